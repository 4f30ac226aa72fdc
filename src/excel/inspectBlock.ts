import { formatArea } from "../domain/grid/address";
import type { Area } from "../domain/grid/Area";
import { hasOwnLook } from "../domain/plan/lookKey";
import { parseOwnership } from "../domain/plan/Ownership";
import type { BlockChange, BlockState, SheetPlan } from "../domain/plan/WritePlan";
import { SHEET, without } from "../domain/grid/areaPieces";
import { isPlain, queuePlainness } from "./CellLook";
import { queueScales } from "./colourScales";
import type { QueuedScales } from "./colourScales";
import type { BlockLooks } from "./dressBlock";
import type { SheetSamples } from "./SheetSamples";

/** A block that is taken or given back: how its cells are just before. */
export interface BlockInspection {
  readonly change: BlockChange;
  /** The cells that the block takes and that the add-in has not dressed before. */
  readonly fresh: readonly FreshCells[];
  /** A cell that looks as the sheet's blank ones do. */
  readonly blank: Excel.Range | null;
  /** The columns of the block that is taken, one by one. */
  readonly columns: readonly Excel.Range[];
  /** All columns that the block stands or will stand in: their widths, should the write have to be taken back. */
  readonly touched: readonly { readonly column: number; readonly range: Excel.Range }[];
  readonly looks: BlockLooks | null;
  /** Colour scales on the cells that are given back; null where the block cannot have any. */
  readonly scales: QueuedScales | null;
  /** Those on cells that are taken by a block of a known look: a write that broke off may have left or made some. */
  readonly standingScales: QueuedScales | null;
}

interface FreshCells {
  readonly range: Excel.Range;
  /** Asked where the block has entry rules: a user's own is no less a look than a fill. */
  readonly validation: Excel.DataValidation | null;
}

/** Queues the reading of what taking or giving back a block needs to know. */
export function queueBlock(
  sheet: Excel.Worksheet,
  samples: SheetSamples,
  change: BlockChange,
  plan: SheetPlan,
): BlockInspection {
  const { before, after } = change;
  const scales = scalesOf(sheet, before);
  const standingScales = scalesOf(sheet, after);
  const touched = [before, after].flatMap((state) => (state ? columnsOf(samples, state.area) : []));
  if (!after)
    return { change, fresh: [], blank: null, columns: [], touched, looks: null, scales, standingScales };
  const looks = after.models && {
    header: samples.look(after.models.header),
    body: samples.look(after.models.body),
  };
  return {
    change,
    fresh: freshAreas(change, after, plan).map((area) => queueFresh(sheet, area, after)),
    blank: samples.blank(),
    columns: samples.columnsOf(after.area),
    touched,
    looks,
    scales,
    standingScales,
  };
}

function scalesOf(sheet: Excel.Worksheet, state: BlockState | null): QueuedScales | null {
  const isDressed = state && parseOwnership(state.record ?? "")?.lookKey;
  return isDressed ? queueScales(sheet, state.area) : null;
}

function columnsOf(samples: SheetSamples, area: Area): BlockInspection["touched"] {
  return samples.columnsOf(area).map((range, index) => ({ column: area.column + index, range }));
}

function queueFresh(sheet: Excel.Worksheet, area: Area, after: BlockState): FreshCells {
  const range = queuePlainness(sheet.getRange(formatArea(area)));
  return { range, validation: hasOwnLook(after) ? range.dataValidation.load("type") : null };
}

/**
 * Rows that come to a block in its own columns have got its look from Excel already when they were inserted, and cells
 * of other blocks that are given back become plain: neither is looked at.
 */
function freshAreas(change: BlockChange, after: BlockState, { blocks }: SheetPlan): Area[] {
  const dressed = blocks.flatMap(({ name, before }) => {
    if (!before || !parseOwnership(before.record ?? "")?.styled) return [];
    return name === change.name ? [{ ...before.area, row: 0, rowCount: SHEET.rowCount }] : [before.area];
  });
  return dressed.reduce<Area[]>(without, [after.area]);
}

/** Whether nobody has given a look or an entry rule to the cells that a block is about to take. */
export function isFree({ fresh, blank }: BlockInspection): boolean {
  return (
    blank !== null &&
    fresh.every(
      ({ range, validation }) => isPlain(range, blank) && (!validation || validation.type === "None"),
    )
  );
}
