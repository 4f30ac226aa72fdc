import { WorkbookError } from "../application/WorkbookError";
import { throwIfCancelled } from "../application/pauseForHost";
import type { Receipt, StepOptions } from "../application/WorkbookPort";
import { invertPlan } from "../domain/plan/invertPlan";
import { countCells } from "../domain/plan/WritePlan";
import type { WritePlan } from "../domain/plan/WritePlan";
import { queueInspection, verify } from "./inspectSheet";
import type { Inspection } from "./inspectSheet";
import { BlockWriter } from "./BlockWriter";
import { writeCells, writeHighlights } from "./writeSheet";

/**
 * Applies a plan in two syncs: one reads again what the plan stands on, one writes everything. When a sheet is
 * missing or protected, or a cell no longer holds what the plan expects, it throws before anything is written.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  { signal, onProgress }: StepOptions,
): Promise<Receipt> {
  const inspections = await inspect(context, plan);
  throwIfCancelled(signal);
  const records = new Map<string, string>();
  for (const [index, inspection] of inspections.entries()) {
    const blocks = new BlockWriter(inspection, records);
    blocks.giveBack();
    writeCells(inspection);
    blocks.take();
    writeHighlights(inspection);
    onProgress?.({ stage: "writing", done: index + 1, total: inspections.length });
  }
  await context.sync();
  return {
    undo: invertPlan(plan, records),
    cellCount: countCells(plan),
    sheetCount: plan.sheets.length,
  };
}

/** One sync for all sheets; every objection of every sheet is gathered before one is thrown. */
async function inspect(context: Excel.RequestContext, plan: WritePlan): Promise<Inspection[]> {
  const normal = context.workbook.styles.getItem("Normal").load("font/name,font/size");
  const inspections = plan.sheets.map((sheet) => queueInspection(context, sheet, normal));
  await context.sync();
  for (const kind of ["sheetMissing", "protectedSheet", "changed"] as const) {
    const places = inspections.flatMap((inspection) => verify(inspection, kind));
    if (places.length > 0) throw new WorkbookError(kind, places, "");
  }
  return inspections;
}
