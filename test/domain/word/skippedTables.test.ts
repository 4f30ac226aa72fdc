import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { skippedTable } from "../../../src/domain/word/skippedTables";
import { isDoubtful } from "../../../src/domain/word/WordImport";
import { GRID, HEAD, HEADER, wordTable } from "../../support/wordTable";

const skipped = (...rows: readonly string[]) => skippedTable(wordTable(...rows), 3, plainReading);

describe("a Word table that is left out", () => {
  it("is known by its place and its first words", () => {
    expect(skipped("| | \\n |", "| | 姓名 |", "| 张三 | |")).toEqual({
      number: 3,
      beginning: "姓名",
      reason: "unrelated",
      missing: [],
    });
  });

  it.each<[string, string]>([
    ["一二三四五六七八九十一二三四五六七八九十", "一二三四五六七八九十一二三四五六七八九十"],
    ["一二三四五六七八九十一二三四五六七八九十一", "一二三四五六七八九十一二三四五六七八九…"],
    ["关于批复\\n部门　 预算的通知", "关于批复 部门 预算的通知"],
    ["\\n 姓名\\n", "姓名"],
    ["", ""],
  ])("begins with %j: %j", (text, beginning) => {
    expect(skipped(`| ${text} |`).beginning).toBe(beginning);
  });

  it("says where its header lacks columns, and which", () => {
    const header = "| 一级指标 | 二级指标 | 三级指标 | 说明 |";
    expect(skipped(...HEAD, header, "| 产出指标 | 数量指标 | 甲 | 乙 |")).toMatchObject({
      reason: "missingColumns",
      missing: ["target"],
    });
  });

  it.each<[string, readonly string[]]>([
    ["noHead", GRID],
    ["noHeader", HEAD],
    ["noRows", [HEADER]],
  ])("is to be looked at where it looks like a target table (%s)", (reason, rows) => {
    const table = skipped(...rows);
    expect(table.reason).toBe(reason);
    expect(isDoubtful(table)).toBe(true);
  });
});

describe("a table of indicators within a cell", () => {
  it.each([
    ["with its header in a line", "一级指标\t二级指标\t三级指标\t指标值\\n产出指标\t数量指标\t甲\t1个"],
    ["with a text above it", "绩效指标如下：\\n三级指标\t指标值\\n甲\t1个"],
    ["with headers in other words", "序号\t三级 指标\t目标值"],
  ])("%s is told", (_, text) => {
    const table = skipped("| 附件 | |", `| 1 | ${text} |`);
    expect(table).toMatchObject({ reason: "nested", missing: [] });
    expect(isDoubtful(table)).toBe(true);
  });

  it.each([
    ["one such word is none", "序号\t指标值\t备注"],
    ["the same word twice is none", "指标值\t指标值"],
    ["words of other lists are none", "权重\t得分"],
    ["words one below the other are none", "三级指标\\n指标值"],
  ])("%s", (_, text) => {
    const table = skipped("| 附件 | |", `| 1 | ${text} |`);
    expect(table.reason).toBe("unrelated");
    expect(isDoubtful(table)).toBe(false);
  });

  it("is known by a unit's own words too", () => {
    const table = wordTable("| 附件 | |", "| 1 | 三级指标\t目标要求 |");
    expect(skippedTable(table, 1, plainReading).reason).toBe("unrelated");
    const own = { headerWords: { target: ["目标要求"] }, hints: [] };
    expect(skippedTable(table, 1, own).reason).toBe("nested");
  });
});
