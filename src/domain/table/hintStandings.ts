import type { SheetGrid } from "../grid/SheetGrid";
import { hintedHeaders } from "./hintedHeaders";
import type { TableHint } from "./TableHint";
import { TableView } from "./TableView";
import type { TargetTable } from "./TargetTable";

/**
 * What has become of a choice of header (指认表头):
 * - read: tables were read by it
 * - nothingRead: its header is there, but no indicator below it
 * - headerGone: its sheet has no row any more that says what the header said
 * - sheetGone: there is no such sheet
 */
export interface HintStanding {
  readonly hint: TableHint;
  readonly state: "read" | "nothingRead" | "headerGone" | "sheetGone";
  /** Zero-based: where the header stands now; null where it is gone. */
  readonly row: number | null;
}

export function hintStandings(
  grids: readonly SheetGrid[],
  tables: readonly TargetTable[],
  hints: readonly TableHint[],
): HintStanding[] {
  return hints.map((hint) => {
    const grid = sheetOf(grids, hint);
    if (!grid) return { hint, state: "sheetGone", row: null };
    const [header] = hintedHeaders(new TableView(grid), [hint]);
    if (!header) return { hint, state: "headerGone", row: null };
    const isRead = tables.some(
      ({ sheetId, headerRow, reading }) =>
        sheetId === grid.sheetId && headerRow === header.row && reading.isByHand,
    );
    return { hint, state: isRead ? "read" : "nothingRead", row: header.row };
  });
}

/** A workbook that was copied has other ids: then the sheet's name tells. */
function sheetOf(grids: readonly SheetGrid[], { sheetId, sheetName }: TableHint): SheetGrid | undefined {
  return grids.find((grid) => grid.sheetId === sheetId) ?? grids.find((grid) => grid.sheetName === sheetName);
}
