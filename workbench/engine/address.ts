import {
  fromCorners,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  lastColumn,
  lastRow,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Rect,
} from "./rect";

/** A parsed A1 reference; `sheet` only when the text names one. */
export interface Address {
  readonly sheet?: string;
  readonly rect: Rect;
}

export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

export const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  return { row, column };
}

function span(first: Corner, second: Corner): Rect | null {
  if ((first.row === null) !== (second.row === null)) return null;
  if ((first.column === null) !== (second.column === null)) return null;
  const rows = [first.row ?? 0, second.row ?? SHEET_ROWS - 1];
  const columns = [first.column ?? 0, second.column ?? SHEET_COLUMNS - 1];
  const rect = fromCorners(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
  return isOnSheet(rect) ? rect : null;
}

function parseArea(text: string): Rect | null {
  const [from = "", to, ...more] = text.split(":");
  if (more.length > 0) return null;
  const first = parseCorner(from.trim());
  const second = to === undefined ? first : parseCorner(to.trim());
  if (first === null || second === null) return null;
  if (to === undefined && (first.row === null || first.column === null)) return null;
  return span(first, second);
}

/** Splits `'a!b'!A1` into sheet and rest; a doubled quote inside the name is one quote. */
function splitSheet(text: string): { sheet?: string; area: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted !== null) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), area: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  return mark < 0 ? { area: text } : { sheet: text.slice(0, mark), area: text.slice(mark + 1) };
}

/** Parses `A1`, `$A$1:B2`, `A:C`, `3:5`, each also with a sheet name before it; null when it is no address. */
export function parseAddress(text: string): Address | null {
  const { sheet, area } = splitSheet(text.trim());
  const rect = parseArea(area);
  if (rect === null) return null;
  return sheet === undefined ? { rect } : { sheet, rect };
}

/** Parses a list of areas separated by commas; null when one of them is no address. */
export function parseAddressList(text: string): Address[] | null {
  const areas = (text.match(/(?:'(?:[^']|'')+'|[^,'])+/g) ?? []).map(parseAddress);
  const found = areas.filter((area) => area !== null);
  return found.length > 0 && found.length === areas.length ? found : null;
}

const cornerText = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** `A1`, `A1:B2`, `A:C`, `3:5`: the way Excel writes an area. */
export function formatRect(rect: Rect): string {
  if (isEntireColumn(rect)) return `${columnName(rect.column)}:${columnName(lastColumn(rect))}`;
  if (isEntireRow(rect)) return `${rect.row + 1}:${lastRow(rect) + 1}`;
  const first = cornerText(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1
    ? first
    : `${first}:${cornerText(lastRow(rect), lastColumn(rect))}`;
}

/** The sheet name as a formula has it: in quotes unless it is one plain word that no cell is called. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[RC]\d*(C\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const formatAddress = (sheet: string, rect: Rect): string =>
  `${quoteSheetName(sheet)}!${formatRect(rect)}`;

const absoluteCorner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/** `Sheet1!$A$1:$B$2`: the way a defined name holds a reference. */
export function formatAbsolute(sheet: string, rect: Rect): string {
  const corners = [absoluteCorner(rect.row, rect.column), absoluteCorner(lastRow(rect), lastColumn(rect))];
  const single = rect.rows === 1 && rect.columns === 1;
  return `${quoteSheetName(sheet)}!${single ? corners[0] : corners.join(":")}`;
}
