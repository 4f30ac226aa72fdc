import { cellAt, contentAt, extentOf, textAt } from "../../../src/domain/grid/SheetGrid";
import { gridOf } from "../../support/gridOf";

/** A table of two rows that begins at C5. */
const grid = gridOf(
  [
    ["指标值", { value: 0.95, numberFormat: "0%", text: "95%" }],
    [
      { value: 45_292, numberFormat: "yyyy/m/d", text: "2024/1/1" },
      { value: 12, formula: "=D5*2" },
    ],
  ],
  { at: { row: 4, column: 2 } },
);

describe("a cell by its position on the sheet", () => {
  it("is told with what it shows, how and why", () => {
    expect(cellAt(grid, 4, 3)).toEqual({
      row: 4,
      column: 3,
      value: 0.95,
      text: "95%",
      numberFormat: "0%",
      formula: null,
    });
    expect(cellAt(grid, 5, 3)).toMatchObject({ value: 12, text: "12", formula: "=D5*2" });
  });

  it.each([
    [3, 2],
    [4, 1],
    [6, 2],
    [4, 4],
    [0, 0],
  ])("in row %i, column %i is outside and blank", (row, column) => {
    const blank = { row, column, value: null, text: "", numberFormat: "General", formula: null };
    expect(cellAt(grid, row, column)).toEqual(blank);
    expect([textAt(grid, row, column), contentAt(grid, row, column)]).toEqual(["", null]);
  });

  it("shows its text by the number format", () => {
    expect([textAt(grid, 5, 2), textAt(grid, 4, 3)]).toEqual(["2024/1/1", "95%"]);
  });

  it("is written back by its formula where it has one, else by its value", () => {
    expect([contentAt(grid, 5, 3), contentAt(grid, 5, 2), contentAt(grid, 4, 2)]).toEqual([
      "=D5*2",
      45_292,
      "指标值",
    ]);
  });
});

describe("the extent of a sheet", () => {
  it("begins where its first value stands", () => {
    expect(extentOf(grid)).toEqual({ row: 4, column: 2, rowCount: 2, columnCount: 2 });
  });

  it("is as wide as its widest row, wherever that is", () => {
    const values = [["甲"], ["甲", null, "乙"], []];
    expect(extentOf({ ...grid, values })).toEqual({ row: 4, column: 2, rowCount: 3, columnCount: 3 });
  });

  it("is nothing where no cell holds a value", () => {
    expect([extentOf(gridOf([])), extentOf(gridOf([[], []]))]).toEqual([null, null]);
  });
});
