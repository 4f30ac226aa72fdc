import type { CellValue } from "../engine/cell-content";
import type { Rect } from "../engine/rect";
import { ExcelError, invalidArgument } from "./excel-error";

const SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

const isCellValue = (value: unknown): value is CellValue =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/**
 * What an add-in assigned to `range.values` and its like, cell by cell: one value for all cells, or a 2-D array of the
 * range's shape. A null in the array leaves its cell alone.
 * @throws ExcelError InvalidArgument for another shape or another kind of value
 */
export function cellsOf(value: unknown, rect: Rect): (row: number, column: number) => CellValue | null {
  if (isCellValue(value)) return () => value;
  if (!isGrid(value, rect)) throw new ExcelError("InvalidArgument", SHAPE);
  return (row, column) => {
    const cell = value[row]?.[column];
    if (cell === null || cell === undefined) return null;
    if (!isCellValue(cell)) throw invalidArgument();
    return cell;
  };
}

function isGrid(value: unknown, rect: Rect): value is readonly (readonly unknown[])[] {
  if (!Array.isArray(value) || value.length !== rect.rows) return false;
  return value.every((row) => Array.isArray(row) && row.length === rect.columns);
}
