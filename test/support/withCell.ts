import { parseArea } from "../../src/domain/grid/address";
import type { CellValue, SheetGrid } from "../../src/domain/grid/SheetGrid";
import { typed } from "./editedGrid";

interface SetCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** The sheet with one cell as its user left it: a value, or a formula that gives it, in a number format. */
export function withCell(grid: SheetGrid, address: string, cell: SetCell): SheetGrid {
  const at = parseArea(address);
  if (!at) throw new Error(`${address} is no cell.`);
  const set = <T>(lines: readonly (readonly T[])[], content: T): T[][] =>
    lines.map((line, r) =>
      line.map((old, c) =>
        r === at.row - grid.origin.row && c === at.column - grid.origin.column ? content : old,
      ),
    );
  const { value, formula = null, numberFormat = "General" } = cell;
  return {
    ...typed(grid, { [address]: value }),
    formulas: set(grid.formulas, formula),
    numberFormats: set(grid.numberFormats, numberFormat),
  };
}
