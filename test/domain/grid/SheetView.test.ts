import { formatArea, parseArea } from "../../../src/domain/grid/address";
import { SheetView } from "../../../src/domain/grid/SheetView";
import { gridOf } from "../../support/gridOf";

describe("merges that lie over one another, as no Excel makes them", () => {
  const rows = [
    ["甲", "乙", "丙"],
    ["丁", "戊", "己"],
    ["庚", "辛", "壬"],
  ];
  const view = new SheetView(gridOf(rows, { merges: ["A1:A2", "A2:B3", "C1:C3"] }));

  it("count as far as they lie over none before them", () => {
    const areas = [0, 1, 2].map((row) => [0, 1, 2].map((column) => formatArea(view.areaAt(row, column))));
    expect(areas).toEqual([
      ["A1:A2", "B1", "C1:C3"],
      ["A1:A2", "B2", "C1:C3"],
      ["A3", "B3", "C1:C3"],
    ]);
  });

  it("leave each cell in an area that holds it, so that every walk over a row ends", () => {
    expect([...view.cellsOfRow(1, 0, 2)].map(({ text }) => text)).toEqual(["戊"]);
    expect(view.filledCellsOfRow(1, 0, 2).map(({ text }) => text)).toEqual(["戊"]);
    expect(view.textsOfRow(1, 0, 2)).toEqual(["戊"]);
    expect(view.text(1, 0)).toBe("甲");
  });
});

describe("the cells of a row that say something", () => {
  const rows = [
    ["甲", " ", "", "乙", "", "丙"],
    ["", "", "丁", "", "戊", ""],
  ];
  const grid = gridOf(rows, { merges: ["A1:A2", "B1:C1", "D1:E1"] });
  const view = new SheetView({
    ...grid,
    ownedBlocks: [
      {
        name: "_绩效助手_评价_1",
        area: { row: 0, column: 5, rowCount: 2, columnCount: 1 },
        record: "",
        lookKey: "",
      },
    ],
  });

  it("are told with their areas, neither blank ones nor the add-in's own", () => {
    const told = (row: number) =>
      view.filledCellsOfRow(row, 0, 5).map(({ text, area }) => [text, formatArea(area)]);
    expect(told(0)).toEqual([
      ["甲", "A1:A2"],
      ["乙", "D1:E1"],
    ]);
    expect(told(1)).toEqual([
      ["丁", "C2"],
      ["戊", "E2"],
    ]);
  });

  it("may be merged further than the columns that were asked for", () => {
    expect(view.endOfMerges(0, 0, 1)).toBe(2);
    expect(view.endOfMerges(0, 0, 5)).toBe(4);
    expect(view.endOfMerges(1, 0, 5)).toBe(0);
  });

  it("show where the top-left cell of their merge stands", () => {
    expect([view.topOf(1, 0), view.leftOf(1, 0)]).toEqual([0, 0]);
    expect([view.topOf(0, 4), view.leftOf(0, 4)]).toEqual([0, 3]);
    expect([view.topOf(1, 4), view.leftOf(1, 4)]).toEqual([1, 4]);
  });
});

/** A table that begins at C5: a label over two rows, another over two columns, and a block of the add-in's in F. */
const offset = new SheetView({
  ...gridOf(
    [
      ["一级指标", "甲", "藏在合并里", "校验结果"],
      [null, " 　", "乙", "通过"],
      ["丙", null, null, null],
    ],
    { at: { row: 4, column: 2 }, merges: ["C5:C6", "D5:E5"] },
  ),
  ownedBlocks: [
    {
      name: "_绩效助手_校验_1",
      area: { row: 4, column: 5, rowCount: 3, columnCount: 1 },
      record: "",
      lookKey: "",
    },
  ],
});

describe("a sheet whose first value is not in A1", () => {
  it("shows the top-left cell of a merge at each of its cells", () => {
    expect(offset.cell(5, 2)).toMatchObject({ row: 4, column: 2, value: "一级指标", text: "一级指标" });
    expect(offset.cell(4, 4)).toMatchObject({ row: 4, column: 3, value: "甲" });
    expect([offset.text(5, 2), offset.text(4, 4), offset.text(6, 2)]).toEqual(["一级指标", "甲", "丙"]);
    expect([offset.mergeAt(5, 2), offset.mergeAt(6, 2)].map((area) => area && formatArea(area))).toEqual([
      "C5:C6",
      undefined,
    ]);
  });

  it("shows nothing of the add-in's own", () => {
    expect(offset.cell(5, 5)).toEqual({
      row: 5,
      column: 5,
      value: null,
      text: "",
      numberFormat: "General",
      formula: null,
    });
    expect([offset.text(4, 5), offset.isOwned(6, 5), offset.isOwned(6, 4)]).toEqual(["", true, false]);
  });

  it.each([
    [5, 3, true],
    [5, 5, true],
    [6, 4, true],
    [4, 4, false],
    [5, 2, false],
    [5, 4, false],
    [0, 0, true],
    [99, 99, true],
  ])("has in row %i, column %i a blank cell: %s", (row, column, isBlank) => {
    expect(offset.isBlank(row, column)).toBe(isBlank);
  });

  it("ends a row at the last column that holds a value on any row, one beyond the sheet before its first", () => {
    expect([4, 6].map((row) => offset.endOfRow(row))).toEqual([5, 5]);
    expect([0, 3, 7, 99].map((row) => offset.endOfRow(row))).toEqual([1, 1, 1, 1]);
    expect(offset.cellsOfRow(99, 2, 9)).toEqual([]);
  });
});

