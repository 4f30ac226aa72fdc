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

describe("the last row of a header", () => {
  it.each<[string, readonly string[], number, number]>([
    ["is its own where nothing is merged", [], 0, 0],
    ["is where its merged cells end", ["A1:A2"], 0, 1],
    ["is not that of 绩效指标 merged down beside the grid", ["A1:A4"], 0, 0],
    ["is not that of a blank merged cell", ["D1:D2"], 0, 0],
  ])("%s", (_, merges, row, expected) => {
    const rows = [["一级指标", "三级指标", "指标值", null], [null], [null], [null, null, null, "末"]];
    expect(lastHeaderRow(new TableView(gridOf(rows, { merges })), row)).toBe(expected);
  });

  it("of a blank sheet is the row itself", () => {
    expect(lastHeaderRow(new TableView(gridOf([])), 3)).toBe(3);
  });
});
