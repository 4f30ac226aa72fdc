import { readGoal } from "../../../src/domain/table/readGoal";
import type { TestCell } from "../../support/gridOf";
import { headOf, placed } from "../../support/headOf";

type Rows = readonly (readonly TestCell[])[];

/** The goal and what became of it, as they are read from a head. */
function goalOf(rows: Rows, merges: readonly string[] = []) {
  const { view, place, cells } = headOf(rows, merges);
  const { goal, achievement } = readGoal(view, cells, {
    bottom: place.row,
    right: 9,
    gridEnd: place.lastColumn,
  });
  return [placed(goal?.value), placed(achievement?.value)];
}

describe("the goal and 实际完成情况 stand", () => {
  it.each<[string, Rows, readonly string[], readonly [string | null, string | null]]>([
    ["beside their labels", [["绩效目标", "做好"]], [], ["做好@B1", null]],
    [
      "beside their labels in one row, above a line of notes",
      [
        ["绩效目标", "做好", "实际完成情况", "已做好"],
        ["备注", "无"],
      ],
      [],
      ["做好@B1", "已做好@D1"],
    ],
    [
      "beside the label that the heading of both stands before",
      [["年度总体目标", "预期目标", "做好", "实际完成情况", "已做好"]],
      [],
      ["做好@C1", "已做好@E1"],
    ],
    [
      "below labels side by side",
      [
        ["年度总体目标", "预期目标", null, "实际完成情况"],
        [null, "做好", null, "已做好"],
      ],
      ["A1:A2", "B1:C1", "B2:C2"],
      ["做好@B2", "已做好@D2"],
    ],
    [
      "below labels side by side with another column beside them",
      [
        ["预期目标", "实际完成情况", "偏差原因"],
        ["做好", "已做好", "无"],
      ],
      [],
      ["做好@A2", "已做好@B2"],
    ],
    [
      "below labels side by side whose merges were undone",
      [
        ["年度总体目标", "预期目标", null, null, "实际完成情况"],
        [null, "做好", null, null, "已做好"],
      ],
      [],
      ["做好@B2", "已做好@E2"],
    ],
    [
      "below labels that are as wide as the grid",
      [["年度绩效目标"], ["做好"], ["实际完成情况"], ["已做好"]],
      ["A1:E1", "A2:E2", "A3:E3", "A4:E4"],
      ["做好@A2", "已做好@A4"],
    ],
    [
      "right of the grid, beside a label that reaches its end",
      [["项目名称", "甲", null, "绩效目标", null, "做好"], ["备注"]],
      ["D1:E1"],
      ["做好@F1", null],
    ],
  ])("%s", (_, rows, merges, fields) => {
    expect(goalOf(rows, merges)).toEqual(fields);
  });
});

describe("a goal that is still blank", () => {
  it("is the blank cell beside its label, not the line below it", () => {
    const rows = [
      ["预期目标", null, "实际完成情况", "已做好"],
      ["备注", "无"],
    ];
    expect(goalOf(rows)).toEqual(["@B1", "已做好@D1"]);
  });

  it("is the blank cell below its label", () => {
    const rows = [["预期目标", "实际完成情况"], []];
    expect(goalOf(rows)).toEqual(["@A2", "@B2"]);
  });
});

describe("a label as wide as the grid", () => {
  it("above the next label has no text below it", () => {
    expect(goalOf([["绩效目标"], PROJECT], ["A1:E1"])).toEqual(["@F1", null]);
  });
});

describe("labels side by side", () => {
  it("above the next labels have no text below them", () => {
    expect(goalOf([["预期目标", "实际完成情况"], PROJECT])).toEqual([null, "@C1"]);
  });

  it("above the grid's header have no text below them", () => {
    expect(goalOf([PROJECT, ["预期目标", "实际完成情况"]])).toEqual([null, "@C2"]);
  });

  it("with the label of 实际完成情况 only, above the next labels, have no such text", () => {
    const rows = [
      ["预期目标", "实际完成情况"],
      ["做好", "项目名称"],
    ];
    expect(goalOf(rows)).toEqual(["做好@A2", null]);
  });
});

const PROJECT = ["项目名称", "甲"];

it("a head without the labels has no goal", () => {
  expect(goalOf([PROJECT, ["做好"]])).toEqual([null, null]);
});
