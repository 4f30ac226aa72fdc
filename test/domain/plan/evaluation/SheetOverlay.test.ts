import { formatArea, parseArea } from "../../../../src/domain/grid/address";
import type { CellContent } from "../../../../src/domain/grid/SheetGrid";
import { SheetView } from "../../../../src/domain/grid/SheetView";
import { SheetOverlay } from "../../../../src/domain/plan/evaluation/SheetOverlay";
import { finished } from "../../../../src/domain/Steps";
import { gridOf } from "../../../support/gridOf";

const areaOf = (address: string) => {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area.`);
  return area;
};

/** B2 to D4 hold 1 to 9, H2 a word; F2 and G2 are merged, and so are F3 and F4. */
function overlay(): SheetOverlay {
  const rows = [[], [null, 1, 2, 3, null, "并", null, "右"], [null, 4, 5, 6, null, "竖"], [null, 7, 8, 9]];
  return new SheetOverlay(new SheetView(gridOf(rows, { merges: ["F2:G2", "F3:F4"] })));
}

function set(sheet: SheetOverlay, cells: Readonly<Record<string, CellContent>>): SheetOverlay {
  for (const [address, content] of Object.entries(cells)) sheet.set(areaOf(address), content);
  return sheet;
}

const changesOf = (sheet: SheetOverlay, ...homes: string[]) =>
  finished(sheet.changes(homes.map(areaOf))).map(({ area, before, after }) => [
    formatArea(area),
    before.map((line) => [...line]),
    after.map((line) => [...line]),
  ]);

it("shows what is laid over the sheet, and what stands there elsewhere", () => {
  const sheet = set(overlay(), { B2: "新", C2: null });
  expect(["B2", "C2", "D2", "Z99"].map((cell) => sheet.contentAt(areaOf(cell)))).toEqual([
    "新",
    null,
    3,
    null,
  ]);
});

it("a text without letters clears a cell", () => {
  expect(changesOf(set(overlay(), { B2: "" }))).toEqual([["B2", [[1]], [[null]]]]);
});

it("what is the same as before is no change", () => {
  expect(changesOf(set(overlay(), { B2: 1, Z1: null, F2: "并" }))).toEqual([]);
});

it("clears an area to its last row and column", () => {
  const sheet = overlay();
  sheet.clear(areaOf("C3:D4"));
  expect(changesOf(sheet, "A1:D9")).toEqual([
    [
      "C3:D4",
      [
        [5, 6],
        [8, 9],
      ],
      [
        [null, null],
        [null, null],
      ],
    ],
  ]);
});

it("puts nothing into cells that a merge hides, across or down", () => {
  const sheet = set(overlay(), { F2: "左", G2: "藏", F3: "上", F4: "藏" });
  expect(changesOf(sheet)).toEqual([["F2:F3", [["并"], ["竖"]], [["左"], ["上"]]]]);
});

it("gives the changes of a block as one rectangle with what lies between them", () => {
  const sheet = set(overlay(), { C2: "甲", B4: "乙" });
  expect(changesOf(sheet, "B2:D4")).toEqual([
    [
      "B2:C4",
      [
        [1, 2],
        [4, 5],
        [7, 8],
      ],
      [
        [1, "甲"],
        [4, 5],
        ["乙", 8],
      ],
    ],
  ]);
});

it("gives the changes elsewhere in runs down their columns, in the order of the columns", () => {
  const sheet = set(overlay(), { D4: "丁", C4: "丙", B2: "子", D2: "甲", D3: "乙", C2: "丑" });
  expect(changesOf(sheet).map(([area]) => area)).toEqual(["B2", "C2", "C4", "D2:D4"]);
});

it("keeps two blocks and what lies outside apart", () => {
  const sheet = set(overlay(), { B2: "甲", D4: "乙", C3: "外" });
  expect(changesOf(sheet, "B2:B4", "D2:D4").map(([area]) => area)).toEqual(["B2", "D4", "C3"]);
});
