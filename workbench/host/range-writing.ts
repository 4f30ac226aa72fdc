import type { CellValue } from "../engine/cell-content";
import type { FormatChange } from "../engine/cell-format";
import { forEachCell, isUnbounded, type Rect } from "../engine/rect";
import type { CellWrite, Sheet } from "../engine/sheet";
import { cellsOf } from "./cell-grid";
import { ExcelError, invalidArgument, notImplemented } from "./excel-error";
import type { HostContext } from "./host-context";
import { assertAllowed, assertCellsUnlocked } from "./sheet-guard";

/** The longest text Excel keeps in a cell. */
const LONGEST_TEXT = 32767;

function assertBounded(rect: Rect): void {
  if (isUnbounded(rect))
    throw new ExcelError("InvalidArgument", "Cells of a whole row or column cannot be set.");
}

/** Carries out `range.values = …` and `range.formulas = …`: nothing is written when any cell of it may not be. */
export function writeContent(context: HostContext, sheet: Sheet, rect: Rect, value: unknown): void {
  assertBounded(rect);
  const cells = cellsOf(value, rect);
  const merges = sheet.merges();
  const writes: CellWrite[] = [];
  forEachCell(rect, (row, column) => {
    const cell = cells(row - rect.row, column - rect.column);
    if (cell === null || sheet.isCovered(row, column, merges)) return;
    if (typeof cell === "string" && cell.length > LONGEST_TEXT) throw invalidArgument();
    writes.push(sheet.entered(row, column, cell));
  });
  assertCellsUnlocked(context.engine, sheet, positions(writes));
  context.costs.cellsWritten += writes.length;
  sheet.write(writes);
}

const positions = (writes: readonly CellWrite[]): [number, number][] =>
  writes.map(({ row, column }) => [row, column]);

/** Carries out `range.numberFormat = …`. */
export function writeNumberFormats(context: HostContext, sheet: Sheet, rect: Rect, value: unknown): void {
  assertBounded(rect);
  assertAllowed(context.engine, sheet, "allowFormatCells");
  const cells = cellsOf(value, rect);
  const writes: CellWrite[] = [];
  forEachCell(rect, (row, column) => {
    const pattern = cells(row - rect.row, column - rect.column);
    if (pattern !== null)
      writes.push(sheet.formatted(row, column, { numberFormat: numberFormat(context, pattern) }));
  });
  context.costs.cellsWritten += writes.length;
  sheet.write(writes);
}

function numberFormat(context: HostContext, pattern: CellValue): string {
  const { numfmt } = context.engine.univer.Util;
  if (typeof pattern !== "string" || pattern === "") throw invalidArgument();
  if (!numfmt.isValidFormat(pattern)) throw invalidArgument();
  return pattern;
}

/** Gives every cell of the areas a format; `change` may differ from cell to cell. */
export function writeFormat(
  context: HostContext,
  sheet: Sheet,
  rects: readonly Rect[],
  change: (row: number, column: number) => FormatChange,
): void {
  assertAllowed(context.engine, sheet, "allowFormatCells");
  const writes: CellWrite[] = [];
  for (const rect of rects) {
    if (isUnbounded(rect)) throw notImplemented("RangeFormat of whole rows or columns");
    forEachCell(rect, (row, column) => writes.push(sheet.formatted(row, column, change(row, column))));
  }
  context.costs.cellsWritten += writes.length;
  sheet.write(writes);
}
