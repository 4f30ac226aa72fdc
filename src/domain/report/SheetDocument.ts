import type { Area, Position } from "../grid/Area";
import { OWNED_NAME_PREFIX } from "../grid/SheetGrid";

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
  /** Rows that begin a page, so that no chart is cut; in files only. */
  readonly pageStarts?: readonly number[];
}

/**
 * - stackedBar: the series end to end, a bar a category
 * - clusteredBar: the series side by side
 * - bar: one series, without a legend
 */
export type DocumentChartKind = "stackedBar" | "clusteredBar" | "bar";

export interface DocumentSeries {
  readonly name: string;
  /** Cells of one column, as many as the categories, at least one of them a number. A blank one has no bar. */
  readonly values: Area;
  /** "#RRGGBB". */
  readonly color: string;
}

/** Horizontal bars over cells of the document, the first category on top. */
export interface DocumentChart {
  /** By its name the add-in knows the chart again; begins with CHART_NAME_PREFIX. */
  readonly name: string;
  readonly kind: DocumentChartKind;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly categories: Area;
  readonly series: readonly DocumentSeries[];
  /** The format in which each bar's value stands beside it; null for bars without. */
  readonly labelFormat: string | null;
  /** Where the scale ends, e.g. 100 points; null leaves it to the spreadsheet. It begins at 0. */
  readonly maximum: number | null;
  /** The cells that it covers; they are blank. */
  readonly place: Area;
}

/** Every name that the add-in gives to a chart begins with this. */
export const CHART_NAME_PREFIX = OWNED_NAME_PREFIX;

/** A worksheet in plain words, for adapters to write: rows from A1 on, nothing beside them. */
export interface SheetDocument {
  /** The hidden, worksheet-scoped name by which the add-in knows this kind of document again, renamed or moved. */
  readonly mark: string;
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
  readonly charts: readonly DocumentChart[];
}

/** All cells that the document takes. */
export function areaOfDocument({ rows, columns }: SheetDocument): Area {
  return { row: 0, column: 0, rowCount: Math.max(1, rows.length), columnCount: columns.length };
}
