import { cellsOfHead, endOfLines } from "../../../src/domain/table/cellsOfHead";
import type { TestCell } from "../../support/gridOf";
import { headOf } from "../../support/headOf";

type Rows = readonly (readonly TestCell[])[];

/** The texts of a head over columns A to E and its first row, from 1. */
function readHeadOf(rows: Rows, { top = 0, ...named }: { top?: number; isNamed?: boolean } = {}) {
  const { view, place } = headOf(rows);
  const { firstRow, cells } = cellsOfHead(view, { ...place, ...named }, { top, right: 9 });
  return [firstRow + 1, cells.map(({ text }) => text)];
}

const PROJECT = ["项目名称", "甲"];

describe("a head", () => {
  it("is read row by row down to the grid's header, cells right of the grid included", () => {
    const rows = [["绩效目标表"], PROJECT, ["预算数", 249, null, null, null, "其他资金", 0]];
    expect(readHeadOf(rows)).toEqual([1, ["绩效目标表", ...PROJECT, "预算数", "249", "其他资金", "0"]]);
  });

  it("reaches no higher than the table above it", () => {
    expect(readHeadOf([["效益指标", "经济效益指标"], ["绩效目标表"], PROJECT], { top: 1 })).toEqual([
      2,
      ["绩效目标表", ...PROJECT],
    ]);
  });

  it("has no rows right above a header that stands first", () => {
    expect(readHeadOf([])).toEqual([1, []]);
  });
});

describe("blank rows above the project's name", () => {
  it("end the head", () => {
    expect(readHeadOf([["内部资料"], [], PROJECT])).toEqual([3, PROJECT]);
  });

  it.each([1, 2])("do not part it from its title: %d of them", (count) => {
    const gap = Array.from({ length: count }, () => []);
    expect(readHeadOf([["绩效目标表"], ...gap, PROJECT])).toEqual([1, ["绩效目标表", ...PROJECT]]);
  });

  it("part it from a title further away", () => {
    expect(readHeadOf([["绩效目标表"], [], [], [], PROJECT])).toEqual([5, PROJECT]);
  });

  it("part it from a title with another line between", () => {
    expect(readHeadOf([["绩效目标表"], ["内部资料"], [], PROJECT])).toEqual([4, PROJECT]);
  });

  it("part it from the title of the table above", () => {
    expect(readHeadOf([["绩效目标表"], [], PROJECT], { top: 1 })).toEqual([3, PROJECT]);
  });

  it("end the lines of a list, whose projects are named below", () => {
    const rows = [["内部资料"], [], ["2024年项目一览"]];
    expect(readHeadOf(rows, { isNamed: true })).toEqual([3, ["2024年项目一览"]]);
  });

  it.each<[string, readonly TestCell[]]>([
    ["within the grid's columns", ["序号", 1, null, "项目名称", "甲"]],
    ["in the grid's last column", ["序号", 1, null, null, "项目名称", "甲"]],
  ])("end it where the name stands %s", (_, named) => {
    expect(readHeadOf([["内部资料"], [], named])[0]).toBe(3);
  });
});

describe("blank rows below the project's name", () => {
  it("do not end the head", () => {
    expect(readHeadOf([PROJECT, [], ["预算数", 249]])).toEqual([1, [...PROJECT, "预算数", "249"]]);
  });

  it("are above a name that stands beside the grid, which is another table's", () => {
    expect(
      readHeadOf([["预算数", 249], [], ["绩效目标", "做好", null, null, null, "项目名称", "乙"]])[0],
    ).toBe(1);
  });
});

describe("a row that says something only right of the grid", () => {
  const aside = [null, null, null, null, null, "旁注"];

  it("is no first row", () => {
    expect(readHeadOf([aside, ["预算数", 249]])).toEqual([2, ["预算数", "249"]]);
  });

  it("ends the head above the project's name", () => {
    expect(readHeadOf([["内部资料"], aside, PROJECT])).toEqual([3, PROJECT]);
  });

  it("goes with the rows around it", () => {
    expect(readHeadOf([PROJECT, aside, ["预算数", 249]])[1]).toContain("旁注");
  });
});

it("a row that says something only in the grid's last column belongs to the head", () => {
  expect(readHeadOf([[null, null, null, null, "（2024年度）"], PROJECT])[0]).toBe(1);
});

it("a head is as wide as its lines are merged, the header itself aside", () => {
  const { view, place } = headOf([["绩效目标表"], PROJECT], ["A1:G1", "B2:F2", "E3:I3"]);
  expect(endOfLines(view, place, 0)).toBe(6);
  expect(endOfLines(view, place, 1)).toBe(5);
});
