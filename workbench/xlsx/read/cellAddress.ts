/** Zero-based place of a cell. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a cell's own reference (`B12`) puts it; `undefined` for anything that is no plain cell. */
export function parseCell(reference: string): CellPlace | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(reference);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

export interface CellArea {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

/** `A1`, `A1:B2`, `A:C` or `2:3` as an area; `undefined` for anything else. */
export function parseArea(reference: string): CellArea | undefined {
  const [first = "", second = first] = reference.replaceAll("$", "").split(":");
  const [from, to] = [corner(first, 0, 0), corner(second, LAST_ROW, LAST_COLUMN)];
  if (from === undefined || to === undefined) return undefined;
  return { startRow: from.row, startColumn: from.column, endRow: to.row, endColumn: to.column };
}

function corner(text: string, row: number, column: number): CellPlace | undefined {
  if (/^[A-Z]{1,3}$/.test(text)) return { row, column: parseCell(`${text}1`)?.column ?? column };
  if (/^[0-9]{1,7}$/.test(text)) return { row: Number(text) - 1, column };
  return parseCell(text);
}

export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function areaName(area: CellArea): string {
  const { startRow, startColumn, endRow, endColumn } = area;
  if (startRow === 0 && endRow === LAST_ROW) return `${columnName(startColumn)}:${columnName(endColumn)}`;
  if (startColumn === 0 && endColumn === LAST_COLUMN) return `${startRow + 1}:${endRow + 1}`;
  const first = cellName(startRow, startColumn);
  return startRow === endRow && startColumn === endColumn ? first : `${first}:${cellName(endRow, endColumn)}`;
}

/** The areas of a list separated by blanks (`sqref`). */
export const parseAreas = (list: string): CellArea[] =>
  list.split(/\s+/).flatMap((reference) => {
    const area = parseArea(reference);
    return area === undefined ? [] : [area];
  });
