import { formatArea, formatCell } from "../../grid/address";
import type { SheetView } from "../../grid/SheetView";
import { nameOfTable } from "../../table/TargetTable";
import type { TargetTable } from "../../table/TargetTable";
import type { LeftAlone } from "../WritePlan";
import { ownedBy } from "./plannedTables";
import type { EvaluatedTable, PlannedTable } from "./plannedTables";
import { strayPlaces } from "./summaryLines";

/** The tables for whose blocks there is no way without losing what the user put into them: they stay as they are. */
export function leftAlone(
  view: SheetView,
  tables: readonly EvaluatedTable[],
  planned: readonly PlannedTable[],
): LeftAlone[] {
  const done = new Set(planned.map(({ table }) => table.id));
  return tables
    .filter(({ table }) => table.indicators.length > 0 && !done.has(table.id))
    .map(({ table }) => ({
      sheetName: view.grid.sheetName,
      project: nameOfTable(table),
      places: placesOf(view, table),
    }));
}

/** The cells in the way; where it is none of 合计, the blocks themselves. */
function placesOf(view: SheetView, table: TargetTable): string[] {
  const stray = table.list ? [] : strayPlaces(view, table).map(formatCell);
  return stray.length > 0 ? stray : ownedBy(table).map(({ area }) => formatArea(area));
}
