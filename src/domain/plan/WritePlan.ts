import type { Area, Position } from "../grid/Area";
import type { CellContent, Highlight } from "../grid/SheetGrid";

/** A cell's content before and after; applying it is refused when the cell no longer holds `before`. */
export interface CellChange extends Position {
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Cells beside a table that the add-in takes (校验列), with the look they get. */
export interface BlockLayout {
  readonly area: Area;
  /** Each new cell takes the format of the cell in this column and its own row: the table's own style. */
  readonly styleColumn: number;
  /** Widths of the block's columns, in characters of the default font. */
  readonly widths: readonly number[];
}

/** Taking a block (`before` null), giving it back (`after` null), or moving it to another size. */
export interface BlockChange {
  readonly name: string;
  readonly before: { readonly area: Area; readonly record: string } | null;
  readonly after: BlockLayout | null;
}

/** The add-in's highlights on the sheet, all of them, before and after. */
export interface HighlightChange {
  readonly before: readonly Highlight[];
  readonly after: readonly Highlight[];
}

/** A cell that the plan was reasoned from: when it no longer holds this, the plan is out of date. */
export interface CellExpectation extends Position {
  readonly content: CellContent;
}

/** Everything that is to be written on one worksheet. */
export interface SheetPlan {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly expectations: readonly CellExpectation[];
  readonly cells: readonly CellChange[];
  readonly blocks: readonly BlockChange[];
  readonly highlights: HighlightChange | null;
}

/** What to write where, with the before-image that undo and conflict checks need. A sheet without a change is not in it. */
export interface WritePlan {
  readonly sheets: readonly SheetPlan[];
}

export const EMPTY_PLAN: WritePlan = { sheets: [] };

export function isEmptyPlan(plan: WritePlan): boolean {
  return plan.sheets.length === 0;
}

/** How many cells the plan puts content into, takes it from, or changes. */
export function countCells(plan: WritePlan): number {
  return plan.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
}
