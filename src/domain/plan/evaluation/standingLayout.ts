import type { SheetView } from "../../grid/SheetView";
import type { TargetTable } from "../../table/TargetTable";
import { foundColumns, missingRoles } from "./BlockColumn";
import { standingLine } from "./listLayout";
import { foundSummary, wantedLines } from "./summaryLines";
import { ROWS_AROUND_LINES, SUMMARY_COLUMNS } from "./TableLayout";
import type { TableLayout } from "./TableLayout";

/** Where the blocks stand now; without the summary, where that is not as it would be made here. */
export function standingLayout(view: SheetView, table: TargetTable): TableLayout {
  const { ownedColumns, ownedSummary } = table;
  const block = ownedColumns?.block.area ?? null;
  const columns =
    ownedColumns && block
      ? {
          area: block,
          columns: foundColumns(view.grid, ownedColumns, missingRoles(table)),
          found: block,
          share: null,
        }
      : null;
  if (table.list) return { columns, summary: standingLine(view, table) };
  const found = ownedSummary && foundSummary(view, table);
  const lines = found ? wantedLines(view, table, found) : [];
  const isAsMade =
    ownedSummary?.area.columnCount === SUMMARY_COLUMNS &&
    ownedSummary.area.rowCount === lines.length + ROWS_AROUND_LINES &&
    lines.every(({ executedAt }, index) => executedAt?.row === ownedSummary.area.row + 1 + index);
  const area = ownedSummary?.area;
  return { columns, summary: isAsMade && area ? { area, lines, found: area, line: null } : null };
}
