import { HalfWritten } from "../application/HalfWritten";
import type { Restoration, RestoreOptions } from "../application/WorkbookPort";
import type { WritePlan } from "../domain/plan/WritePlan";
import { BrokenWrite, placesOfPlan } from "./BrokenWrite";
import { toWorkbookError } from "./hostError";
import { restoreOnce } from "./restoreOnce";

/**
 * 撤销本次写入: restores what still stands as it was written. Should this break off, what was restored is written again; of
 * a write that had broken off itself it says so, and can be done once more.
 */
export async function restorePlan(
  context: Excel.RequestContext,
  undo: WritePlan,
  options: RestoreOptions,
): Promise<Restoration> {
  const write = new BrokenWrite();
  try {
    return await restoreOnce(context, undo, {
      ...options,
      records: write.records,
      begin: (inspections) => write.begin(inspections),
    });
  } catch (error) {
    if (!options.isUnfinished) throw await write.takenBack(error);
    throw new HalfWritten(placesOfPlan(undo), undo, toWorkbookError(error).detail, { cause: error });
  }
}
