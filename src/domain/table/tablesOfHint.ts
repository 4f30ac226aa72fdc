import type { SheetGrid } from "../grid/SheetGrid";
import { withHint } from "./hints";
import type { ReadingOptions } from "./ReadingOptions";
import { completeTable } from "./readTables";
import { sketchTables } from "./sketchTables";
import type { TableHint } from "./TableHint";
import type { TargetTable } from "./TargetTable";

/** What would be read by a choice of header before it is kept: its own tables, dates without the workbook's year. */
export function tablesOfHint(grid: SheetGrid, reading: ReadingOptions, hint: TableHint): TargetTable[] {
  const sketches = sketchTables(grid, { ...reading, hints: withHint(reading.hints, hint) });
  return sketches
    .filter(({ header }) => header.isByHand && header.row === hint.headerRow)
    .map((sketch) => completeTable(sketch, { fiscalYear: null }, null));
}
