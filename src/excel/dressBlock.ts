import { formatArea } from "../domain/grid/address";
import { contains } from "../domain/grid/Area";
import type { Area } from "../domain/grid/Area";
import type { BlockRegion, BlockState } from "../domain/plan/WritePlan";
import { groupedAreas } from "../domain/grid/areaPieces";
import { dressLike, frameLike } from "./CellLook";
import type { CellLook } from "./CellLook";
import { addColourScale } from "./colourScales";
import { setEntryRule } from "./entryRules";
import { rangesOver } from "./rangesOver";

/** The cells of the table that lend their look. */
export interface BlockLooks {
  readonly header: CellLook;
  readonly body: CellLook;
}

/**
 * Queues the look of a block whose contents are written: fonts and borders of the table, number formats, entry rules,
 * colour scales. A number format comes after the content, so that no formula is taken for text and no text for a date.
 */
export function dressBlock(sheet: Excel.Worksheet, state: BlockState, looks: BlockLooks | null): void {
  if (looks) dressFonts(sheet, state, looks);
  formatNumbers(sheet, state);
  setEntryRules(sheet, state);
  for (const scale of state.scales) addColourScale(sheet, scale);
}

/** Regions of a block that are dressed by the same actions, with their cells in as few areas as may be. */
interface RegionGroup {
  readonly first: BlockRegion;
  readonly areas: readonly Area[];
}

const grouped = ({ regions }: BlockState, key: (region: BlockRegion) => string | null): RegionGroup[] =>
  groupedAreas(regions, key, ({ area }) => [area]);

/** A table has many rows, and each action costs a request its bytes: what looks alike is dressed together. */
export const fontGroups = (state: BlockState): RegionGroup[] =>
  grouped(state, ({ look, align }) => `${look} ${align}`);
export const entryGroups = (state: BlockState): RegionGroup[] =>
  grouped(state, ({ entry }) => entry && JSON.stringify(entry));

function dressFonts(sheet: Excel.Worksheet, state: BlockState, looks: BlockLooks): void {
  frameLike(sheet.getRange(formatArea(state.area)), looks.body);
  for (const { first, areas } of fontGroups(state)) {
    for (const cells of rangesOver(sheet, areas)) dressLike(cells, looks[first.look], first.align);
  }
}

/** One action for all number formats of a block: a null leaves its cell alone. */
function formatNumbers(sheet: Excel.Worksheet, { area, regions }: BlockState): void {
  const formatted = regions.filter(({ numberFormat }) => numberFormat !== null);
  if (formatted.length === 0) return;
  sheet.getRange(formatArea(area)).numberFormat = Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (__, c) => {
      const cell = { row: area.row + r, column: area.column + c };
      return formatted.find((region) => contains(region.area, cell))?.numberFormat ?? null;
    }),
  );
}

/** Excel refuses a rule for cells of which some have another: rows inserted below a block bring their neighbours' along. */
function setEntryRules(sheet: Excel.Worksheet, state: BlockState): void {
  const groups = entryGroups(state);
  if (groups.length > 0) sheet.getRange(formatArea(state.area)).dataValidation.clear();
  for (const { first, areas } of groups) {
    if (!first.entry) continue;
    for (const cells of rangesOver(sheet, areas)) setEntryRule(cells, first.entry);
  }
}
