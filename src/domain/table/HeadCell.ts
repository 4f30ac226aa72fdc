import type { Area } from "../grid/Area";
import type { Cell } from "../grid/SheetGrid";

/** A cell of a table's head with the merged area that it covers. */
export type HeadCell = Cell & { readonly area: Area };

/** A field of the head: its label's cell and the cell that holds what it says. */
export interface HeadField {
  readonly label: Cell;
  readonly value: Cell;
}

/** The head's rows, top to bottom, each with its cells that say something, left to right. */
export function rowsOfHead(cells: readonly HeadCell[]): HeadCell[][] {
  const rows = new Map<number, HeadCell[]>();
  for (const cell of cells) {
    if (cell.text.trim() === "") continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()];
}
