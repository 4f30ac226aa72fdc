import { GridLayers, GridShape } from "../../../src/domain/grid/GridLayers";
import type { Cell } from "../../../src/domain/grid/SheetGrid";

const cell = (row: number, column: number, text: string): Cell => ({
  row,
  column,
  value: text === "" ? null : text,
  text,
  numberFormat: text === "" ? "General" : "@",
  formula: text.startsWith("和") ? "=B2" : null,
});
/** A table at C5, and a stray value at the last cell of the sheet. */
const LARGE = { row: 4, column: 2, rowCount: 1_048_572, columnCount: 16_382 };

describe("a sheet of a table's size", () => {
  const extent = { row: 4, column: 2, rowCount: 3, columnCount: 2 };

  it("is laid out whole, from its first cell that holds something", () => {
    const layers = new GridLayers(new GridShape(extent, []));
    layers.put(cell(4, 2, "指标"));
    layers.put(cell(6, 3, "和"));
    expect(layers.rows).toEqual({
      values: [
        ["指标", null],
        [null, null],
        [null, "和"],
      ],
      texts: [
        ["指标", ""],
        ["", ""],
        ["", "和"],
      ],
      numberFormats: [
        ["@", "General"],
        ["General", "General"],
        ["General", "@"],
      ],
      formulas: [
        [null, null],
        [null, null],
        [null, "=B2"],
      ],
    });
  });

  it("drops what lies outside, which can only be blank", () => {
    const layers = new GridLayers(new GridShape(extent, []));
    for (const [row, column] of [
      [3, 2],
      [7, 2],
      [4, 1],
      [4, 4],
    ] as const)
      layers.put(cell(row, column, "外"));
    expect(layers.rows.texts).toEqual([
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
  });

  it("keeps two cells of one row, and what is put again", () => {
    const layers = new GridLayers(new GridShape(extent, []));
    for (const [column, text] of [
      [2, "甲"],
      [3, "乙"],
      [3, "丙"],
    ] as const)
      layers.put(cell(5, column, text));
    expect(layers.rows.texts).toEqual([
      ["", ""],
      ["甲", "丙"],
      ["", ""],
    ]);
  });

  it("has as many cells as its extent", () => {
    const shape = new GridShape(extent, []);
    expect([shape.size, shape.lengthOf(0), shape.lengthOf(2)]).toEqual([6, 2, 2]);
  });
});

it("a blank sheet has no rows", () => {
  const shape = new GridShape(null, []);
  expect([shape.size, shape.lengthOf(0)]).toEqual([0, 0]);
  expect(new GridLayers(shape).rows).toEqual({ values: [], texts: [], numberFormats: [], formulas: [] });
});

it("a sheet of a million cells is laid out whole, one of a row more is not", () => {
  const extent = { row: 0, column: 0, rowCount: 10_000, columnCount: 100 };
  expect(new GridShape(extent, []).size).toBe(1_000_000);
  expect(new GridShape({ ...extent, rowCount: 10_001 }, []).size).toBe(0);
});

describe("a sheet with a stray value in its last cell", () => {
  it("keeps each row to its last cell that holds something and room for the blank ones beside a label", () => {
    const shape = new GridShape(LARGE, [
      { row: 4, column: 6 },
      { row: 4, column: 8 },
      { row: 4, column: 7 },
      { row: 6, column: 2 },
    ]);
    expect([0, 1, 2, 3].map((row) => shape.lengthOf(row))).toEqual([7 + 32, 0, 1 + 32, 0]);
    expect(shape.size).toBe(39 + 33);
  });

  it("keeps an area's rows to the area's last column", () => {
    const shape = new GridShape(LARGE, [{ row: 5, column: 2, rowCount: 2, columnCount: 4 }]);
    expect([0, 1, 2, 3].map((row) => shape.lengthOf(row))).toEqual([0, 36, 36, 0]);
  });

  it("has no row beyond the sheet", () => {
    const shape = new GridShape(LARGE, [{ row: 4, column: 16_370 }]);
    expect(shape.lengthOf(0)).toBe(16_382);
  });

  it("shares the rows without anything, and no row with something", () => {
    const shape = new GridShape({ ...LARGE, rowCount: 70, columnCount: 16_382 }, [
      { row: 4, column: 2 },
      { row: 6, column: 2 },
    ]);
    const layers = new GridLayers(shape);
    layers.put(cell(4, 2, "甲"));
    layers.put(cell(5, 2, "外"));
    layers.put(cell(4, 2 + 33, "外"));
    const { texts } = layers.rows;
    expect(texts.slice(0, 4).map((row) => [row.length, row[0]])).toEqual([
      [33, "甲"],
      [0, undefined],
      [33, ""],
      [0, undefined],
    ]);
    expect(texts[1]).toBe(texts[3]);
  });
});
