import { headerChoices, lastHeaderRow } from "../../../src/domain/table/headerChoices";
import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { sketchSheet } from "../../../src/domain/table/sketchTables";
import { TableView } from "../../../src/domain/table/TableView";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

const choices = (rows: readonly (readonly TestCell[])[]) =>
  headerChoices(sketchSheet(gridOf(rows), plainReading), { row: 0, column: 0 });

describe("the columns of a row that is pointed at", () => {
  it("show the first thing within five rows below them, without its spaces", () => {
    const below = [[null], [" 改造路灯 "], [null], [null], [null, "≥5盏"], [null, null, "太远"]];
    expect(choices([["考核内容", "考核标准", "备注"], ...below]).map(({ sample }) => sample)).toEqual([
      "改造路灯",
      "≥5盏",
      "",
    ]);
  });

  it("are left out where nothing stands in or below them", () => {
    expect(
      choices([
        ["考核内容", null, "标准"],
        ["甲", " ", "乙"],
      ]).map(({ column }) => column),
    ).toEqual([0, 2]);
  });

  it("are sixty at the most", () => {
    const header = Array.from({ length: 70 }, (_, index) => `第${index + 1}列`);
    expect(choices([header]).map(({ column }) => column)).toEqual(Array.from({ length: 60 }, (_, c) => c));
  });

  it("of a list show the projects' own fields too", () => {
    const header = ["项目名称", "预算数", "一级指标", "三级指标", "指标值", "备注"];
    const roles = choices([header, ["清淤", 20, "产出指标", "条数", "≥20条"]]).map(({ role }) => role);
    expect(roles).toEqual(["project", "total", "level1", "level3", "target", null]);
  });
});

describe("the columns of a row in which headers were found", () => {
  const HEADER = ["一级指标", "三级指标", "指标值"];
  const DONE = ["产出指标", "清淤条数", "≥20条"];
  const rows: TestCell[][] = [
    ["甲绩效目标表", null, null, null, "乙绩效目标表"],
    ["项目名称", "清淤", null, null, "项目名称", "检修"],
    [...HEADER, null, ...HEADER, "备注"],
    [...DONE, null, ...DONE, "已核"],
  ];
  const at = (row: number, column: number, on = rows, merges: readonly string[] = []) =>
    headerChoices(sketchSheet(gridOf(on, { merges }), plainReading), { row, column }).map((choice) => [
      choice.column,
      choice.role,
    ]);
  const LEFT = [
    [0, "level1"],
    [1, "level3"],
    [2, "target"],
  ];
  const RIGHT = [
    [4, "level1"],
    [5, "level3"],
    [6, "target"],
    [7, null],
  ];

  it("are those of the table that the cell belongs to", () => {
    for (const column of [0, 1, 2]) expect(at(2, column)).toEqual(LEFT);
    for (const column of [4, 6, 7]) expect(at(2, column)).toEqual(RIGHT);
  });

  it("are all of them in any other row, each with what its words say", () => {
    expect(at(1, 5).map(([column]) => column)).toEqual([0, 1, 2, 4, 5, 6, 7]);
    const words = [["考核内容", "目标值", "得分"], DONE];
    expect(at(0, 0, words)).toEqual([
      [0, null],
      [1, "target"],
      [2, "score"],
    ]);
  });

  it("are all of them beside the only table too", () => {
    const one = rows.map((row) => [...row.slice(0, 4), "旁注"]);
    expect(at(2, 0, one)).toEqual([...LEFT, [4, null]]);
  });

  it("are found from each row of a tall header, also where no indicator stands below it", () => {
    const tall = [HEADER, [], DONE];
    const merges = ["A1:A2", "B1:B2", "C1:C2"];
    for (const row of [0, 1]) expect(at(row, 0, tall, merges)).toEqual(LEFT);
    expect(at(2, 0, tall, merges).map(([, role]) => role)).toEqual([null, null, null]);
    expect(at(0, 0, [HEADER])).toEqual(LEFT);
  });

  it("are told once for a merged header, by its words or by what stands below", () => {
    const spaced = [
      ["考核内容", null, "标准"],
      ["甲", "乙", "丙"],
    ];
    expect(at(0, 0, spaced, ["A1:B1"]).map(([column]) => column)).toEqual([0, 2]);
    expect(at(0, 0, [[" ", "标准"], ["甲"]]).map(([column]) => column)).toEqual([0, 1]);
  });

  it("are none of a blank sheet", () => expect(at(0, 0, [])).toEqual([]));
});

describe("the last row of a header", () => {
  it.each<[string, readonly string[], number, number]>([
    ["is its own where nothing is merged", [], 0, 0],
    ["is where its merged cells end", ["A1:A2"], 0, 1],
    ["is three rows down at the most", ["A1:A3"], 0, 2],
    ["is that of its last column too", ["C1:C2"], 0, 1],
    ["is not that of 绩效指标 merged down beside the grid", ["A1:A4"], 0, 0],
    ["is not that of a blank merged cell", ["D1:D2"], 0, 0],
    ["is that of a header merged over two columns", ["B1:C2"], 0, 1],
  ])("%s", (_, merges, row, expected) => {
    const rows = [["一级指标", "三级指标", "指标值", null], [null], [null], [null, null, null, "末"]];
    expect(lastHeaderRow(new TableView(gridOf(rows, { merges })), row)).toBe(expected);
  });

  it("of a blank sheet is the row itself", () => {
    expect(lastHeaderRow(new TableView(gridOf([])), 3)).toBe(3);
  });
});
