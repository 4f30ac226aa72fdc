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
    expect(view.textsOfRow(1, 0, 2)).toEqual(["戊"]);
    expect(view.text(1, 0)).toBe("甲");
  });
});
