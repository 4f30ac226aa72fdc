import { formatArea } from "../../../src/domain/grid/address";
import type { Area } from "../../../src/domain/grid/Area";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { aroundBlocksGivenBack } from "../../../src/domain/plan/aroundBlocks";
import { gridOf } from "../../support/gridOf";

const block = (name: string, area: Area) => ({ name, area, record: "", lookKey: "" });
const state = (area: Area) => ({ area, models: null, widths: [], regions: [], scales: [], record: null });
const change = (area: Area) => ({ name: "_绩效助手_校验_1", before: state(area), after: null });
const BESIDE: Area = { row: 4, column: 2, rowCount: 2, columnCount: 1 };

const grid = (owned: SheetGrid["ownedBlocks"] = []): SheetGrid => ({
  ...gridOf([
    ["表一", null, null],
    ["单位", "局", null],
    [null, null, null],
    ["项目", "甲", null],
    ["指标", "指标值", "结果"],
    ["数量", "≥2个", "通过"],
  ]),
  ownedBlocks: owned,
});

const placesOf = (grid: SheetGrid, area: Area) =>
  aroundBlocksGivenBack(grid, [change(area)]).map((around) => [formatArea(around.area), around.contents]);

it("what stands round a block that is given back is what is beside it, and in three rows above", () => {
  expect(placesOf(grid(), BESIDE)).toEqual([
    [
      "A5:B6",
      [
        ["指标", "指标值"],
        ["数量", "≥2个"],
      ],
    ],
    [
      "A2:C4",
      [
        ["单位", "局", null],
        [null, null, null],
        ["项目", "甲", null],
      ],
    ],
  ]);
});

it("begins where the sheet does, be it in another column", () => {
  const at = { row: 10, column: 3 };
  const away = gridOf(
    [
      ["项目", "甲", null],
      ["指标", "指标值", "结果"],
    ],
    { at },
  );
  expect(placesOf(away, { row: 11, column: 5, rowCount: 1, columnCount: 1 })).toEqual([
    ["D12:E12", [["指标", "指标值"]]],
    ["D11:F11", [["项目", "甲", null]]],
  ]);
});

it("is what stands above alone where the block begins in the sheet's first column, and beside it alone in its first row", () => {
  const corner = gridOf([
    ["项目", "甲"],
    ["结果", null],
  ]);
  expect(placesOf(corner, { row: 1, column: 0, rowCount: 1, columnCount: 1 })).toEqual([["A1", [["项目"]]]]);
  expect(placesOf(corner, { row: 0, column: 1, rowCount: 1, columnCount: 1 })).toEqual([["A1", [["项目"]]]]);
});

it("is never the add-in's own", () => {
  const owned = [block("_绩效助手_评价_1", { row: 3, column: 1, rowCount: 3, columnCount: 1 })];
  const areas = placesOf(grid(owned), BESIDE).map(([area]) => area);
  expect(areas).toEqual(["A5:A6", "A2:C3", "A4"]);
});

it("is nothing for a block that stays, in the sheet's corner, or in blank cells", () => {
  expect(aroundBlocksGivenBack(grid(), [{ ...change(BESIDE), after: state(BESIDE) }])).toEqual([]);
  expect(aroundBlocksGivenBack(grid(), [{ ...change(BESIDE), before: null }])).toEqual([]);
  expect(placesOf(grid(), { row: 0, column: 0, rowCount: 1, columnCount: 1 })).toEqual([]);
  const blank = gridOf([[null, null]]);
  expect(placesOf(blank, { row: 0, column: 1, rowCount: 1, columnCount: 1 })).toEqual([]);
});

it("is of very many rows the first and the last five hundred", () => {
  const long = gridOf(Array.from({ length: 1_001 }, (_, row) => [`指标${row}`, null]));
  const block = { row: 0, column: 1, rowCount: 1_001, columnCount: 1 };
  expect(placesOf(long, block).map(([area]) => area)).toEqual(["A1:A500", "A502:A1001"]);
  expect(placesOf(long, { ...block, rowCount: 1_000 }).map(([area]) => area)).toEqual(["A1:A1000"]);
});
