import { parseArea } from "../../../../src/domain/grid/address";
import type { Area } from "../../../../src/domain/grid/Area";
import { SHEET } from "../../../../src/domain/grid/areaPieces";
import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { SheetView } from "../../../../src/domain/grid/SheetView";
import { FreeCells } from "../../../../src/domain/plan/evaluation/FreeCells";
import { gridOf } from "../../../support/gridOf";
import { withBlock } from "../../../support/ownedBlock";

const areaOf = (address: string): Area => {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area.`);
  return area;
};

const CHECKS = { name: "_绩效助手_校验_1", at: "E2", cells: [["校验结果"], [null]] };
const COLUMNS = { name: "_绩效助手_评价_1", at: "G2", cells: [["实际完成值"], [null]] };

/** A1 is the user's, C4 a formula that shows nothing; E2:E3 and G2:G3 are blocks; B6 is merged with B7. */
function sheet(): SheetGrid {
  const rows = [["标题"], [], [], [null, null, { value: "", formula: '=IF(A1="","",1)' }], [" "]];
  return withBlock(withBlock(gridOf(rows, { merges: ["B6:B7"] }), CHECKS), COLUMNS);
}

function freeOf(kept: readonly string[] = [], given: readonly string[] = []) {
  const view = new SheetView(sheet());
  const cells = new FreeCells(view, kept.map(areaOf));
  const places = cells.giving(view.grid.ownedBlocks.filter(({ name }) => given.includes(name)));
  return { cells, places, isFree: (address: string) => places.areFree(areaOf(address)) };
}

it.each([
  ["blank cells", "B1:B3", true],
  ["cells beyond what the sheet holds", "Z90:AB99", true],
  ["a cell of the user's in the first row and column", "A1:B2", false],
  ["a cell of the user's in the last row and column", "B2:C4", false],
  ["a formula that shows nothing", "C4", false],
  ["a text of blanks", "A5", false],
  ["cells merged with others", "B7:B8", false],
  ["another block's filled cell", "E2", false],
  ["another block's blank cell", "E3:E4", false],
])("%s: %s may be taken: %j", (_, address, isFree) => {
  expect(freeOf().isFree(address)).toBe(isFree);
});

it("the blank cells of a table are nobody's to take", () => {
  expect(["B2", "D2", "B1:D9"].map(freeOf(["B2:C3"]).isFree)).toEqual([false, true, false]);
});

it("of blocks that are given back the cells are free, of all others they are not", () => {
  const { isFree } = freeOf([], [COLUMNS.name]);
  expect(["G2:G3", "F2:H9", "E2:E3", "E2:G3"].map(isFree)).toEqual([true, true, false, false]);
});

it("what stands beside a block that is given back stays the user's", () => {
  expect(freeOf([], [CHECKS.name, COLUMNS.name]).isFree("A1:G3")).toBe(false);
});

it("what one block has taken is free for no other", () => {
  const { cells, isFree } = freeOf();
  cells.take(areaOf("J2:K5"));
  expect(["J2", "K5:L6", "L2"].map(isFree)).toEqual([false, false, true]);
});

it("no cell is free behind the last column of the sheet", () => {
  const at = (column: number, columnCount: number): Area => ({ row: 0, column, rowCount: 1, columnCount });
  const { places } = freeOf();
  expect([at(SHEET.columnCount - 2, 2), at(SHEET.columnCount - 1, 2)].map(places.areFree)).toEqual([
    true,
    false,
  ]);
});

describe("the first column with room", () => {
  const firstColumn = (from: number, columnCount: number) =>
    freeOf().places.firstColumn({ row: 1, rowCount: 2, columnCount }, from);

  it("is the one asked for, or the next behind what is taken", () => {
    expect([firstColumn(1, 3), firstColumn(1, 4), firstColumn(4, 1), firstColumn(5, 2)]).toEqual([
      1, 7, 5, 7,
    ]);
  });

  it("is the last in which the block still fits, and none behind that", () => {
    const { columnCount } = SHEET;
    expect([firstColumn(columnCount - 3, 3), firstColumn(columnCount - 2, 3)]).toEqual([
      columnCount - 3,
      null,
    ]);
  });
});
