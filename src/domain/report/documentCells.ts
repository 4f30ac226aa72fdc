import type Big from "big.js";
import { countLines } from "./countLines";
import { REPORT_COLUMNS } from "./reportColumns";
import { reportLooks } from "./reportLook";
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

/** An exact figure, shown in a number format. */
export function numberCell(role: CellRole, value: Big, numberFormat: string): DocumentCell {
  return { role, content: { kind: "number", value: value.toNumber(), numberFormat } };
}

/** At most `length` characters, the last of them "…" where some are left out. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  // Never half of a character that takes two places.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 2)) ? length - 2 : length - 1;
  return `${text.slice(0, end)}…`;
}

/** A row of a document with these columns (校验报告's when absent), with cells that are shown as one. */
export function row(
  cells: Cells,
  merges: readonly RowMerge[] = [],
  columns: readonly number[] = REPORT_COLUMNS,
): DocumentRow {
  const heights = cells.map((cell, column) => (cell ? heightOf(cell, widthAt(column, merges, columns)) : 0));
  return { cells, merges, height: Math.min(HIGHEST, Math.max(LEAST, ...heights)) };
}

/** Points of an empty row, and the most that Excel allows. */
const LEAST = 15;
const HIGHEST = 409;

export const BLANK_ROW: DocumentRow = { cells: [], merges: [], height: LEAST };

function widthAt(column: number, merges: readonly RowMerge[], columns: readonly number[]): number {
  const count = merges.find((merge) => merge.column === column)?.columnCount ?? 1;
  return columns.slice(column, column + count).reduce((sum, width) => sum + width, 0);
}

function heightOf({ role, content }: DocumentCell, width: number): number {
  const { size, wrap } = reportLooks[role];
  const lines = wrap && content.kind !== "number" ? countLines(content.text, width) : 1;
  return Math.ceil(lines * size * 1.35 + 4);
}
