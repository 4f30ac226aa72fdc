import type { ICellData } from "./univer";
import { hasContent } from "./cell-content";
import { fromCorners, type Rect } from "./rect";

export type CellMatrix = Record<number, Record<number, ICellData | null | undefined> | undefined>;

const isFormatted = (cell: ICellData | null | undefined): boolean =>
  Boolean(cell?.s) || Boolean(cell?.custom);

/**
 * The smallest rectangle around the cells in use, null on a blank sheet. Formatted cells count as in use
 * unless `valuesOnly`.
 */
export function usedRect(matrix: CellMatrix, valuesOnly: boolean): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowKey, cells] of Object.entries(matrix)) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(cells ?? {})) {
      if (!hasContent(cell) && (valuesOnly || !isFormatted(cell))) continue;
      const column = Number(columnKey);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : fromCorners(top, left, bottom, right);
}
