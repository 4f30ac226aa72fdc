import type { Area } from "../domain/grid/Area";

/** Where a range lies; its place and size must be loaded. */
export function areaOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}
