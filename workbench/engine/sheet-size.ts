import type { Rect } from "./rect";
import type { Sheet } from "./sheet";

/** Excel's interface counts points, Univer's grid pixels at 96 to the inch. */
const POINTS_PER_PIXEL = 0.75;

export const columnPoints = (sheet: Sheet, column: number): number =>
  sheet.model.getColumnWidth(column) * POINTS_PER_PIXEL;

export const rowPoints = (sheet: Sheet, row: number): number =>
  sheet.model.getRowHeight(row) * POINTS_PER_PIXEL;

export function setColumnPoints(sheet: Sheet, rect: Rect, points: number): void {
  const columns = onGrid(sheet, rect);
  sheet.facade.setColumnWidths(columns.column, columns.columns, points / POINTS_PER_PIXEL);
}

export function setRowPoints(sheet: Sheet, rect: Rect, points: number): void {
  const rows = onGrid(sheet, rect);
  sheet.facade.setRowHeightsForced(rows.row, rows.rows, points / POINTS_PER_PIXEL);
}

export const isRowHidden = (sheet: Sheet, row: number): boolean =>
  row < sheet.facade.getMaxRows() && !sheet.model.getRowVisible(row);

export const isColumnHidden = (sheet: Sheet, column: number): boolean =>
  column < sheet.facade.getMaxColumns() && !sheet.model.getColVisible(column);

export function setRowsHidden(sheet: Sheet, rect: Rect, hidden: boolean): void {
  const { row, rows } = onGrid(sheet, rect);
  if (hidden) sheet.facade.hideRows(row, rows);
  else sheet.facade.showRows(row, rows);
}

export function setColumnsHidden(sheet: Sheet, rect: Rect, hidden: boolean): void {
  const { column, columns } = onGrid(sheet, rect);
  if (hidden) sheet.facade.hideColumns(column, columns);
  else sheet.facade.showColumns(column, columns);
}

/** The part of an unbounded rectangle that Univer's grid has rows and columns for. */
export function onGrid(sheet: Sheet, rect: Rect): Rect {
  const rows = Math.min(rect.rows, Math.max(1, sheet.facade.getMaxRows() - rect.row));
  const columns = Math.min(rect.columns, Math.max(1, sheet.facade.getMaxColumns() - rect.column));
  return { ...rect, rows, columns };
}
