import { isPageBreak, linesAbove, linesBelow, linesBetween } from "../../../src/domain/word/linesAround";
import type { WordTable } from "../../../src/domain/word/WordDocument";
import { TITLE, UNIT, wordDocument, wordTable } from "../../support/wordTable";

const TABLE = wordTable("| 一级指标 | 指标值 |");
const blocksOf = (...blocks: readonly (string | WordTable)[]) => wordDocument(...blocks).blocks;
/** The lines above a table that has these paragraphs above it. */
const above = (...blocks: readonly (string | WordTable)[]): string[] =>
  linesAbove(blocksOf(...blocks, TABLE), blocks.length, 0, false);
/** The lines below a table that has these blocks below it. */
const below = (...blocks: readonly (string | WordTable)[]): string[] =>
  linesBelow(blocksOf(TABLE, ...blocks), 1);

describe("above a table", () => {
  it("title, unit, year and money unit are its own, top to bottom", () => {
    const lines = [TITLE, "（2024年度）", UNIT, "单位：万元"];
    expect(above("一、项目情况", ...lines)).toEqual(lines);
  });

  it("nothing beyond the title is", () => {
    expect(above("单位：元", "乙项目绩效目标表", TITLE)).toEqual([TITLE]);
  });

  it("a name that ends with 表 is a title, in other words than 绩效目标", () => {
    expect(above("正文。", "附件2 预算项目申报表", "单位：万元")).toEqual([
      "附件2 预算项目申报表",
      "单位：万元",
    ]);
    expect(above("项目文本（附表） ")).toEqual(["项目文本（附表） "]);
    expect(above("见附表【1】")).toEqual([]);
    expect(above("以下为各处室上报的统计表汇总")).toEqual([]);
  });

  it("a long sentence that ends with 表 is none", () => {
    expect(above(`${"甲".repeat(49)}表`)).toHaveLength(1);
    expect(above(`  ${"甲".repeat(49)}表  `)).toHaveLength(1);
    expect(above(`${"甲".repeat(50)}表`)).toEqual([]);
  });

  it("two blank paragraphs part a line from what stands below it, three do not belong", () => {
    expect(above(TITLE, "", " ")).toEqual([TITLE]);
    expect(above(TITLE, "", "\u3000", UNIT, "", "")).toEqual([TITLE, UNIT]);
    expect(above(TITLE, "", "", "")).toEqual([]);
    expect(above(TITLE, "", "", "", UNIT)).toEqual([UNIT]);
  });

  it("a text that is no line of a head ends the search", () => {
    expect(above(TITLE, "根据预算法，各单位应当编制。", UNIT)).toEqual([UNIT]);
  });

  it("another table does", () => {
    expect(above(TITLE, wordTable("| 其他 |"), UNIT)).toEqual([UNIT]);
  });

  it("no line is looked at that belongs to the table before", () => {
    const blocks = blocksOf(TITLE, UNIT, "单位：万元", TABLE);
    expect(linesAbove(blocks, 3, 1, false)).toEqual([UNIT, "单位：万元"]);
    expect(linesAbove(blocks, 3, 3, false)).toEqual([]);
  });

  it("a title is none of a table that has its own, the lines below it are", () => {
    const blocks = blocksOf(TITLE, UNIT, "单位：万元", TABLE);
    expect(linesAbove(blocks, 3, 0, true)).toEqual([UNIT, "单位：万元"]);
    expect(linesAbove(blocksOf("项目申报表", UNIT, TABLE), 2, 0, true)).toEqual([UNIT]);
  });
});

describe("below a table", () => {
  it.each([
    "注：指标值按年度填写。",
    "备注：无",
    "附注：无",
    "说明：本表一式两份。",
    "填表说明：按年度填写。",
    "填报人：张三　联系电话：022-12345678",
    "制表：张三",
    "审核人：李四",
    "复核：李四",
    "经办人：王五",
    "负责人：赵六",
    "联系电话：022-12345678",
    "单位负责人（签字）：",
    "单位盖章：",
    " \u3000填表人：张三",
  ])("%j is its note or signature", (text) => {
    expect(below(text, "正文。")).toEqual([text]);
  });

  it.each(["二、下一步工作", "本表的说明见附件", UNIT, "填报单位：天津市统计局", TITLE])(
    "%j is not",
    (text) => {
      expect(below(text, "填报人：张三")).toEqual([]);
    },
  );

  it("all of them are that follow each other, up to six", () => {
    const notes = ["注1", "注2", "注3", "注4", "注5", "注6", "注7"];
    expect(below(...notes.slice(0, 2), "正文。", "注3")).toEqual(["注1", "注2"]);
    expect(below(...notes)).toEqual(notes.slice(0, 6));
    expect(below("注1", TABLE, "注2")).toEqual(["注1"]);
    expect(below("注1")).toEqual(["注1"]);
    expect(below()).toEqual([]);
  });
});

describe("between two tables that may be one", () => {
  const between = (...texts: string[]) => linesBetween(blocksOf(TABLE, ...texts, TABLE), 1, texts.length + 1);

  it("up to three lines are kept, blank ones are not", () => {
    expect(between()).toEqual([]);
    expect(between("", "绩效指标", " ")).toEqual(["绩效指标"]);
    expect(between("一", "", "二", "\u3000", "三")).toEqual(["一", "二", "三"]);
    expect(between("一", "二", "三", "四")).toBeNull();
  });

  it("no title may stand, which is the lower table's own", () => {
    expect(between("绩效指标", TITLE)).toBeNull();
  });
});

describe("a page's end leaves between two parts of a table", () => {
  const isBreak = (...blocks: readonly (string | WordTable)[]): boolean =>
    isPageBreak(blocksOf(TABLE, ...blocks, TABLE), 1, blocks.length + 1, null);

  it.each([
    [""],
    [" ", "\u3000"],
    ["续表"],
    ["（续表）"],
    ["(续)"],
    ["续 表 2"],
    ["接上表"],
    ["- 2 -"],
    ["2"],
    ["第 2 页"],
    ["第2"],
    ["", "（续表）", ""],
  ])("%j %j", (...texts) => {
    expect(isBreak(...texts)).toBe(true);
  });

  it("nothing at all", () => {
    expect(isBreak()).toBe(true);
  });

  it.each(["一、绩效指标", "续表如下", "见续表", "第二部分", "2024年", TITLE, "单位：万元"])(
    "but not %j",
    (text) => {
      expect(isBreak("", text)).toBe(false);
    },
  );

  it("nor another table", () => {
    expect(isBreak(wordTable("| |"))).toBe(false);
  });
});
