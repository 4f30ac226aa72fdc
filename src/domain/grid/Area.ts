/** A single cell by its zero-based position on the sheet: `{row: 0, column: 0}` is A1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based; `rowCount` and `columnCount` are at least 1. */
export interface Area extends Position {
  readonly rowCount: number;
  readonly columnCount: number;
}

export function areaOf(cell: Position): Area {
  return { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 };
}

/** The last row that belongs to the area. */
export function lastRow(area: Area): number {
  return area.row + area.rowCount - 1;
}

/** The last column that belongs to the area. */
export function lastColumn(area: Area): number {
  return area.column + area.columnCount - 1;
}

export function contains(area: Area, cell: Position): boolean {
  return (
    cell.row >= area.row &&
    cell.row <= lastRow(area) &&
    cell.column >= area.column &&
    cell.column <= lastColumn(area)
  );
}

export function intersects(a: Area, b: Area): boolean {
  return a.row <= lastRow(b) && b.row <= lastRow(a) && a.column <= lastColumn(b) && b.column <= lastColumn(a);
}

/** Whether both are there and the same cell. */
export function isSamePosition(left: Position | undefined, right: Position | undefined): boolean {
  return left !== undefined && left.row === right?.row && left.column === right.column;
}

export function isSameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}

/** The area that spans two corner cells, in whichever order they come. */
export function spanning(a: Position, b: Position): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row, b.row) - row + 1,
    columnCount: Math.max(a.column, b.column) - column + 1,
  };
}
