import type { Position } from "../../../src/domain/grid/Area";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";

/** The grid after the user has typed a text into a cell. */
export function editedGrid(grid: SheetGrid, { row, column }: Position, text: string): SheetGrid {
  const [r, c] = [row - grid.origin.row, column - grid.origin.column];
  const put = <T>(lines: readonly (readonly T[])[], value: T): T[][] =>
    lines.map((line, i) => line.map((cell, j) => (i === r && j === c ? value : cell)));
  return { ...grid, values: put(grid.values, text), texts: put(grid.texts, text) };
}

/** The grid after a row was inserted above everything. */
export function pushedDown(grid: SheetGrid): SheetGrid {
  const down = <T extends Position>(area: T): T => ({ ...area, row: area.row + 1 });
  return { ...grid, origin: down(grid.origin), merges: grid.merges.map(down) };
}
