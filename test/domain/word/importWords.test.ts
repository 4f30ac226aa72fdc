import { lossWords, skipWords } from "../../../src/domain/word/importWords";
import type { ImportLoss, SkippedTable, SkipReason } from "../../../src/domain/word/WordImport";

const skipped = (reason: SkipReason, ...missing: SkippedTable["missing"]): SkippedTable => ({
  number: 1,
  beginning: "甲",
  reason,
  missing,
});

describe("what could not be taken over is counted, and what to do about it said", () => {
  it.each<[ImportLoss["kind"], string, string]>([
    [
      "numbering",
      "2 处自动编号的格式不认识，编号没有带过来，请补上",
      "2 automatic numbers have an unknown format and are missing: add them",
    ],
    [
      "symbol",
      "2 个符号字体的字符无法识别，以“\uFFFD”代替，请改正",
      "2 characters of a symbol font are unknown, “\uFFFD” stands for them: mend them",
    ],
    ["equation", "2 个公式只带来了其中的字符，请核对", "2 equations lost their layout: compare them"],
    [
      "nestedTable",
      "2 个单元格里的表格，文字已放进该单元格，请核对",
      "2 tables within cells, their texts are in those cells: compare them",
    ],
    [
      "trackedChange",
      "2 处修订，按全部接受导入，请核对",
      "2 tracked changes, taken over as accepted: compare them",
    ],
    ["picture", "2 个图片或图形没有导入", "2 pictures or shapes left out"],
    ["textBox", "2 个文本框没有导入", "2 text boxes left out"],
    ["note", "2 处脚注、尾注没有导入", "2 footnotes or endnotes left out"],
    ["comment", "2 处批注没有导入", "2 comments left out"],
    ["hiddenText", "2 处隐藏文字没有导入", "2 hidden texts left out"],
    ["embedded", "2 个嵌入的文档没有导入", "2 embedded documents left out"],
    [
      "longText",
      "2 处文字超过单元格的上限（32767 字），末尾没有导入",
      "2 texts longer than a cell holds (32767 characters), their ends left out",
    ],
  ])("%s", (kind, zh, en) => {
    expect(lossWords({ kind, count: 2 }, "zh-CN")).toBe(zh);
    expect(lossWords({ kind, count: 2 }, "en-US")).toBe(en);
  });
});

describe("why a Word table is left out", () => {
  it.each<[SkipReason, string, string]>([
    ["unrelated", "不是绩效目标表", "no target table"],
    [
      "noHeader",
      "像绩效目标表，但没有指标表头（一级指标、二级指标、三级指标、指标值）",
      "looks like a target table, but has no header of indicators (一级指标, 二级指标, 三级指标, 指标值)",
    ],
    ["missingColumns", "指标表头不全", "its header of indicators is not complete"],
    ["noRows", "只有指标表头，下面没有指标", "has a header of indicators and no indicator below it"],
    [
      "nested",
      "指标表嵌在这个表格的单元格里，请在 Word 中把它移到外面再导入",
      "holds a table of indicators within a cell: move it out of there in Word",
    ],
    [
      "noHead",
      "有指标，但上面没有标题、项目名称、预算或绩效目标",
      "has indicators, but no title, project, budget or goal above them",
    ],
  ])("%s", (reason, zh, en) => {
    expect(skipWords(skipped(reason), "zh-CN")).toBe(zh);
    expect(skipWords(skipped(reason), "en-US")).toBe(en);
  });

  it("names the columns that its header lacks", () => {
    expect(skipWords(skipped("missingColumns", "target"), "zh-CN")).toBe("指标表头不全，缺少“指标值”一列");
    const two = skipped("missingColumns", "level3", "target");
    expect(skipWords(two, "zh-CN")).toMatch(/^指标表头不全，缺少“三级指标”、“指标值”/);
    expect(skipWords(two, "en-US")).toBe(
      "its header of indicators is not complete; without “三级指标”, “指标值”",
    );
  });
});
