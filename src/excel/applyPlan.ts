import { WorkbookError } from "../application/WorkbookError";
import { throwIfCancelled } from "../application/pauseForHost";
import type { Receipt, StepOptions } from "../application/WorkbookPort";
import { invertPlan } from "../domain/plan/invertPlan";
import { countCells, isEmptyPlan } from "../domain/plan/WritePlan";
import type { SheetPlan, WritePlan } from "../domain/plan/WritePlan";
import { queueInspection, verify } from "./inspectSheet";
import type { Inspection } from "./inspectSheet";
import { BlockWriter } from "./BlockWriter";
import { lookingRequestsOf, requestsOf } from "./writeRequests";
import { writeCells, writeHighlights } from "./writeSheet";

/**
 * Applies a plan in two syncs: one reads again what the plan stands on, one writes everything. When a sheet is
 * missing or protected, or a cell no longer holds what the plan expects, it throws before anything is written.
 * A plan too large for one request is written in several; if a later one fails, the earlier ones are taken back.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  { signal, onProgress }: StepOptions,
): Promise<Receipt> {
  const inspections = await inspect(context, plan);
  throwIfCancelled(signal);
  const records = new Map<string, string>();
  let done = 0;
  for (const chunk of requestsOf(inspections)) {
    try {
      await writeChunk(context, chunk, records);
    } catch (error) {
      await takeBack(context, { sheets: plan.sheets.slice(0, done) }, records);
      throw error;
    }
    done += chunk.length;
    onProgress?.({ stage: "writing", done, total: inspections.length });
  }
  return {
    undo: invertPlan(plan, records),
    cellCount: countCells(plan),
    sheetCount: plan.sheets.length,
  };
}

async function writeChunk(
  context: Excel.RequestContext,
  inspections: readonly Inspection[],
  records: Map<string, string>,
): Promise<void> {
  for (const inspection of inspections) {
    const blocks = new BlockWriter(inspection, records);
    blocks.giveBack();
    writeCells(inspection);
    blocks.take();
    writeHighlights(inspection);
  }
  await context.sync();
}

async function takeBack(
  context: Excel.RequestContext,
  written: WritePlan,
  records: ReadonlyMap<string, string>,
): Promise<void> {
  if (!isEmptyPlan(written)) await applyPlan(context, invertPlan(written, records), {});
}

/** One sync as far as one request holds all sheets; every objection is gathered before one is thrown. */
async function inspect(context: Excel.RequestContext, plan: WritePlan): Promise<Inspection[]> {
  const inspections: Inspection[] = [];
  for (const sheets of lookingRequestsOf(plan.sheets)) {
    inspections.push(...(await look(context, sheets)));
  }
  for (const kind of ["sheetMissing", "protectedSheet", "changed"] as const) {
    const places = inspections.flatMap((inspection) => verify(inspection, kind));
    if (places.length > 0) throw new WorkbookError(kind, places, "");
  }
  return inspections;
}

async function look(context: Excel.RequestContext, sheets: readonly SheetPlan[]): Promise<Inspection[]> {
  const inspections = sheets.map((sheet) => queueInspection(context, sheet));
  await context.sync();
  return inspections;
}
