import { formatArea } from "../../../src/domain/grid/address";
import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { sketchSheet } from "../../../src/domain/table/sketchTables";
import { DONE, GAIN, HEAD, LEVELS, linesGrid } from "../../support/linesGrid";
import { tableHint } from "../../support/tableHint";

const HALF = "二级指标 | 三级指标 | 指标值";
const FORM: readonly string[] = [...HEAD, LEVELS, DONE];

/** Each table: its area, whose year it is (of two blocks), its indicators; and in which rows headers stand that are nobody's. */
function read(lines: readonly string[], hints = plainReading.hints) {
  const { sketches, unread } = sketchSheet(linesGrid(lines), { ...plainReading, hints });
  return {
    tables: sketches.map(({ area, period, rows }) =>
      [formatArea(area), period ?? "whole", ...rows.map(({ level3 }) => level3.text)].join(" "),
    ),
    unread: unread.map(({ row }) => row + 1),
  };
}

describe("a header repeated below a table is its next page", () => {
  it.each<[string, readonly string[], number]>([
    ["right below it", [], 7],
    ["below a blank row", [""], 8],
    ["below the page's number", ["第 1 页"], 8],
    ["below three blank rows", ["", "", ""], 10],
    ["below the title again", ["河道清淤绩效目标表"], 8],
    ["below the title with 续 behind it", ["河道清淤绩效目标表（续）", "单位：万元"], 9],
    ["below another title with 续表 behind it", ["项目支出绩效目标表 续表2"], 8],
    ["below 接上页", ["绩效目标表（接上页）"], 8],
  ])("%s", (_, between, bottom) => {
    expect(read([...FORM, ...between, LEVELS, GAIN])).toEqual({
      tables: [`A1:D${bottom} whole 清淤条数 内涝下降率`],
      unread: [],
    });
  });

  it("and the one behind that as well", () => {
    expect(read([...FORM, LEVELS, GAIN, "", LEVELS, DONE]).tables).toEqual([
      "A1:D10 whole 清淤条数 内涝下降率 清淤条数",
    ]);
  });

  it("of a list, whose projects go on below it", () => {
    const lists = ["项目名称 | 一级指标 | 三级指标 | 指标值", "河道清淤 | 产出指标 | 甲 | 1条"];
    const [header = "", project = ""] = lists;
    expect(read([header, project, header, " | 产出指标 | 乙 | 2条"])).toEqual({
      tables: ["A2:D4 whole 甲 乙"],
      unread: [],
    });
  });
});

describe("a header is nobody's, and is left unread,", () => {
  it.each<[string, readonly string[], readonly number[]]>([
    ["below more than three blank rows", [...FORM, "", "", "", "", LEVELS, GAIN], [10]],
    ["where the names stand elsewhere", [...FORM, "一级指标 | 三级指标 | 二级指标 | 指标值", GAIN], [6]],
    ["where the targets do", [...FORM, "一级指标 | 二级指标 | 三级指标 | 解释 | 指标值", GAIN], [6]],
    ["where it lacks 一级指标", [...FORM, "", ` | ${HALF}`, GAIN], [7]],
    ["without anything above it", [LEVELS, DONE], [1]],
    ["below another one of that kind", [LEVELS, DONE, "", "", LEVELS, GAIN], [1, 5]],
    ["without anything below it", [...HEAD, LEVELS], [4]],
    ["of two grids side by side without a head", [`一级指标 | ${HALF} | ${HALF}`, DONE], [1, 1]],
  ])("%s", (_, lines, rows) => {
    expect(read(lines).unread).toEqual(rows);
  });

  it("but with a title of its own heads a table of its own", () => {
    expect(read([...FORM, "泵站检修绩效目标表", LEVELS, GAIN])).toEqual({
      tables: ["A1:D5 whole 清淤条数", "A6:D8 whole 内涝下降率"],
      unread: [],
    });
    const unnamed = ["项目支出绩效目标表", LEVELS];
    expect(read([...unnamed, DONE, "", "", "", "", ...unnamed, GAIN]).tables).toHaveLength(2);
  });

  it("but pointed at heads a table of its own, where it is no page of the one above", () => {
    const header = "一级指标 | 二级指标 | 三级指标 | 解释 | 指标值";
    const roles = ["level1", "level2", "level3", "description", "target"] as const;
    const hint = tableHint(5, header, { roles });
    expect(read([...FORM, header, "效益指标 | 社会效益指标 | 水质 |  | 改善"], [hint])).toEqual({
      tables: ["A1:D5 whole 清淤条数", "A6:E7 whole 水质"],
      unread: [],
    });
  });

  it("and no head of the table below it reaches over it", () => {
    const list = "项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值";
    expect(read([LEVELS, DONE, "泵站检修绩效目标表", LEVELS, GAIN]).tables).toEqual([
      "A3:D5 whole 内涝下降率",
    ]);
    expect(read([list, "", "项目名称 | 泵站检修", LEVELS, GAIN])).toEqual({
      tables: ["A3:D5 whole 内涝下降率"],
      unread: [1],
    });
    expect(read(["内部资料", list, "预算数 | 20", LEVELS, GAIN])).toEqual({
      tables: ["A3:D5 whole 内涝下降率"],
      unread: [2],
    });
  });
});

