import { lastColumn, lastRow } from "../grid/Area";
import type { Area } from "../grid/Area";
import { without } from "../grid/areaPieces";
import { AreaRows } from "../grid/AreaRows";
import type { SheetGrid } from "../grid/SheetGrid";
import { contentsOf } from "./checkBlock";
import { isFilled } from "./foundContent";
import type { AreaExpectation, BlockChange } from "./WritePlan";

/** A block below a table has nothing beside it: the rows above it tell whether it is still the same place. */
const ROWS_ABOVE = 3;

/** A table of a hundred thousand rows would not be read again in one request. */
const MOST_ROWS = 500;

/** What stands beside and above the blocks that are given back, the add-in's own cells and blank places aside. */
export function aroundBlocksGivenBack(grid: SheetGrid, blocks: readonly BlockChange[]): AreaExpectation[] {
  const owned = new AreaRows(grid.ownedBlocks.map(({ area }) => area));
  return blocks
    .flatMap(({ before, after }) => (before && !after ? around(grid, before.area) : []))
    .flatMap((area) => [...owned.over(area)].reduce<Area[]>(without, [area]))
    .map((area) => ({ area, contents: contentsOf(grid, area) }))
    .filter(({ contents }) => contents.some((line) => line.some(isFilled)));
}

function around({ origin }: SheetGrid, block: Area): Area[] {
  const { column } = origin;
  const first = Math.max(block.row - ROWS_ABOVE, origin.row);
  const beside = { ...block, column, columnCount: block.column - column };
  const above = {
    ...{ row: first, rowCount: block.row - first },
    ...{ column, columnCount: lastColumn(block) - column + 1 },
  };
  return [...ends(beside), above].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** Of very many rows the first and the last: what is inserted between moves the last. */
function ends(area: Area): Area[] {
  if (area.rowCount <= 2 * MOST_ROWS) return [area];
  const last = { ...area, row: lastRow(area) + 1 - MOST_ROWS, rowCount: MOST_ROWS };
  return [{ ...area, rowCount: MOST_ROWS }, last];
}
