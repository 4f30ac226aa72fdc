import { lastColumn, lastRow, spanning } from "./Area";
import type { Area, Position } from "./Area";

/** The sheet's part of a reference, "=" before it: of one reference, not of the last in a list. */
const SHEET_PART = /^=?(?:'(?:[^']|'')*'|[^'!,()]*)!/;
const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** The letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "E14" for the zero-based cell (13, 4). */
export function formatCell(cell: Position): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** "A1:E24"; a single cell is "A1". */
export function formatArea(area: Area): string {
  const first = formatCell(area);
  const last = formatCell({ row: lastRow(area), column: lastColumn(area) });
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$E$24", as a name refers to it; a single cell is "$A$1". */
export function formatAbsoluteArea(area: Area): string {
  return formatArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function parseCell(text: string): Position | null {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

/**
 * Reads "A1", "$A$1:$E$24" or "'Sheet 1'!A1:B2"; the sheet's part is dropped.
 * @returns null when the text is no bounded A1 reference (a whole column, #REF!, several areas).
 */
export function parseArea(text: string): Area | null {
  const local = text.includes("!") ? text.replace(SHEET_PART, "") : text;
  const [first, last, ...more] = local.split(":");
  if (first === undefined || more.length > 0) return null;
  const from = parseCell(first);
  const to = last === undefined ? from : parseCell(last);
  return from && to ? spanning(from, to) : null;
}

/** Reads a comma-separated list of areas, "Sheet1!A1,Sheet1!C3:D4"; parts that are no bounded area are left out. */
export function parseAreas(text: string): Area[] {
  // A quoted sheet name may hold commas itself; it never holds an unescaped quote.
  const bare = text.replace(/'(?:[^']|'')*'!/g, "");
  return bare.split(",").flatMap((part) => parseArea(part.trim()) ?? []);
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

/** The sheet's name as Excel writes it in a reference: quoted where it must be, quotes doubled. */
export function quoteSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet!E14", the form that Excel's name box takes. */
export function formatSheetCell(sheetName: string, cell: Position): string {
  return `${quoteSheetName(sheetName)}!${formatCell(cell)}`;
}

/** "Sheet!H8:I16"; of a single cell "Sheet!H8". */
export function formatSheetArea(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}