describe("two blocks below each other", () => {
  const block = (name: string | null, row: string) => [...(name === null ? [] : [name]), LEVELS, row];

  it.each<[first: string | null, second: string | null, periods: readonly string[]]>([
    ["中长期绩效指标", "年度绩效指标", ["longTerm", "annual"]],
    ["年度绩效指标", "中长期绩效指标", ["annual", "longTerm"]],
    [null, "年度绩效指标", ["longTerm", "annual"]],
    [null, "中长期绩效指标", ["annual", "longTerm"]],
    [null, "二、年度绩效目标表", ["longTerm", "annual"]],
    ["年度绩效指标", "年度绩效指标", ["whole"]],
    ["年度绩效指标", null, ["whole"]],
  ])("called %s and %s", (first, second, periods) => {
    const { tables, unread } = read([...HEAD, ...block(first, DONE), ...block(second, GAIN)]);
    expect(tables.map((table) => table.split(" ")[1])).toEqual(periods);
    expect(unread).toEqual([]);
  });

  it("have the head in common, and each the rows from its own header on", () => {
    const stacked = [...HEAD, ...block("中长期绩效指标", DONE), "", "", ...block("年度绩效指标", GAIN)];
    expect(read(stacked).tables).toEqual(["A1:D6 longTerm 清淤条数", "A10:D11 annual 内涝下降率"]);
  });

  it("go on on the next page", () => {
    const pages = [
      ...block("中长期绩效指标", DONE),
      LEVELS,
      GAIN,
      ...block("年度绩效指标", DONE),
      LEVELS,
      GAIN,
    ];
    expect(read([...HEAD, ...pages]).tables).toEqual([
      "A1:D8 longTerm 清淤条数 内涝下降率",
      "A10:D13 annual 清淤条数 内涝下降率",
    ]);
  });

  it("are none where more than three rows part them", () => {
    const apart = [...HEAD, ...block("中长期绩效指标", DONE), "", "", "", "", ...block("年度绩效指标", GAIN)];
    expect(read(apart)).toEqual({ tables: ["A1:D6 whole 清淤条数"], unread: [11] });
  });

  it("are none below a list, which goes on", () => {
    const list = ["项目名称 | 一级指标 | 三级指标 | 指标值", "河道清淤 | 产出指标 | 甲 | 1条"];
    const rest = [" | 年度绩效指标", " | 一级指标 | 三级指标 | 指标值", " | 产出指标 | 乙 | 2条"];
    expect(read([...list, ...rest]).tables).toEqual(["A2:D5 whole 甲 乙"]);
  });
});

describe("two blocks side by side", () => {
  const sides = (left: string, right: string, head: readonly string[] = []) =>
    read([
      ...HEAD,
      ...head,
      `一级指标 | 二级指标 | 三级指标 | ${left} | 二级指标 | 三级指标 | ${right}`,
      "产出指标 | 数量指标 | 甲 | 60条 | 数量指标 | 乙 | 20条",
      " | 质量指标 | 丙 | 6条",
    ]).tables;
  const [longTerm, annual] = ["A1:G6 longTerm 甲 丙", "A1:G6 annual 乙"];
  const swapped = ["A1:G6 annual 甲 丙", "A1:G6 longTerm 乙"];

  it.each<[left: string, right: string, tables: readonly string[]]>([
    ["指标值", "指标值", [longTerm, annual]],
    ["指标值", "年度指标值", [longTerm, annual]],
    ["中期指标值", "指标值", [longTerm, annual]],
    ["年度指标值", "指标值", swapped],
    ["指标值", "中期指标值", swapped],
    ["年度指标值", "中期指标值", swapped],
    ["年度指标值", "年度指标值", [longTerm, annual]],
  ])("headed %s and %s, are as long as the longer one", (left, right, tables) => {
    expect(sides(left, right)).toEqual(tables);
  });

  it.each<[string, left: string, right: string, isAnnualLeft: boolean]>([
    ["年度目标 | 开工 | | 中期目标 | 建成", "指标值", "指标值", true],
    ["年度目标 | 开工 | | 中期目标 | 建成", "年度指标值", "年度指标值", true],
    ["中期目标 | 建成 | | 年度目标 | 开工", "年度指标值", "年度指标值", false],
    ["年度目标 | 开工 | | 中期目标 | 建成", "中期指标值", "年度指标值", false],
    ["年度目标 | 开工 | | 中期目标 | 建成", "指标值", "年度指标值", false],
  ])("are told by the head, %s, unless %s and %s tell", (line, left, right, isAnnualLeft) => {
    const periods = sides(left, right, [line]).map((table) => table.split(" ")[1]);
    expect(periods).toEqual(isAnnualLeft ? ["annual", "longTerm"] : ["longTerm", "annual"]);
  });
});
