import type { SheetPlan } from "../domain/plan/WritePlan";
import type { Inspection } from "./inspectSheet";

/** Excel on the web refuses requests above 5 MB; the estimate below is rough, so a quarter is kept back. */
const MOST_BYTES = 3_750_000;

/** What taking a block costs: its borders, fonts, widths and name, each an action of its own. */
const BYTES_OF_BLOCK = 12_000;
const BYTES_OF_AREA = 400;

/** Sheets in groups that fit a request each, in the order of the plan. */
export function requestsOf(inspections: readonly Inspection[], most = MOST_BYTES): Inspection[][] {
  const requests: Inspection[][] = [];
  let size = Infinity;
  for (const inspection of inspections) {
    const bytes = estimatedBytes(inspection.plan);
    if (size + bytes > most) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(inspection);
    size += bytes;
  }
  return requests;
}

/** At most three bytes a character in UTF-8, and some for each action. */
export function estimatedBytes({ cells, blocks, highlights }: SheetPlan): number {
  const contents = cells.reduce(
    (sum, { after }) => sum + JSON.stringify(after).length * 3 + BYTES_OF_AREA,
    0,
  );
  const colours = (highlights?.after ?? []).reduce(
    (sum, { areas }) => sum + areas.length * 8 + BYTES_OF_AREA * 4,
    0,
  );
  return contents + blocks.length * BYTES_OF_BLOCK + colours;
}
