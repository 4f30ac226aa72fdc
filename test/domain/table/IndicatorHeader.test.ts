import { finished } from "../../../src/domain/Steps";
import { findHeaders } from "../../../src/domain/table/IndicatorHeader";
import { TableView } from "../../../src/domain/table/TableView";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

type Rows = readonly (readonly TestCell[])[];

const headersOf = (rows: Rows, merges: readonly string[] = []) =>
  finished(findHeaders(new TableView(gridOf(rows, { merges }))));

const HEADER = ["一级指标", "二级指标", "三级指标", "指标值"];
const DONE = ["产出指标", "数量指标", "清淤河道条数", "≥20条"];

describe("an indicator header", () => {
  it("has the column of each role, and its first and last one with those that nobody knows", () => {
    const [header] = headersOf([
      [...HEADER, "实际完成值", "备注"],
      [...DONE, "20条"],
    ]);
    expect(header).toMatchObject({ row: 0, levelRow: 0, lastRow: 0, targetRow: 0, isByHand: false });
    expect(header).toMatchObject({ firstColumn: 0, lastColumn: 5, sideColumn: null, besides: null });
    expect(header?.columns).toMatchObject({
      level1: 0,
      level2: 1,
      level3: 2,
      target: 3,
      actual: 4,
      score: null,
    });
    expect([header?.doubts, header?.fieldColumns.size]).toEqual([[], 0]);
  });

  it("has a column for each thing that an indicator may have", () => {
    const words = [
      "指标解释",
      "指标性质",
      "度量单位",
      "分值",
      "实际完成值",
      "完成率",
      "得分",
      "偏差率",
      "偏差原因",
    ];
    expect(headersOf([[...HEADER, ...words]])[0]?.columns).toEqual({
      level1: 0,
      level2: 1,
      level3: 2,
      target: 3,
      description: 4,
      operator: 5,
      measure: 6,
      weight: 7,
      actual: 8,
      rate: 9,
      score: 10,
      deviation: 11,
      reason: 12,
    });
  });

  it.each<[string, readonly string[]]>([
    ["三级指标", ["一级指标", "二级指标", "指标值"]],
    ["指标值", ["一级指标", "二级指标", "三级指标"]],
    ["一级指标 and 二级指标", ["三级指标", "指标值"]],
  ])("is none without %s", (_, header) => expect(headersOf([header, DONE])).toEqual([]));

  it("needs one of the two upper levels", () => {
    expect(headersOf([["一级指标", "三级指标", "指标值"]])[0]?.columns).toMatchObject({
      level1: 0,
      level2: null,
    });
    expect(headersOf([["二级指标", "三级指标", "指标值"]])[0]?.columns).toMatchObject({
      level1: null,
      level2: 0,
    });
  });

  it("says in which of its rows the levels and 指标值 stand", () => {
    const rows = [
      ["绩效指标", null, null, "年度指标值", null],
      [...HEADER.slice(0, 3), "目标值", "实际完成值"],
      DONE,
    ];
    const [header] = headersOf(rows, ["A1:C1", "D1:E1"]);
    expect(header).toMatchObject({ row: 0, levelRow: 1, lastRow: 1, targetRow: 1, namedPeriod: "annual" });
    const [merged] = headersOf([HEADER, [], DONE], ["A1:A2", "B1:B2", "C1:C2", "D1:D2"]);
    expect(merged).toMatchObject({ row: 0, levelRow: 0, lastRow: 1, targetRow: 0 });
  });

  it("is found in every row that has one, the rows of a tall one counted once", () => {
    const tall = [HEADER, [null, null, null, "指标性质", "目标值"]];
    const rows = [...tall, DONE, HEADER, DONE, [], HEADER];
    expect(headersOf(rows).map(({ row, lastRow }) => [row, lastRow])).toEqual([
      [0, 1],
      [3, 3],
      [6, 6],
    ]);
    const stepped = [
      ["一级指标", "绩效指标", null, "指标值"],
      [null, "二级指标", "三级指标", null],
    ];
    const merges = ["A1:A2", "B1:C1", "D1:D2"];
    expect(headersOf(stepped, merges).map(({ row, lastRow }) => [row, lastRow])).toEqual([[0, 1]]);
    const lost = [["一级指标", "指标值"], HEADER, DONE];
    expect(headersOf(lost).map(({ row }) => row)).toEqual([1]);
    expect(headersOf([])).toEqual([]);
  });

  it("reads words that may be a field as an indicator's from the levels on", () => {
    const [header] = headersOf([
      ["一级指标", "三级指标", "目标", "完成情况"],
      ["产出指标", "清淤", "清淤。", "已清淤。"],
    ]);
    expect(header?.columns).toMatchObject({ target: 2, actual: 3 });
    expect(header?.doubts).toEqual([]);
  });
});

