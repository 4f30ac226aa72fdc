import type { Area, Position } from "./Area";

/** A cell's value as a spreadsheet knows it: a date is its serial number, an error its name ("#REF!"), blank is null. */
export type CellValue = string | number | boolean | null;

/** What a program may put into a cell: a value, or a formula that begins with "=". Blank is null. */
export type CellContent = CellValue;

/** One cell with everything that is needed to understand it. */
export interface Cell extends Position {
  readonly value: CellValue;
  /** As displayed, by the number format: 0.95 with `0%` is "95%". */
  readonly text: string;
  /** The format's code in the en-US form: "General", "0%", "yyyy/m/d". */
  readonly numberFormat: string;
  /** The formula with its "=", or null for a constant. */
  readonly formula: string | null;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/**
 * Cells that the add-in added to the sheet and owns (校验列), remembered in the workbook as a hidden,
 * worksheet-scoped defined name, so that Excel itself moves the record when rows or columns are inserted.
 */
export interface OwnedBlock {
  /** The defined name: "_绩效助手_校验_1". */
  readonly name: string;
  readonly area: Area;
  /** The name's comment: what clearing needs to restore the sheet exactly. Written by the adapter, opaque to the domain. */
  readonly record: string;
  /** What the record says of the block's look (`lookKey` in domain/plan), so that a change of it is noticed; "" when nothing. */
  readonly lookKey: string;
}

/** Cells coloured by the add-in with a conditional format of its own; the cells' own formats are untouched. */
export interface Highlight {
  readonly severity: HighlightSeverity;
  readonly areas: readonly Area[];
}

export type HighlightSeverity = "error" | "warning" | "info";

/** Every name that the add-in gives to an owned block begins with this. */
export const OWNED_NAME_PREFIX = "_绩效助手_";

/**
 * One worksheet as read: the smallest rectangle that holds every value, row by row, with merges and with what the
 * add-in itself left there earlier. Arrays are `[row][column]` relative to `origin`; all four have the same size.
 * On a very large sheet (`GridShape`) a row ends behind its last value: what is not there is blank.
 * A sheet without any value has empty arrays.
 */
export interface SheetGrid {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly origin: Position;
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Merged areas in sheet positions; empty where the host cannot tell (ExcelApi below 1.13). */
  readonly merges: readonly Area[];
  readonly ownedBlocks: readonly OwnedBlock[];
  readonly highlights: readonly Highlight[];
}

/** The grid's extent on the sheet, or null when it holds no value. */
export function extentOf(grid: SheetGrid): Area | null {
  let columnCount = 0;
  for (const { length } of grid.values) if (length > columnCount) columnCount = length;
  if (columnCount === 0) return null;
  const { row, column } = grid.origin;
  return { row, column, rowCount: grid.values.length, columnCount };
}

/** The cell at a sheet position; a position outside the grid is a blank cell. */
export function cellAt(grid: SheetGrid, row: number, column: number): Cell {
  const r = row - grid.origin.row;
  const c = column - grid.origin.column;
  return {
    row,
    column,
    value: grid.values[r]?.[c] ?? null,
    text: grid.texts[r]?.[c] ?? "",
    numberFormat: grid.numberFormats[r]?.[c] ?? "General",
    formula: grid.formulas[r]?.[c] ?? null,
  };
}

/** What a sheet position shows; blank outside the grid. */
export function textAt({ origin, texts }: SheetGrid, row: number, column: number): string {
  return texts[row - origin.row]?.[column - origin.column] ?? "";
}

/** A cell's content as it would be written back: the formula where there is one, else the value. */
export function contentAt(grid: SheetGrid, row: number, column: number): CellContent {
  const cell = cellAt(grid, row, column);
  return cell.formula ?? cell.value;
}
