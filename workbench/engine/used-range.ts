import type { ICellData } from "./univer";
import { hasContent } from "./cell-content";
import { containsCell, fromCorners, wholeSheet, type Rect } from "./rect";

export type CellMatrix = Record<number, Record<number, ICellData | null | undefined> | undefined>;

const isFormatted = (cell: ICellData | null | undefined): boolean =>
  Boolean(cell?.s) || Boolean(cell?.custom);

/**
 * The smallest rectangle around the cells in use, null on a blank sheet. Formatted cells count as in use
 * unless `valuesOnly`. Only cells that are stored are looked at: an area may be the whole sheet.
 */
export function usedRect(matrix: CellMatrix, valuesOnly: boolean, area: Rect = wholeSheet): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowKey, cells] of Object.entries(matrix)) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(cells ?? {})) {
      const column = Number(columnKey);
      if (!containsCell(area, row, column)) continue;
      if (!hasContent(cell) && (valuesOnly || !isFormatted(cell))) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : fromCorners(top, left, bottom, right);
}