describe("a header of a list", () => {
  it("begins with the project's fields, which are columns of their own", () => {
    const rows = [
      ["单位名称", "项目名称", "预算数", ...HEADER],
      ["水务局", "清淤", 20, ...DONE],
    ];
    const [header] = headersOf(rows);
    const fields = [...(header?.fieldColumns ?? [])].map(([role, { column }]) => [role, column]);
    expect(fields).toEqual([
      ["unit", 0],
      ["project", 1],
      ["total", 2],
    ]);
    expect(header).toMatchObject({ firstColumn: 0, lastColumn: 6, sideColumn: null });
    expect(header?.columns).toMatchObject({ level1: 3, target: 6 });
  });

  it("may name the project behind the levels", () => {
    const [header] = headersOf([
      [...HEADER, "项目名称"],
      [...DONE, "清淤"],
    ]);
    expect([...(header?.fieldColumns.keys() ?? [])]).toEqual(["project"]);
  });

  it("has no label of a grid beside it", () => {
    const rows = [
      ["甲", ...HEADER, "项目名称"],
      ["绩效指标", ...DONE, "清淤"],
    ];
    expect(headersOf(rows)[0]?.sideColumn).toBeNull();
  });
});

describe("beside its grid a header", () => {
  it.each<[string, Rows]>([
    [
      "in its own row",
      [
        ["绩效指标", ...HEADER],
        [null, ...DONE],
      ],
    ],
    [
      "in the row below",
      [
        [null, ...HEADER],
        ["年度绩效指标", ...DONE],
      ],
    ],
  ])("has 绩效指标, which is part of the table, %s", (_, rows) => {
    expect(headersOf(rows)[0]).toMatchObject({ sideColumn: 0, firstColumn: 0, lastColumn: 4 });
  });

  it.each<[string, Rows, readonly string[]]>([
    [
      "another word",
      [
        [null, ...HEADER],
        ["附注", ...DONE],
      ],
      [],
    ],
    [
      "绩效指标 that a blank column parts from it",
      [
        [null, null, ...HEADER],
        ["绩效指标", null, ...DONE],
      ],
      [],
    ],
    [
      "绩效指标 further down",
      [
        [null, ...HEADER],
        [null, ...DONE],
        ["绩效指标", ...DONE],
      ],
      [],
    ],
    [
      "绩效指标 merged over the column next to it",
      [
        [null, null, ...HEADER],
        ["绩效指标", null, ...DONE],
      ],
      ["A2:B2"],
    ],
  ])("has not %s", (_, rows, merges) => {
    const [header] = headersOf(rows, merges);
    expect(header?.sideColumn).toBeNull();
    expect(header?.firstColumn).toBe(header?.columns.level1);
  });

  it("has what the header's last row has below it", () => {
    const rows = [[null, ...HEADER], [], ["绩效指标", ...DONE]];
    const merges = ["B1:B2", "C1:C2", "D1:D2", "E1:E2"];
    expect(headersOf(rows, merges)[0]).toMatchObject({ sideColumn: 0, lastRow: 1 });
  });
});
