import type { Area } from "../domain/grid/Area";
import { entryPrompt } from "../domain/plan/entryPrompt";
import type { BlockChange, BlockState, EntryRule, SheetPlan } from "../domain/plan/WritePlan";
import { entryGroups, fontGroups, formatGroups } from "./dressBlock";
import type { Inspection } from "./inspectSheet";

/** Excel on the web refuses requests above 5 MB; the estimate below is rough, so a quarter is kept back. */
const MOST_BYTES = 3_750_000;

/** What taking a block costs: its borders, fonts, widths and name, each an action of its own. */
const BYTES_OF_BLOCK = 12_000;
const BYTES_OF_AREA = 400;
/** One more group of cells that look alike, and one more colour scale or entry rule without its words. */
const BYTES_OF_GROUP = 2_500;
const BYTES_IN_ADDRESS = 24;

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
  return contents + blocks.reduce((sum, block) => sum + bytesOfBlock(block), 0) + colours;
}

function bytesOfBlock({ before, after }: BlockChange): number {
  return (
    BYTES_OF_BLOCK +
    (before ? bytesOfFormats([before.area], "General") : 0) +
    (after ? bytesOfLook(after) : 0)
  );
}

function bytesOfLook(state: BlockState): number {
  const groups = [...fontGroups(state), ...entryGroups(state), ...state.scales];
  const areas = groups.reduce((sum, group) => sum + group.areas.length, 0);
  const words = entryGroups(state).reduce((sum, { first }) => sum + bytesOfEntry(first.entry), 0);
  const formats = formatGroups(state).reduce(
    (sum, group) => sum + bytesOfFormats(group.areas, group.first.numberFormat ?? ""),
    0,
  );
  return groups.length * BYTES_OF_GROUP + areas * BYTES_IN_ADDRESS + words + formats;
}

const bytesOfEntry = (entry: EntryRule | null): number =>
  entry ? JSON.stringify([entry, entryPrompt(entry)]).length * 3 : 0;

/** A number format is sent for each cell. */
function bytesOfFormats(areas: readonly Area[], format: string): number {
  const cells = areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  return areas.length * BYTES_OF_AREA * 2 + cells * (JSON.stringify(format).length * 3 + 1);
}
