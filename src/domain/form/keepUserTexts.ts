import { lastColumn, lastRow } from "../grid/Area";
import type { Area, Position } from "../grid/Area";
import { shortSum } from "../grid/shortSum";
import { cellAt, contentAt, extentOf } from "../grid/SheetGrid";
import type { CellContent, SheetGrid } from "../grid/SheetGrid";
import type { FormCell, FormDocument } from "./FormDocument";
import { sumOfContent } from "./FormRecord";
import type { FormRecord } from "./FormRecord";
import { rowHeight } from "./rowHeight";

/** A form as it stands in the workbook: the sheet, the area that it was given, and what was written there. */
export interface StandingForm {
  readonly grid: SheetGrid;
  readonly area: Area;
  /** Null when it is not known what the add-in wrote: then everything that stands there may be the user's. */
  readonly record: FormRecord | null;
}

/** A cell of the new form that holds what the user wrote instead of what the table would give. */
export interface KeptCell extends Position {
  readonly content: CellContent;
  readonly replaces: CellContent;
}

export type Renewal =
  /** The form can be made again in place. */
  | { readonly kind: "inPlace"; readonly form: FormDocument; readonly kept: readonly KeptCell[] }
  /**
   * The sheet is left to the user and a new one is made: rows or columns were inserted or deleted in it, texts of
   * indicators that are gone would be lost, the form has grown and the user has written below it, or nobody knows what
   * the user wrote.
   */
  | { readonly kind: "leave"; readonly reason: "structure" | "orphans" | "room" | "unknown" };

/** What the user wrote into the standing form, put where it belongs in the new one. Nothing written is ever dropped. */
export function keepUserTexts(form: FormDocument, standing: StandingForm): Renewal {
  const { grid, area, record } = standing;
  if (!record) return { kind: "leave", reason: "unknown" };
  if (area.rowCount !== record.rowCount || area.columnCount !== record.columnCount) {
    return { kind: "leave", reason: "structure" };
  }
  if (!hasRoom(form, grid, area)) return { kind: "leave", reason: "room" };
  const written = writtenByUser(grid, area, record);
  const keys = form.cells.map(({ key }) => shortSum(key));
  const isOrphan = (key: string) => !keys.includes(key);
  if ([...written.keys()].some(isOrphan) || hasStrays(grid, area, record)) {
    return { kind: "leave", reason: "orphans" };
  }
  return renewed(
    form,
    keys.map((key) => written.get(key)),
  );
}

/** The form with the user's texts in its cells, in rows as high as these need. */
function renewed(form: FormDocument, texts: readonly (Written | undefined)[]): Renewal {
  const cells = form.cells.map((cell, index) => withText(cell, texts[index]));
  const shown = cells.map(({ area, content }, index) => ({ area, content: texts[index]?.shown ?? content }));
  const heights = form.heights.map((height, row) => {
    const own = shown.filter(({ area }) => area.row === row);
    return Math.max(height, rowHeight(own, form.columns));
  });
  const kept = form.cells.flatMap((cell, index) => keptCell(cell, cells[index]));
  return { kind: "inPlace", form: { ...form, cells, heights }, kept };
}

/** Whether the rows that a longer form needs below the old one are blank. */
function hasRoom({ heights, columns }: FormDocument, grid: SheetGrid, area: Area): boolean {
  for (let row = area.row + area.rowCount; row < area.row + heights.length; row++) {
    for (let column = area.column; column < area.column + columns.length; column++) {
      if (sumOfContent(contentAt(grid, row, column)) !== "") return false;
    }
  }
  return true;
}

/** What the user put into a cell. */
interface Written {
  readonly content: CellContent;
  /** What a formula gives now; else the content. */
  readonly shown: CellContent;
  readonly isFormula: boolean;
}

/** By key: what stands in a cell and is not what was put there. A cell that was emptied is no text to keep. */
function writtenByUser(grid: SheetGrid, area: Area, { cells }: FormRecord): Map<string, Written> {
  const written = new Map<string, Written>();
  for (const { row, column, key, content } of cells) {
    const now = contentAt(grid, area.row + row, area.column + column);
    if (sumOfContent(now) === content || sumOfContent(now) === "") continue;
    const { formula, text } = cellAt(grid, area.row + row, area.column + column);
    const isFormula = formula !== null;
    written.set(key, { content: now, shown: isFormula ? text : now, isFormula });
  }
  return written;
}

/** Whether a text stands where the form had no cell: below a merge that the user has undone. */
function hasStrays(grid: SheetGrid, area: Area, { cells }: FormRecord): boolean {
  const known = new Set(cells.map(({ row, column }) => `${area.row + row},${area.column + column}`));
  // Beyond what the sheet holds everything is blank, whatever size the form's name claims.
  const extent = extentOf(grid) ?? area;
  const bottom = Math.min(lastRow(area), lastRow(extent));
  const right = Math.min(lastColumn(area), lastColumn(extent));
  for (let row = area.row; row <= bottom; row++) {
    for (let column = area.column; column <= right; column++) {
      if (known.has(`${row},${column}`)) continue;
      if (sumOfContent(contentAt(grid, row, column)) !== "") return true;
    }
  }
  return false;
}

function withText(cell: FormCell, written: Written | undefined): FormCell {
  if (written === undefined) return cell;
  const { content, isFormula } = written;
  return { ...cell, content, ...(isFormula && { isFormula }) };
}

/** Filling in a blank is what the form is for; only what differs from the table is told. */
function keptCell(made: FormCell, cell: FormCell | undefined): KeptCell[] {
  if (!cell || sumOfContent(made.content) === "") return [];
  if (sumOfContent(made.content) === sumOfContent(cell.content)) return [];
  return [{ row: made.area.row, column: made.area.column, content: cell.content, replaces: made.content }];
}
