import type { Area, Position } from "../grid/Area";

/** What a cell is for; how it looks follows from it (reportLook.ts). */
export type CellRole =
  | "title"
  | "caption"
  | "alarm"
  | "passed"
  | "section"
  | "header"
  | "text"
  | "centred"
  | "count"
  | "amount"
  | "link"
  | "jump"
  | "error"
  | "warning"
  | "info"
  | "aside"
  | "asideCentred"
  | "asideLink";

/** A place to go to; without a sheet's name it is on the document's own sheet, whatever the user calls that. */
export interface LinkTarget extends Position {
  readonly sheetName: string | null;
}

/** `text` is text whatever it begins with: an adapter must never let it become a formula, a number or a date. */
export type DocumentContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly numberFormat: string }
  | { readonly kind: "link"; readonly text: string; readonly target: LinkTarget };

export interface DocumentCell {
  readonly role: CellRole;
  readonly content: DocumentContent;
}

/** Neighbouring cells of one row shown as one. */
export interface RowMerge {
  readonly column: number;
  readonly columnCount: number;
}

export interface DocumentRow {
  /** From column A on; null is a blank cell. */
  readonly cells: readonly (DocumentCell | null)[];
  readonly merges: readonly RowMerge[];
  /** Points that the row takes by estimate: for files, and where cells are merged, which no spreadsheet fits itself. */
  readonly height: number;
}

/** Printing on A4, landscape, one page wide. */
export interface DocumentPrint {
  /** The row that is printed again on top of each page that follows it. */
  readonly repeatedRow: number;
  /** With Excel's codes: &P the page, &N the number of pages. */
  readonly footer: string;
}

/** A worksheet in plain words, for adapters to write: rows from A1 on, nothing beside them. */
export interface SheetDocument {
  /** The name to give it where that is free. */
  readonly sheetName: string;
  /** Widths of the columns, in characters of the default font. */
  readonly columns: readonly number[];
  readonly rows: readonly DocumentRow[];
  /** What stands in A1 until all is written, where writing takes several steps. */
  readonly draftTitle: string;
  /** How many rows stay in view when the sheet is scrolled. */
  readonly frozenRows: number;
  readonly print: DocumentPrint;
}

/** All cells that the document takes. */
export function areaOfDocument({ rows, columns }: SheetDocument): Area {
  return { row: 0, column: 0, rowCount: Math.max(1, rows.length), columnCount: columns.length };
}
