import { throwIfCancelled } from "../application/pauseForHost";
import { WorkbookError } from "../application/WorkbookError";
import type { Restoration, RestoreOptions } from "../application/WorkbookPort";
import { formatSheetArea } from "../domain/grid/address";
import { restorable } from "../domain/plan/restorable";
import { countCells } from "../domain/plan/WritePlan";
import type { SheetPlan, WritePlan } from "../domain/plan/WritePlan";
import { BlockWriter, UNKNOWN_BEFORE } from "./BlockWriter";
import type { SheetBefore } from "./BlockWriter";
import type { Inspection } from "./inspectSheet";
import { verify } from "./inspectSheet";
import { lookAtSheets } from "./lookAtSheets";
import { highlightFormatsOf, ownedBlocksOf } from "./sheetMarks";
import { requestsOf } from "./writeRequests";
import { ownScalesOf } from "./colourScales";
import { writeCells, writeHighlights } from "./writeSheet";

/** What sheets were like before a write that broke off, by their ids. */
export type Remembered = ReadonlyMap<string, SheetBefore>;

export interface RestoreOnceOptions extends RestoreOptions {
  /** Of a write that has just broken off. */
  readonly remembered?: Remembered;
  /** Told of what is about to be restored, with the records of the blocks that are made again. */
  readonly begin?: (inspections: readonly Inspection[]) => void;
  readonly records?: Map<string, string>;
}

/**
 * Takes a write back in two syncs: one to see what still stands as it was written, one to restore it. What somebody
 * changed since, or moved, is left and told; a sheet that is gone is told too. Doing it twice does no harm.
 * @throws WorkbookError `protectedSheet` before anything is restored
 */
export async function restoreOnce(
  context: Excel.RequestContext,
  undo: WritePlan,
  options: RestoreOnceOptions,
): Promise<Restoration> {
  const found = await lookAtSheets(context, undo);
  throwIfCancelled(options.signal);
  const locked = found.flatMap((inspection) => verify(inspection, "protectedSheet"));
  if (locked.length > 0) throw new WorkbookError("protectedSheet", locked, "");
  const missing = found.filter(({ sheet }) => sheet.isNullObject).map(({ plan }) => plan.sheetName);
  const parts = found
    .filter(({ sheet }) => !sheet.isNullObject)
    .map((inspection) => narrowed(inspection, options.isUnfinished ?? false));
  for (const chunk of requestsOf(parts.map(({ inspection }) => inspection))) {
    await restoreChunk(context, chunk, options);
  }
  const sheets = parts.map(({ inspection }) => inspection.plan);
  return {
    cellCount: countCells({ sheets }),
    sheetCount: sheets.length,
    left: [...missing, ...parts.flatMap(({ left }) => left)],
    again: planOf(parts.flatMap(({ again }) => again ?? [])),
  };
}

const planOf = (sheets: readonly SheetPlan[]): WritePlan | null => (sheets.length > 0 ? { sheets } : null);

async function restoreChunk(
  context: Excel.RequestContext,
  chunk: readonly Inspection[],
  options: RestoreOnceOptions,
): Promise<void> {
  for (const inspection of chunk) queueRestoring(inspection, options);
  options.begin?.(chunk);
  await context.sync();
}

/** The part of a sheet's undo that can be done. */
function narrowed(
  inspection: Inspection,
  isUnfinished: boolean,
): { readonly inspection: Inspection; readonly left: readonly string[]; readonly again: SheetPlan | null } {
  const { plan, sheet, marks, cells, anchors, blocks } = inspection;
  const found = {
    contents: cells.map(({ range }) => range.formulas),
    anchors: anchors.map((range) => range.formulas),
    ownedBlocks: ownedBlocksOf(marks),
  };
  const { plan: part, left, again } = restorable(plan, found, isUnfinished);
  return {
    inspection: {
      ...inspection,
      plan: part,
      cells: cells.map((cell, index) => ({ ...cell, change: part.cells[index] ?? cell.change })),
      blocks: blocks.filter(({ change }) => part.blocks.includes(change)),
      kept: left,
    },
    left: left.map((area) => formatSheetArea(sheet.name, area)),
    again,
  };
}

function queueRestoring(
  inspection: Inspection,
  { isUnfinished, remembered, records = new Map() }: RestoreOnceOptions,
): void {
  const before = remembered?.get(inspection.plan.sheetId) ?? UNKNOWN_BEFORE;
  const blocks = new BlockWriter(inspection, records, isUnfinished ? before : null);
  if (isUnfinished) deleteNewFormats(inspection, before);
  blocks.giveBack();
  writeCells(inspection, before.numberFormats);
  blocks.take();
  blocks.restoreWidths();
  writeHighlights(inspection);
}

/**
 * Conditional formats that the broken write has begun: some do not say yet whose they are. Those that do are deleted
 * elsewhere.
 */
function deleteNewFormats({ marks, blocks }: Inspection, { formats }: SheetBefore): void {
  if (!formats) return;
  const known = new Set([...formats, ...recognised(marks, blocks)]);
  for (const format of marks.formats.items) if (!known.has(format.id)) format.delete();
}

function recognised(marks: Inspection["marks"], blocks: Inspection["blocks"]): string[] {
  const scales = blocks.flatMap(({ scales: given, standingScales }) =>
    [given, standingScales].flatMap((queued) => (queued ? ownScalesOf(queued) : [])),
  );
  return [...highlightFormatsOf(marks).map(({ format }) => format.id), ...scales.map(({ id }) => id)];
}
