import { forEachCell, type Rect } from "../engine/rect";
import type { Engine } from "../engine/engine";
import type { Sheet } from "../engine/sheet";
import { onGrid } from "../engine/sheet-size";
import { ExcelError } from "./excel-error";

/** What a protected sheet may still allow, by the name of its option; `null` is never allowed while protected. */
export type Permission =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertRows"
  | "allowInsertColumns"
  | "allowDeleteRows"
  | "allowDeleteColumns"
  | "allowEditObjects"
  | null;

const isProtected = (engine: Engine, sheet: Sheet): boolean =>
  engine.record.protection[sheet.id] !== undefined;

/** Stops what a protected sheet does not allow, before anything of it is done. */
export function assertAllowed(engine: Engine, sheet: Sheet, permission: Permission): void {
  const protection = engine.record.protection[sheet.id];
  if (protection === undefined) return;
  if (permission === null || protection.options[permission] !== true) throw new ExcelError("AccessDenied");
}

/** Stops a write to locked cells of a protected sheet. */
export function assertCellsUnlocked(
  engine: Engine,
  sheet: Sheet,
  cells: readonly (readonly [number, number])[],
): void {
  if (!isProtected(engine, sheet)) return;
  if (cells.some(([row, column]) => sheet.isLocked(row, column))) throw new ExcelError("AccessDenied");
}

export function assertRectUnlocked(engine: Engine, sheet: Sheet, rect: Rect): void {
  if (!isProtected(engine, sheet)) return;
  const cells: [number, number][] = [];
  forEachCell(onGrid(sheet, rect), (row, column) => cells.push([row, column]));
  assertCellsUnlocked(engine, sheet, cells);
}

/** Adding, deleting, renaming, moving and hiding sheets is what protecting a workbook forbids. */
export function assertWorkbookUnprotected(engine: Engine): void {
  if (engine.record.workbookProtected) throw new ExcelError("AccessDenied");
}
