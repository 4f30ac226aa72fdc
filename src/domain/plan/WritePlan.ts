import { spanning } from "../grid/Area";
import type { Area, Position } from "../grid/Area";
import type { CellContent, Highlight } from "../grid/SheetGrid";

/** The contents of a rectangle, `[row][column]`, as they would be written back. */
export type Contents = readonly (readonly CellContent[])[];

/**
 * The contents of a rectangle before and after. Cells that are equal in both are not touched.
 * Applying is refused when a cell no longer holds what it held before.
 */
export interface AreaChange {
  readonly area: Area;
  readonly before: Contents;
  readonly after: Contents;
}

/** What may be typed into an entry cell (数据有效性). The adapter words the prompt and the refusal. */
export type EntryRule =
  /** One of these words is proposed; other text is let in after a question. */
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** A number, with the unit to name in the prompt ("条", "%"); `highest` null: no limit. Decimal strings. */
  | {
      readonly kind: "number";
      readonly lowest: string | null;
      readonly highest: string | null;
      readonly unit: string;
    }
  | { readonly kind: "date" }
  /** Anything; the prompt says what is expected there. */
  | { readonly kind: "text"; readonly prompt: string };

/** Cells of a block that look alike. Regions do not overlap and cover the block. */
export interface BlockRegion {
  readonly area: Area;
  /** Which of the block's models lends its font and fill. */
  readonly look: "header" | "body";
  readonly align: "Left" | "Center" | "Right";
  /** Excel's code in the en-US form; null leaves General. */
  readonly numberFormat: string | null;
  readonly entry: EntryRule | null;
}

/** A colour scale from 0 (red) over half (yellow) to `highest` (green), a decimal string: full points. */
export interface ColourScale {
  readonly areas: readonly Area[];
  readonly highest: string;
}

/** Cells beside a table that the add-in owns (校验列, 评价列), with the look it gave them. */
export interface BlockState {
  readonly area: Area;
  /** Cells of the table that lend their look to the block's first row and to its other rows; null leaves them plain. */
  readonly models: BlockModels | null;
  /** Widths of the block's columns, in characters of the default font; null leaves the columns as wide as they are. */
  readonly widths: readonly (number | null)[];
  readonly regions: readonly BlockRegion[];
  readonly scales: readonly ColourScale[];
  /** Whose block it is (`ownerSum`); absent where its place tells. */
  readonly owner?: string;
  /** What restoring the sheet exactly needs, as the adapter noted it; null until the block is made. */
  readonly record: string | null;
}

export interface BlockModels {
  readonly header: Position;
  readonly body: Position;
}

/** Taking a block (`before` null), giving it back (`after` null), or changing its size. */
export interface BlockChange {
  readonly name: string;
  readonly before: BlockState | null;
  readonly after: BlockState | null;
}

/** The add-in's highlights on the sheet, all of them, before and after. */
export interface HighlightChange {
  readonly before: readonly Highlight[];
  readonly after: readonly Highlight[];
}

/** Cells that the plan was reasoned from: when they no longer hold this, the plan is out of date. */
export interface AreaExpectation {
  readonly area: Area;
  readonly contents: Contents;
}

/** Everything that is to be written on one worksheet. */
export interface SheetPlan {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly expectations: readonly AreaExpectation[];
  /** What stands round the blocks that are given back: undo makes them again only there. */
  readonly around?: readonly AreaExpectation[];
  /** Of an undo: what stood round the cells when they were written. By it their rows are known again. */
  readonly anchors?: readonly AreaExpectation[];
  readonly cells: readonly AreaChange[];
  readonly blocks: readonly BlockChange[];
  readonly highlights: HighlightChange | null;
}

/** What to write where, with the before-image that undo and conflict checks need. A sheet without a change is not in it. */
export interface WritePlan {
  readonly sheets: readonly SheetPlan[];
  /** Of 评价列: tables that stay as they are; absent where there is none. */
  readonly leftAlone?: readonly LeftAlone[];
}

/** A table that cannot be planned without losing what the user put into the add-in's blocks beside and below it. */
export interface LeftAlone {
  readonly sheetName: string;
  readonly project: string;
  /** What is in the way: "J16", or the block as a whole. */
  readonly places: readonly string[];
}

export const EMPTY_PLAN: WritePlan = { sheets: [] };

export function isEmptyPlan(plan: WritePlan): boolean {
  return plan.sheets.length === 0;
}

/** One cell that a plan changes. */
export interface CellChange extends Position {
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The cells of one sheet that really change, for the preview: before → after. */
export function changedCells(sheet: SheetPlan): CellChange[] {
  return sheet.cells.flatMap(cellsOfChange);
}

function cellsOfChange({ area, before, after }: AreaChange): CellChange[] {
  return after.flatMap((line, r) =>
    line.flatMap((content, c) => {
      const was = before[r]?.[c] ?? null;
      return was === content
        ? []
        : [{ row: area.row + r, column: area.column + c, before: was, after: content }];
    }),
  );
}

/** The smallest area with all cells that a change really changes; null where it changes none. */
export function changedArea(change: AreaChange): Area | null {
  const cells = cellsOfChange(change);
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return null;
  const columns = cells.map(({ column }) => column);
  const least = columns.reduce((a, b) => Math.min(a, b));
  const most = columns.reduce((a, b) => Math.max(a, b));
  return spanning({ row: first.row, column: least }, { row: last.row, column: most });
}

/** How many cells the plan puts content into, takes it from, or changes. */
export function countCells(plan: WritePlan): number {
  return plan.sheets.reduce((sum, sheet) => sum + changedCells(sheet).length, 0);
}
