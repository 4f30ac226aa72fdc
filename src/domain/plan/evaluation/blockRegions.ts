import { lastColumn, lastRow } from "../../grid/Area";
import type { Area, Position } from "../../grid/Area";
import { meaningOfFormat } from "../entry/cellMeaning";
import type { BlockRegion, ColourScale } from "../WritePlan";
import { HEADER_FIT, isSameFit } from "./cellLooks";
import type { CellFit } from "./cellLooks";

/** Cuts a block into its header and, column by column, runs of cells that look alike. */
export function regionsOf(area: Area, fitAt: (cell: Position) => CellFit): BlockRegion[] {
  const header: BlockRegion = { area: { ...area, rowCount: 1 }, ...HEADER_FIT };
  const regions: BlockRegion[] = [header];
  for (let column = area.column; column <= lastColumn(area); column++) {
    regions.push(...runsDown(area, column, fitAt));
  }
  return regions;
}

function runsDown(area: Area, column: number, fitAt: (cell: Position) => CellFit): BlockRegion[] {
  const runs: { fit: CellFit; area: Area }[] = [];
  for (let row = area.row + 1; row <= lastRow(area); row++) {
    const fit = fitAt({ row, column });
    const run = runs.at(-1);
    if (run && isSameFit(run.fit, fit)) run.area = { ...run.area, rowCount: run.area.rowCount + 1 };
    else runs.push({ fit, area: { row, column, rowCount: 1, columnCount: 1 } });
  }
  return runs.map((run) => ({ area: run.area, ...run.fit }));
}

/** One scale for each number of full points; `cells` from top to bottom in one column. */
export function scalesOf(
  cells: readonly { readonly cell: Position; readonly highest: string }[],
): ColourScale[] {
  const byHighest = new Map<string, Area[]>();
  for (const { cell, highest } of cells) {
    const areas = byHighest.get(highest) ?? [];
    const last = areas.at(-1);
    if (last && lastRow(last) + 1 === cell.row)
      areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else areas.push({ ...cell, rowCount: 1, columnCount: 1 });
    byHighest.set(highest, areas);
  }
  return [...byHighest].map(([highest, areas]) => ({ areas, highest }));
}

/**
 * The format that a cell gets: the block's, unless the number that stands there would mean something else by it (a per
 * cent, a date, a plain number).
 */
export function formatKeeping(
  wanted: string | null,
  found: { readonly value: unknown; readonly numberFormat: string },
): string | null {
  if (typeof found.value !== "number") return wanted;
  const { value } = found;
  const [now, then] = [found.numberFormat, wanted ?? "General"].map((format) =>
    meaningOfFormat(format, value),
  );
  return now === then ? wanted : found.numberFormat;
}
