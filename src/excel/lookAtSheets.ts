import type { WritePlan } from "../domain/plan/WritePlan";
import { queueInspection } from "./inspectSheet";
import type { Inspection } from "./inspectSheet";
import { lookingRequestsOf } from "./writeRequests";

/** Sheets as they are just before they are written: one sync as far as one request holds them all. */
export async function lookAtSheets(context: Excel.RequestContext, plan: WritePlan): Promise<Inspection[]> {
  const inspections: Inspection[] = [];
  for (const sheets of lookingRequestsOf(plan.sheets)) {
    const queued = sheets.map((sheet) => queueInspection(context, sheet));
    await flush(context);
    inspections.push(...queued);
  }
  return inspections;
}

const flush = (context: Excel.RequestContext): Promise<void> => context.sync();
