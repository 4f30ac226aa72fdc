/** A rectangle of cells, zero-based. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of every Excel sheet since 2007. */
export const SHEET_ROWS = 1048576;
export const SHEET_COLUMNS = 16384;

export const cellCount = (rect: Rect): number => rect.rows * rect.columns;
export const lastRow = (rect: Rect): number => rect.row + rect.rows - 1;
export const lastColumn = (rect: Rect): number => rect.column + rect.columns - 1;
export const isEntireRow = (rect: Rect): boolean => rect.columns === SHEET_COLUMNS;
export const isEntireColumn = (rect: Rect): boolean => rect.rows === SHEET_ROWS;
export const isUnbounded = (rect: Rect): boolean => isEntireRow(rect) || isEntireColumn(rect);
export const wholeSheet: Rect = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const fromCorners = (top: number, left: number, bottom: number, right: number): Rect => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export function isOnSheet(rect: Rect): boolean {
  const starts = rect.row >= 0 && rect.column >= 0 && rect.rows >= 1 && rect.columns >= 1;
  return starts && rect.row + rect.rows <= SHEET_ROWS && rect.column + rect.columns <= SHEET_COLUMNS;
}

export const containsCell = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row && row <= lastRow(rect) && column >= rect.column && column <= lastColumn(rect);

export function intersection(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return top <= bottom && left <= right ? fromCorners(top, left, bottom, right) : null;
}

export function boundingRect(a: Rect, b: Rect): Rect {
  return fromCorners(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}

/** What is left of `rect` without `hole`: up to four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (cut === null) return [rect];
  const rest: Rect[] = [];
  if (cut.row > rect.row) rest.push({ ...rect, rows: cut.row - rect.row });
  if (lastRow(cut) < lastRow(rect))
    rest.push(fromCorners(lastRow(cut) + 1, rect.column, lastRow(rect), lastColumn(rect)));
  if (cut.column > rect.column) rest.push({ ...cut, column: rect.column, columns: cut.column - rect.column });
  if (lastColumn(cut) < lastColumn(rect))
    rest.push(fromCorners(cut.row, lastColumn(cut) + 1, lastRow(cut), lastColumn(rect)));
  return rest;
}

/** Calls `visit` for every cell, row by row. */
export function forEachCell(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.row; row <= lastRow(rect); row++)
    for (let column = rect.column; column <= lastColumn(rect); column++) visit(row, column);
}

/** A 2-D array of the rectangle's shape. */
export function mapCells<T>(rect: Rect, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_, c) => value(rect.row + r, rect.column + c)),
  );
}
