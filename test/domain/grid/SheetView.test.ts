import { formatArea } from "../../../src/domain/grid/address";
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
