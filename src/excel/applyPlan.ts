import { throwIfCancelled } from "../application/pauseForHost";
import { WorkbookError } from "../application/WorkbookError";
import type { Receipt, StepOptions } from "../application/WorkbookPort";
import { formatSheetCell } from "../domain/grid/address";
import { invertPlan } from "../domain/plan/invertPlan";
import { countCells } from "../domain/plan/WritePlan";
import type { WritePlan } from "../domain/plan/WritePlan";
import { BlockWriter } from "./BlockWriter";
import { differing, queueAgain, verify } from "./inspectSheet";
import type { ExpectedCells, Inspection } from "./inspectSheet";
import { BrokenWrite } from "./BrokenWrite";
import { lookAtSheets } from "./lookAtSheets";
import { requestsOf } from "./writeRequests";
import { writeCells, writeHighlights } from "./writeSheet";

/**
 * Applies a plan in two syncs: one reads again what the plan stands on, one writes everything. When a sheet is
 * missing or protected, or a cell no longer holds what the plan expects, it throws before anything is written.
 * A plan too large for one request is written in several. Whatever fails, the requests before it and the part of it that
 * Excel carried out are taken back.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  { signal, onProgress }: StepOptions,
): Promise<Receipt> {
  const inspections = await inspect(context, plan);
  throwIfCancelled(signal);
  const write = new BrokenWrite();
  let done = 0;
  for (const chunk of requestsOf(inspections)) {
    try {
      throwIfCancelled(signal);
      await writeChunk(context, chunk, write);
    } catch (error) {
      throw await write.takenBack(error);
    }
    done += chunk.length;
    onProgress?.({ stage: "writing", done, total: inspections.length });
  }
  return {
    undo: invertPlan(plan, write.records),
    cellCount: countCells(plan),
    sheetCount: plan.sheets.length,
  };
}

/** The request begins by reading once more what it stands on: what somebody typed since the look is found and put back. */
async function writeChunk(
  context: Excel.RequestContext,
  inspections: readonly Inspection[],
  write: BrokenWrite,
): Promise<void> {
  const again = inspections.map((inspection) => ({ inspection, cells: queueAgain(inspection) }));
  for (const inspection of inspections) {
    const blocks = new BlockWriter(inspection, write.records);
    blocks.giveBack();
    writeCells(inspection);
    blocks.take();
    writeHighlights(inspection);
  }
  write.begin(inspections);
  await context.sync();
  const changed = new Set(again.flatMap(({ inspection, cells }) => placesOf(inspection, cells)));
  if (changed.size === 0) return;
  for (const { inspection, cells } of again) write.noteSeen(inspection, cells);
  throw new WorkbookError("changed", [...changed], "");
}

function placesOf({ sheet }: Inspection, cells: readonly ExpectedCells[]): string[] {
  return cells.flatMap(differing).map((cell) => formatSheetCell(sheet.name, cell));
}

/** One sync as far as one request holds all sheets; every objection is gathered before one is thrown. */
async function inspect(context: Excel.RequestContext, plan: WritePlan): Promise<Inspection[]> {
  const inspections = await lookAtSheets(context, plan);
  for (const kind of ["sheetMissing", "protectedSheet", "changed", "spilled"] as const) {
    const places = inspections.flatMap((inspection) => verify(inspection, kind));
    if (places.length > 0) throw new WorkbookError(kind, places, "");
  }
  return inspections;
}
