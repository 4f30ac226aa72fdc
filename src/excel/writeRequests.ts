import { isFormula } from "../domain/grid/isFormula";
import { entryPrompt } from "../domain/plan/entryPrompt";
import type { BlockChange, BlockState, Contents, EntryRule, SheetPlan } from "../domain/plan/WritePlan";
import { entryGroups, fontGroups } from "./dressBlock";
import type { Inspection } from "./inspectSheet";

/** Excel on the web refuses requests above 5 MB. Contents are counted, what else an action costs is estimated: a tenth is kept back. */
export const MOST_BYTES = 4_500_000;

const utf8 = new TextEncoder();
const jsonBytes = (value: unknown): number => utf8.encode(JSON.stringify(value)).length;

/** What taking a block costs: its borders, widths and name, each an action of its own. */
const BYTES_OF_BLOCK = 7_000;
export const BYTES_OF_AREA = 400;
/** One more group of cells that look alike, and one more colour scale or entry rule without its words. */
export const BYTES_OF_GROUP = 1_600;
export const BYTES_IN_ADDRESS = 24;
const BYTES_OF_GENERAL = 10;

/** What looking at a sheet costs, its answer with it: what it is, and of each block the looks and the widths. */
const BYTES_OF_SHEET = 3_000;
const BYTES_OF_LOOKING = 8_000;

/** Sheets in groups that can be written in a request each, in the order of the plan. */
export const requestsOf = (inspections: readonly Inspection[], most = MOST_BYTES): Inspection[][] =>
  grouped(inspections, ({ plan }) => estimatedBytes(plan) + bytesOfReading(plan), most);

/** Sheets in groups that can be looked at in a request each. */
export const lookingRequestsOf = (sheets: readonly SheetPlan[], most = MOST_BYTES): SheetPlan[][] =>
  grouped(sheets, bytesOfLooking, most);

/** Items in groups of at most so many bytes, in their order; one that is larger alone is a group of its own. */
export function grouped<T>(items: readonly T[], bytesOf: (item: T) => number, most: number): T[][] {
  const groups: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    const bytes = bytesOf(item);
    if (size + bytes > most) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(item);
    size += bytes;
  }
  return groups;
}

export function bytesOfLooking(plan: SheetPlan): number {
  return BYTES_OF_SHEET + plan.blocks.length * BYTES_OF_LOOKING + bytesOfReading(plan);
}

/** What the cells that a plan stands on cost to be read. */
function bytesOfReading({ expectations, anchors = [], cells }: SheetPlan): number {
  const contents = [
    ...[...expectations, ...anchors].map((expected) => expected.contents),
    ...cells.map(({ before }) => before),
  ];
  return contents.reduce((sum, lines) => sum + jsonBytes(lines) + BYTES_OF_AREA, 0);
}

/** The contents' own bytes, and some for each action. */
export function estimatedBytes({ cells, blocks, highlights }: SheetPlan): number {
  const contents = cells.reduce((sum, { after }) => sum + jsonBytes(after) + bytesUnderFormulas(after), 0);
  const colours = (highlights?.after ?? []).reduce(
    (sum, { areas }) => sum + areas.length * 8 + BYTES_OF_AREA * 4,
    0,
  );
  return contents + blocks.reduce((sum, block) => sum + bytesOfBlock(block), 0) + colours;
}

/** Number formats are put back where formulas come, one for each cell. */
function bytesUnderFormulas(contents: Contents): number {
  const cells = contents.flat();
  const hasFormula = cells.some(isFormula);
  return BYTES_OF_AREA + (hasFormula ? BYTES_OF_AREA + cells.length * BYTES_OF_GENERAL : 0);
}

function bytesOfBlock({ before, after }: BlockChange): number {
  return BYTES_OF_BLOCK + (before ? bytesOfFormats(before) : 0) + (after ? bytesOfLook(after) : 0);
}

function bytesOfLook(state: BlockState): number {
  const groups = [...fontGroups(state), ...entryGroups(state), ...state.scales];
  const areas = groups.reduce((sum, group) => sum + group.areas.length, 0);
  const words = entryGroups(state).reduce((sum, { first }) => sum + bytesOfEntry(first.entry), 0);
  return groups.length * BYTES_OF_GROUP + areas * BYTES_IN_ADDRESS + words + bytesOfFormats(state);
}

export const bytesOfEntry = (entry: EntryRule | null): number =>
  entry ? jsonBytes([entry, entryPrompt(entry)]) : 0;

/** A number format is sent for each cell. */
function bytesOfFormats({ area, regions }: BlockState): number {
  const formats = ["General", ...regions.flatMap(({ numberFormat }) => numberFormat ?? [])];
  const longest = Math.max(...formats.map((format) => JSON.stringify(format).length));
  return BYTES_OF_AREA + area.rowCount * area.columnCount * (longest + 3);
}
