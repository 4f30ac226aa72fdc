import type { Area } from "../grid/Area";
import type { Cell } from "../grid/SheetGrid";

/** A cell of a table's head with the merged area that it covers. */
export type HeadCell = Cell & { readonly area: Area };

/** A field of the head: its label's cell and the cell that holds what it says. */
export interface HeadField {
  readonly label: Cell;
  readonly value: Cell;
}

/** The cells of a head, which come row by row, as its rows. */
export function rowsOfHead(cells: readonly HeadCell[]): HeadCell[][] {
  const rows: HeadCell[][] = [];
  let row: HeadCell[] = [];
  for (const cell of cells) {
    if (row[0]?.row === cell.row) {
      row.push(cell);
    } else {
      row = [cell];
      rows.push(row);
    }
  }
  return rows;
}
