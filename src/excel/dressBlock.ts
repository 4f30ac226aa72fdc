import { formatArea } from "../domain/grid/address";
import type { BlockState } from "../domain/plan/WritePlan";
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

/** Regions that look alike are dressed together: a table has many rows, and each action costs a request its bytes. */
function dressFonts(sheet: Excel.Worksheet, { area, regions }: BlockState, looks: BlockLooks): void {
  frameLike(sheet.getRange(formatArea(area)), looks.body);
  const alike = groupedAreas(
    regions,
    ({ look, align }) => `${look} ${align}`,
    (region) => [region.area],
  );
  for (const { first, areas } of alike) {
    for (const cells of rangesOver(sheet, areas)) dressLike(cells, looks[first.look], first.align);
  }
}

function formatNumbers(sheet: Excel.Worksheet, { regions }: BlockState): void {
  const alike = groupedAreas(
    regions,
    ({ numberFormat }) => numberFormat,
    (region) => [region.area],
  );
  for (const { first, areas } of alike) {
    for (const { rowCount, columnCount, ...cell } of areas) {
      const line = Array.from({ length: columnCount }, () => first.numberFormat);
      const range = sheet.getRange(formatArea({ ...cell, rowCount, columnCount }));
      range.numberFormat = Array.from({ length: rowCount }, () => line);
    }
  }
}

function setEntryRules(sheet: Excel.Worksheet, { regions }: BlockState): void {
  const alike = groupedAreas(
    regions,
    ({ entry }) => entry && JSON.stringify(entry),
    (region) => [region.area],
  );
  for (const { first, areas } of alike) {
    if (!first.entry) continue;
    for (const cells of rangesOver(sheet, areas)) setEntryRule(cells, first.entry);
  }
}
