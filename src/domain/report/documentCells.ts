import type { CellRole, DocumentCell, DocumentRow, LinkTarget, RowMerge } from "./SheetDocument";

type Cells = DocumentRow["cells"];

/** Enough for any sentence; a cell that somebody filled with a document would make the report unreadable. */
const LONGEST_TEXT = 2000;
/** Excel takes no more than 255 characters in a text inside a formula. */
const LONGEST_LINK = 200;

/** A text, or a blank cell with a look when there is none. */
export function textCell(role: CellRole, text: string): DocumentCell {
  return { role, content: { kind: "text", text: clip(text.trim(), LONGEST_TEXT) } };
}

/** Cells that have a look and nothing in them: what lies under a merge. */
export function blankCells(role: CellRole, count: number): DocumentCell[] {
  return Array.from({ length: count }, () => textCell(role, ""));
}

export function linkCell(role: CellRole, text: string, target: LinkTarget): DocumentCell {
  const clipped = clip(text.replace(/\s+/g, " ").trim(), LONGEST_LINK);
  return { role, content: { kind: "link", text: clipped, target } };
}

export function countCell(role: CellRole, value: number): DocumentCell {
  return { role, content: { kind: "number", value, numberFormat: "0" } };
}

function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  // Never half of a character that takes two places.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 2)) ? length - 2 : length - 1;
  return `${text.slice(0, end)}…`;
}

/** A row that the spreadsheet fits to its text. */
export function row(cells: Cells): DocumentRow {
  return { cells, merges: [], lines: null };
}

/** A row with merged cells, as high as the fullest of its cells needs. */
export function mergedRow(
  cells: Cells,
  merges: readonly RowMerge[],
  columns: readonly number[],
): DocumentRow {
  const widthAt = (column: number): number => {
    const count = merges.find((merge) => merge.column === column)?.columnCount ?? 1;
    return columns.slice(column, column + count).reduce((sum, width) => sum + width, 0);
  };
  const lines = cells.map((cell, column) => (cell ? linesOf(cell, widthAt(column)) : 1));
  return { cells, merges, lines: Math.max(1, ...lines) };
}

export const BLANK_ROW: DocumentRow = { cells: [], merges: [], lines: 1 };

function linesOf({ content }: DocumentCell, width: number): number {
  if (content.kind === "number") return 1;
  // A line ends before a character that does not fit, and cells have a margin.
  const room = Math.max(2, width - 2);
  return content.text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(charactersOf(line) / room)), 0);
}

/** Chinese characters are two wide. */
function charactersOf(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
}