describe("the cells of a row from left to right", () => {
  const textsOf = (row: number, from: number, to: number) => [
    offset.cellsOfRow(row, from, to).map(({ text, area }) => [formatArea(area), text]),
    offset.textsOfRow(row, from, to),
  ];

  it("are each merge once, where it begins", () => {
    expect(textsOf(4, 2, 5)).toEqual([
      [
        ["C5:C6", "一级指标"],
        ["D5:E5", "甲"],
        ["F5", ""],
      ],
      ["一级指标", "甲", ""],
    ]);
    expect(textsOf(5, 2, 4)).toEqual([
      [
        ["D6", " 　"],
        ["E6", "乙"],
      ],
      [" 　", "乙"],
    ]);
  });

  it("end with the column that was asked for, and with the row", () => {
    expect(textsOf(6, 2, 3)).toEqual([
      [
        ["C7", "丙"],
        ["D7", ""],
      ],
      ["丙", ""],
    ]);
    expect(textsOf(6, 4, 99)[1]).toEqual(["", ""]);
    expect(textsOf(5, 4, 4)[1]).toEqual(["乙"]);
  });

  it("leave out a merge that begins left of the column from which they are asked for", () => {
    expect(textsOf(4, 4, 5)).toEqual([[["F5", ""]], [""]]);
    expect(offset.filledCellsOfRow(4, 4, 5)).toEqual([]);
    expect(offset.endOfMerges(4, 4, 5)).toBe(4);
  });

  it("that say something have their value, format and area", () => {
    expect(offset.filledCellsOfRow(4, 2, 3)).toEqual([
      {
        row: 4,
        column: 2,
        value: "一级指标",
        text: "一级指标",
        numberFormat: "General",
        formula: null,
        area: { row: 4, column: 2, rowCount: 2, columnCount: 1 },
      },
      expect.objectContaining({ row: 4, column: 3, text: "甲" }),
    ]);
    expect(offset.filledCellsOfRow(4, 2, 2).map(({ text }) => text)).toEqual(["一级指标"]);
    expect(offset.filledCellsOfRow(5, 2, 4).map(({ text }) => text)).toEqual(["乙"]);
    expect(offset.filledCellsOfRow(6, 2, 99).map(({ text }) => text)).toEqual(["丙"]);
  });
});

it("a merge counts to the row and column in which it begins alone", () => {
  const merged = new SheetView(gridOf([["甲", "乙", "", "", "丙"], ["丁"]], { merges: ["B1:D2"] }));
  expect([merged.endOfMerges(0, 0, 4), merged.endOfMerges(0, 2, 4), merged.endOfMerges(1, 0, 4)]).toEqual([
    3, 2, 0,
  ]);
});

describe("room for what the add-in adds", () => {
  const isFree = (text: string): boolean => {
    const area = parseArea(text);
    return area !== null && offset.isFree(area);
  };

  it.each([
    ["D7:E7", true, "blank cells"],
    ["G5:H7", true, "cells beyond the last value"],
    ["A1:B99", true, "cells before the first value"],
    ["D6:D7", false, "a cell of blanks alone, which the clerk typed"],
    ["E6:E7", false, "a value above"],
    ["B7:C7", false, "a value at the right"],
    ["E4:E5", false, "the part of a merge that shows nothing"],
    ["C6", false, "the lower part of a merge"],
    ["F7", false, "a blank cell of the add-in's own block"],
    ["E7:G7", false, "such a cell in the midst"],
  ])("%s is free: %s, for it holds %s", (area, isRoom) => {
    expect(isFree(area)).toBe(isRoom);
  });

  it("is not where a formula shows nothing, nor where a format hides a value", () => {
    const hidden = new SheetView(
      gridOf([
        ["甲", { value: null, text: "", formula: '=IF(A1="","",A1)' }, null],
        ["乙", null, { value: 5, text: "", numberFormat: ";;;" }],
      ]),
    );
    const columns = [1, 2, 3].map((column) => ({ row: 0, column, rowCount: 2, columnCount: 1 }));
    expect(columns.map((area) => hidden.isFree(area))).toEqual([false, false, true]);
  });

  it("is not in a merge or a block that lies beyond the last value; one up to the last column does not count", () => {
    const grid = gridOf([["甲"], ["乙"]], { merges: ["A1:C1", "E2:F3", "A9:XFD9"] });
    const area = { row: 7, column: 1, rowCount: 2, columnCount: 2 };
    const view = new SheetView({
      ...grid,
      ownedBlocks: [{ name: "_绩效助手_校验_1", area, record: "", lookKey: "" }],
    });
    const areas = ["B1", "C1:C2", "D1:D9", "F2", "D3:E3", "C8", "E8:E9"];
    const free = areas.map((text) => {
      const one = parseArea(text);
      return one !== null && view.isFree(one);
    });
    expect(free).toEqual([false, false, true, false, false, false, true]);
  });
});
