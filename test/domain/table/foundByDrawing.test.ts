import { formatArea } from "../../../src/domain/grid/address";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { gridOf } from "../../support/gridOf";

// What anyLayout.test.ts found: each of these forms was read wrongly once. Cells are written as they stand, `|` between them.

const HEAD = [
  "甲绩效目标表",
  "填报单位：湖城市水务局",
  "项目名称 | 河道清淤",
  "预算数（万元） | 20",
  "绩效目标 | 做好清淤",
];

function read(lines: readonly string[], merges: readonly string[] = []): readonly TargetTable[] {
  const rows = lines.map((line) => line.split("|").map((cell) => cell.trim().replace("\\n", "\n") || null));
  return readTables([gridOf(rows, { merges })], { fiscalYear: null }).tables;
}

const names = (tables: readonly TargetTable[]) =>
  tables.map(({ indicators }) => indicators.map(({ level3 }) => level3.text));
const areas = (tables: readonly TargetTable[]) => tables.map(({ area }) => formatArea(area));
const periods = (tables: readonly TargetTable[]) => tables.map(({ period }) => period);

describe("where a grid ends", () => {
  it("总分 ends one without 一级指标", () => {
    const form = [...HEAD, "二级指标 | 三级指标 | 指标值", "数量指标 | 清淤条数 | 20条", "总 分"];
    expect(areas(read(form))).toEqual(["A1:C7"]);
  });

  it("a name that begins like a footer does not, where its levels are written once", () => {
    const rows = [
      "产出指标 | 时效指标 | 开工时间 | 3月底前",
      " | | 项目完成时间 | 12月底前",
      " | | 审核报告数量 | 3份",
    ];
    const form = [...HEAD, "一级指标 | 二级指标 | 三级指标 | 指标值", ...rows];
    expect(names(read(form))).toEqual([["开工时间", "项目完成时间", "审核报告数量"]]);
  });

  it("an unused row names its level with the points behind it", () => {
    const form = [...HEAD, "一级指标 | 三级指标 | 指标值", "产出指标 | 清淤条数 | 20条", "效益指标（30分）"];
    expect(areas(read(form))).toEqual(["A1:C8"]);
  });

  it("a note across the grid below a blank row is none of it", () => {
    const grid = ["绩效指标 | 二级指标 | 三级指标 | 指标值", " | 数量指标 | 清淤条数 | 20条"];
    const tables = read([...HEAD, ...grid, "", "注：一式三份。 | | | "], ["A6:A7", "A9:D9"]);
    expect([areas(tables), names(tables)]).toEqual([["A1:D7"], [["清淤条数"]]]);
  });

  it("the title of the next table ends a list right above it", () => {
    const list = [
      "项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值",
      "河道清淤 | 产出指标 | 数量指标 | 清淤条数 | 20条",
    ];
    const tables = read(["甲绩效目标表", ...list, "乙绩效目标表", "（2024年度）", ...list]);
    expect(tables.map(({ project, title }) => [project?.text, title?.text])).toEqual([
      ["河道清淤", "甲绩效目标表"],
      ["河道清淤", "乙绩效目标表"],
    ]);
  });
});

describe("what a header means", () => {
  it("实际完成情况 of words is what was achieved of the indicator, 目标 of words its target", () => {
    const header = "一级指标 | 二级指标 | 三级指标 | 目标 | 实际完成情况";
    const [table] = read([...HEAD, header, "效益指标 | 社会效益指标 | 水质 | 明显改善 | 已改善"]);
    expect(table?.indicators.map(({ target, actual }) => [target.text, actual?.text])).toEqual([
      ["明显改善", "已改善"],
    ]);
  });

  it("the year's line over a blank row is the table's, with the title above it", () => {
    const [title = "", , ...rest] = HEAD;
    const grid = ["一级指标 | 二级指标 | 三级指标 | 指标值", "产出指标 | 数量指标 | 清淤条数 | 20条"];
    const [table] = read([title, "（2024年度）", "", ...rest, ...grid]);
    expect([table?.title?.text, table?.year]).toEqual(["甲绩效目标表", 2024]);
  });
});

