import type { Area } from "../../../src/domain/grid/Area";
import { ColumnFloors } from "../../../src/domain/table/ColumnFloors";
import { findHeaders } from "../../../src/domain/table/IndicatorHeader";
import { TableView } from "../../../src/domain/table/TableView";
import { finished } from "../../../src/domain/Steps";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

const HEADER = ["一级指标", "三级指标", "指标值"];
const blank = (count: number): TestCell[] => Array.from({ length: count }, () => null);

/** The floors of a sheet with headers at the given rows and columns, twelve columns wide. */
function floorsOf(...places: readonly (readonly [row: number, column: number])[]): ColumnFloors {
  const rows = Array.from({ length: 30 }, (_, r) => {
    const row: TestCell[] = blank(12);
    for (const [at, column] of places) if (at === r) row.splice(column, HEADER.length, ...HEADER);
    return row;
  });
  const view = new TableView(gridOf(rows.slice(2), { at: { row: 2, column: 0 } }));
  return new ColumnFloors(view, finished(findHeaders(view)));
}

const place = (firstColumn: number, lastColumn: number) => ({ row: 20, firstColumn, lastColumn });
const area = (row: number, rowCount: number, column: number, columnCount: number): Area => ({
  row,
  rowCount,
  column,
  columnCount,
});

describe("the head of a table begins", () => {
  it("at the sheet's first filled row where nothing was read above it", () => {
    const floors = floorsOf();
    expect([floors.topOf(place(0, 4)), floors.tableAbove(place(0, 4))]).toEqual([2, null]);
    const none = new ColumnFloors(new TableView(gridOf([])), []);
    expect([none.topOf(place(0, 4)), none.rightOf(place(0, 4), 0)]).toEqual([0, 4]);
  });

  it("below the table above it, which has a column with it in common", () => {
    const floors = floorsOf();
    floors.lay(area(3, 5, 4, 3), 0);
    for (const [first, last] of [
      [4, 6],
      [2, 4],
      [6, 9],
      [0, 11],
    ] as const) {
      expect([floors.topOf(place(first, last)), floors.tableAbove(place(first, last))]).toEqual([8, 0]);
    }
    for (const [first, last] of [
      [0, 3],
      [7, 9],
    ] as const) {
      expect([floors.topOf(place(first, last)), floors.tableAbove(place(first, last))]).toEqual([2, null]);
    }
  });

  it.each<[string, readonly number[]]>([
    ["left", [0, 1]],
    ["right", [1, 0]],
  ])("below the lower of two tables above it, the lower one on the %s", (_, [low = 0, high = 0]) => {
    const floors = floorsOf();
    floors.lay(area(3, 4, high * 4, 4), 0);
    floors.lay(area(3, 9, low * 4, 4), 1);
    expect([floors.topOf(place(0, 7)), floors.tableAbove(place(0, 7))]).toEqual([12, 1]);
  });

  it("of two that end alike below the left one", () => {
    const floors = floorsOf();
    floors.lay(area(3, 4, 0, 4), 0);
    floors.lay(area(3, 4, 4, 4), 1);
    expect(floors.tableAbove(place(0, 7))).toBe(0);
  });

  it("below a grid that is nobody's", () => {
    const floors = floorsOf();
    floors.lay(area(3, 4, 0, 4), 0);
    floors.lay(area(8, 2, 0, 4), null);
    expect([floors.topOf(place(0, 3)), floors.tableAbove(place(0, 3))]).toEqual([10, null]);
  });

  it("no higher for what is read later further up; of two that end in one row the later one counts", () => {
    const floors = floorsOf();
    floors.lay(area(8, 4, 0, 4), 0);
    floors.lay(area(3, 2, 0, 4), 1);
    expect([floors.topOf(place(0, 3)), floors.tableAbove(place(0, 3))]).toEqual([12, 0]);
    floors.lay(area(8, 4, 2, 2), 2);
    expect(floors.tableAbove(place(2, 3))).toBe(2);
    expect(floors.tableAbove(place(0, 1))).toBe(0);
  });
});

describe("the head of a table reaches right", () => {
  it("to the sheet's last column where no table stands there", () => {
    expect(floorsOf([4, 0]).rightOf(place(0, 2), 2)).toBe(11);
  });

  it("to the column before the next table, the nearest of several", () => {
    const floors = floorsOf([4, 0], [4, 4], [4, 8]);
    expect(floors.rightOf(place(0, 2), 2)).toBe(3);
    expect(floors.rightOf(place(4, 6), 2)).toBe(7);
    expect(floors.rightOf(place(8, 10), 2)).toBe(11);
    expect(floorsOf([4, 8], [6, 4], [8, 0]).rightOf(place(0, 2), 2)).toBe(3);
  });

  it("over a table that is all above it, unless another one begins in the same column below", () => {
    expect(floorsOf([4, 5], [20, 0]).rightOf(place(0, 2), 8)).toBe(11);
    expect(floorsOf([4, 5], [20, 0]).rightOf(place(0, 2), 4)).toBe(4);
    expect(floorsOf([4, 5], [12, 5], [20, 0]).rightOf(place(0, 2), 8)).toBe(4);
  });

  it("over a table that begins in the grid's own last column", () => {
    expect(floorsOf([4, 3]).rightOf(place(0, 3), 2)).toBe(11);
  });

  it("over the second of two blocks, which has the same head", () => {
    const rows = [["二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"]];
    const view = new TableView(gridOf(rows));
    const headers = finished(findHeaders(view));
    expect(headers.map(({ besides }) => besides !== null)).toEqual([false, true]);
    expect(new ColumnFloors(view, headers).rightOf(place(0, 1), 0)).toBe(5);
  });
});
