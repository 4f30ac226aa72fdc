import { lastColumn, lastRow } from "../../grid/Area";
import type { Area } from "../../grid/Area";
import type { SheetView } from "../../grid/SheetView";
import { summaryOf } from "../../table/ownedSummary";
import type { TargetTable } from "../../table/TargetTable";
import type { FreePlaces } from "./FreeCells";
import { LIST_SUMMARY_COLUMNS } from "./listSummary";
import type { SummaryLine } from "./summaryLines";
import { columnsLayout } from "./TableLayout";
import type { RowShare, SummaryLayout, TableLayout } from "./TableLayout";

/** A list's blocks, for all its projects: the same for each but for the rows that it answers for. */
export type ListLayout = TableLayout & { readonly summary: SummaryLayout };

/**
 * Decides where the blocks of a list stand: 评价列 right of it, and right of them a line of figures a project. Both stay
 * where they are as long as they fit there. Null when nothing can be planned without losing what the user typed.
 * @param tables the projects with indicators, top to bottom
 */
export function listLayouts(
  view: SheetView,
  tables: readonly TargetTable[],
  free: FreePlaces,
): readonly ListLayout[] | null {
  const [first] = tables;
  if (!first?.list) return null;
  const columns = columnsLayout(view, first, free);
  if (columns === "impossible") return null;
  const size = {
    row: first.headerRow,
    rowCount: Math.max(lastRow(first.list.area), columns ? lastRow(columns.area) : 0) - first.headerRow + 1,
    columnCount: LIST_SUMMARY_COLUMNS,
  };
  const left = columns ? lastColumn(columns.area) + 1 : lastColumn(first.list.area) + 1;
  const column = summaryColumn(first, size, left, free);
  if (column === null) return null;
  const area = { ...size, column };
  return tables.map((table, index) => {
    const share = shareOf(tables, index, lastRow(area));
    const found = table.ownedSummary?.area ?? null;
    return {
      columns: columns && { ...columns, share },
      summary: { area, lines: [lineOf(view, table)], found, line: { row: table.area.row, share } },
    };
  });
}

function summaryColumn(
  { ownedSummary }: TargetTable,
  size: Omit<Area, "column">,
  left: number,
  free: FreePlaces,
): number | null {
  const now = ownedSummary?.area.column ?? null;
  if (now !== null && now >= left && free.areFree({ ...size, column: now })) return now;
  return free.firstColumn(size, left);
}

function shareOf(tables: readonly TargetTable[], index: number, bottom: number): RowShare {
  const [own, next] = [tables[index], tables[index + 1]];
  const isFirst = index === 0;
  const first = isFirst ? (own?.headerRow ?? 0) + 1 : (own?.area.row ?? 0);
  return { first, last: next ? next.area.row - 1 : bottom, hasHeader: isFirst };
}

function lineOf(view: SheetView, table: TargetTable): SummaryLine {
  const executed = summaryOf(view, table)?.lines.get("total")?.executed ?? null;
  return { role: "total", executedAt: executed && { row: executed.row, column: executed.column } };
}

/** A project's line where it stands now; null where the summary is not as it would be made here. */
export function standingLine(view: SheetView, table: TargetTable): SummaryLayout | null {
  const area = table.ownedSummary?.area;
  if (!area || area.columnCount !== LIST_SUMMARY_COLUMNS) return null;
  const line = lineOf(view, table);
  const { row } = table.area;
  if (line.executedAt === null) return null;
  const share = { first: row, last: row, hasHeader: false };
  return { area, lines: [line], found: area, line: { row, share } };
}
