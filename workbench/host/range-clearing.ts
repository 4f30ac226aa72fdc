import { forEachCell, intersection, subtract, type Rect } from "../engine/rect";
import type { CellWrite, Sheet } from "../engine/sheet";
import { covers } from "../engine/tracked-rects";
import type { HostContext } from "./host-context";
import { assertAllowed, assertCellsUnlocked } from "./sheet-guard";

export const CLEAR_WHAT = ["All", "Contents", "Formats"] as const;
export type ClearWhat = (typeof CLEAR_WHAT)[number];

/** The cells of the rectangle that exist: an empty, unformatted cell has nothing to clear. */
function existingCells(sheet: Sheet, rect: Rect): [number, number][] {
  const used = sheet.usedRect(false);
  const area = used && intersection(used, rect);
  const cells: [number, number][] = [];
  if (area !== null) forEachCell(area, (row, column) => sheet.cell(row, column) && cells.push([row, column]));
  return cells;
}

function clearContents(context: HostContext, sheet: Sheet, rect: Rect): void {
  const writes: CellWrite[] = existingCells(sheet, rect).map(([row, column]) =>
    sheet.entered(row, column, ""),
  );
  context.costs.cellsWritten += writes.length;
  sheet.write(writes);
}

function unformatCells(context: HostContext, sheet: Sheet, rect: Rect): void {
  const writes = existingCells(sheet, rect).map(([row, column]) => sheet.unformatted(row, column));
  context.costs.cellsWritten += writes.length;
  sheet.write(writes);
}

/** `range.style = "Normal"`: the cells' own formats go; merges and conditional formats are no part of a style. */
export function applyNormalStyle(context: HostContext, sheet: Sheet, rect: Rect): void {
  assertAllowed(context.engine, sheet, "allowFormatCells");
  unformatCells(context, sheet, rect);
}

/** Merges and conditional formats are formats to Excel: they go too. */
function clearFormats(context: HostContext, sheet: Sheet, rect: Rect): void {
  unformatCells(context, sheet, rect);
  for (const merge of sheet.merges()) if (covers(rect, merge)) sheet.unmerge(merge);
  removeConditionalFormats(context, sheet, rect);
}

/** Takes the rectangle out of every conditional format; one that has no cell left is gone. */
export function removeConditionalFormats(context: HostContext, sheet: Sheet, rect: Rect): void {
  const formats = context.engine.conditionalFormats(sheet);
  for (const { id, areas } of formats.touching([rect])) {
    const rest = areas.flatMap((area) => subtract(area, rect));
    if (rest.length === 0) formats.delete(id);
    else formats.update(id, { areas: rest });
  }
}

/** Carries out `range.clear(applyTo)`. */
export function clear(context: HostContext, sheet: Sheet, rect: Rect, what: ClearWhat): void {
  if (what !== "Contents") assertAllowed(context.engine, sheet, "allowFormatCells");
  if (what !== "Formats") assertCellsUnlocked(context.engine, sheet, existingCells(sheet, rect));
  if (what !== "Formats") clearContents(context, sheet, rect);
  if (what !== "Contents") clearFormats(context, sheet, rect);
  if (what === "All") context.engine.validations(sheet).clear([rect]);
}