describe("two blocks", () => {
  it("beside each other may have headers of two rows whose merges were undone", () => {
    const tables = read(
      [
        ...HEAD,
        "中长期绩效指标 | | | | | 年度绩效指标 | | | | ",
        "一级指标 | 二级指标 | 三级指标 | 绩效指标值 | | 一级指标 | 二级指标 | 三级指标 | 绩效指标值 | ",
        " | | | 指标值 | 度量单位 | | | | 指标值 | 度量单位",
        "产出指标 | 数量指标 | 甲 | 60 | 条 | 产出指标 | 数量指标 | 乙 | 20 | 条",
      ],
      ["A6:E6", "F6:J6"],
    );
    expect(tables.map(({ period, indicators }) => [period, indicators[0]?.target.text])).toEqual([
      ["longTerm", "60条"],
      ["annual", "20条"],
    ]);
  });

  it("may be named in lines above headings, whatever the header of 指标值 says", () => {
    const block = (name: string, row: string) => [
      name,
      "绩效指标 | | | 年度指标值",
      "一级指标 | 二级指标 | 三级指标 | ",
      `产出指标 | 数量指标 | ${row} | 20条`,
    ];
    const blocks = [...block("一、中长期绩效指标", "甲"), ...block("二、年度绩效指标", "乙")];
    const tables = read([...HEAD, ...blocks], ["A7:C7", "D7:D8", "A11:C11", "D11:D12"]);
    expect([periods(tables), names(tables)]).toEqual([
      ["longTerm", "annual"],
      [["甲"], ["乙"]],
    ]);
  });

  it("begin with their header, though a blank row stands below it", () => {
    const block = (name: string) => [
      `${name} | 绩效指标 | | | 指标值`,
      " | 一级指标 | 二级指标 | 三级指标 | ",
    ];
    const row = " | 产出指标 | 数量指标 | 清淤条数 | 20条";
    const rows = [...block("年度绩效指标"), row, ...block("中长期绩效指标"), "", row];
    const merges = ["A6:A8", "B6:D6", "E6:E7", "A9:A12", "B9:D9", "E9:E10"];
    expect(areas(read([...HEAD, ...rows], merges))).toEqual(["A1:E8", "A10:E12"]);
  });

  const block = (name: string) => [
    name,
    "绩效指标 | | | 指标值",
    "一级指标 | 二级指标 | 三级指标 | ",
    "产出指标 | 数量指标 | 甲 | 20条",
  ];
  const HEADINGS = ["A8:C8", "D8:D9", "A12:C12", "D12:D13"];

  it("a goal left blank is not what stands below its label", () => {
    const goals = [...HEAD.slice(0, 4), "中期目标 | 三年做好", "年度目标 | "];
    const named = read([...goals, ...block("一、中长期绩效指标"), ...block("二、年度绩效指标")], HEADINGS);
    expect(named.map(({ goal }) => goal?.text)).toEqual(["三年做好", ""]);
    const grid = (name: string) => [
      `${name} | 一级指标 | 二级指标 | 三级指标 | 指标值`,
      " | 产出指标 | 数量指标 | 甲 | 20条",
    ];
    const head = [...HEAD.slice(0, 4), "年度目标 | ", "中期目标（2024年—2026年） | 三年做好"];
    const beside = read([...head, ...grid("中长期绩效指标"), ...grid("年度绩效指标")]);
    expect(beside.map(({ goal }) => goal?.text)).toEqual(["三年做好", ""]);
  });

  it("side by side stand as their goals do, where 年度指标值 is written over both", () => {
    const head = [...HEAD.slice(0, 4), "总体目标 | 年度目标 | | | 中期目标", " | 做好今年 | | | 做好三年"];
    const half = "二级指标 | 三级指标 | 年度指标值";
    const grid = [`一级指标 | ${half} | ${half}`, "产出指标 | 数量指标 | 甲 | 20条 | 数量指标 | 乙 | 60条"];
    const tables = read([...head, ...grid]);
    expect([periods(tables), names(tables)]).toEqual([
      ["annual", "longTerm"],
      [["甲"], ["乙"]],
    ]);
  });

  it("side by side may head their targets with 目标", () => {
    const half = "二级指标 | 三级指标 | 目标";
    const grid = [`一级指标 | ${half} | ${half}`, "产出指标 | 数量指标 | 甲 | 60条 | 数量指标 | 乙 | 20条"];
    expect(names(read([...HEAD, ...grid]))).toEqual([["甲"], ["乙"]]);
  });
});

describe("several tables on a sheet", () => {
  it("beside each other with 绩效指标 beside each grid are no two blocks", () => {
    const beside = (lines: readonly string[]) =>
      lines.map((line) => {
        const cells = line.split("|");
        const wide = [...cells, ...Array.from({ length: 5 - cells.length }, () => "")];
        return [...wide, ...cells].join("|");
      });
    const grid = ["绩效指标 | 二级指标 | 三级指标 | 指标值 | ", " | 数量指标 | 清淤条数 | 20条 | "];
    expect(periods(read(beside([...HEAD, ...grid])))).toEqual([null, null]);
  });

  it("a head wider than its grid is whole below a form with two blocks side by side", () => {
    const half = "二级指标 | 三级指标 | 指标值";
    const blocks = [`一级指标 | ${half} | ${half}`, "产出指标 | 数量指标 | 甲 | 60条 | 数量指标 | 乙 | 20条"];
    const head = [
      ...HEAD.slice(0, 3),
      "预算数（万元） | 20 | 财政资金 | 15 | 其他资金 | 5",
      "绩效目标 | 做好",
    ];
    const tables = read([
      ...HEAD,
      ...blocks,
      "",
      ...head,
      "二级指标 | 三级指标 | 指标值",
      "数量指标 | 丙 | 3个",
    ]);
    expect(tables.at(-1)?.budget.other?.text).toBe("5");
  });
});
