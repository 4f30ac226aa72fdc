import { lastColumn, lastRow } from "../../grid/Area";
import type { Area } from "../../grid/Area";
import type { SheetView } from "../../grid/SheetView";
import type { TargetTable } from "../../table/TargetTable";
import { entryRows, foundColumns, missingRoles, wantedColumns } from "./BlockColumn";
import type { BlockColumn } from "./BlockColumn";
import type { FreePlaces } from "./FreeCells";
import { foundSummary, wantedLines } from "./summaryLines";
import type { SummaryLine } from "./summaryLines";

/** The rows of a list's blocks that one of its projects answers for: to the next project's first; the header's is the first's. */
export interface RowShare {
  readonly first: number;
  readonly last: number;
  readonly hasHeader: boolean;
}

/** 评价列 beside the grid: null where the table has all columns of its own. */
export interface ColumnsLayout {
  readonly area: Area;
  readonly columns: readonly BlockColumn[];
  /** Where the block stands now; null when there is none. */
  readonly found: Area | null;
  /** Null where the block is one table's alone. */
  readonly share: RowShare | null;
}

/** 合计 below the grid. */
export interface SummaryLayout {
  readonly area: Area;
  readonly lines: readonly SummaryLine[];
  /** Where the block stands now; null when there is none. */
  readonly found: Area | null;
  /** In a list: the project's first row, beside which its figures stand. */
  readonly line: { readonly row: number; readonly share: RowShare } | null;
}

/** Where a table's blocks shall stand; without a summary only the rows are planned. */
export interface TableLayout {
  readonly columns: ColumnsLayout | null;
  readonly summary: SummaryLayout | null;
}

/** 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分. */
export const SUMMARY_COLUMNS = 6;

/** The header above the lines of 项目资金; 合计 and 评价等级 below. */
export const ROWS_AROUND_LINES = 3;

/**
 * Decides where a table's blocks stand. Both stay where they are as long as they fit there. Null when nothing can be
 * planned without losing what the user typed into the blocks (rows of a block that lie above the table's header by now,
 * amounts without a line), or when the sheet has no room: then the table is left as it is.
 */
export function layoutOf(
  view: SheetView,
  table: TargetTable,
  free: FreePlaces,
): (TableLayout & { readonly summary: SummaryLayout }) | null {
  const columns = columnsLayout(view, table, free);
  const found = foundSummary(view, table);
  if (columns === "impossible" || !found) return null;
  const lines = wantedLines(view, table, found);
  const bottom = columns ? lastRow(columns.area) : lastRow(table.area);
  const size = { row: bottom + 1, rowCount: lines.length + ROWS_AROUND_LINES, columnCount: SUMMARY_COLUMNS };
  const left = columns?.area.column ?? lastColumn(table.area) + 1;
  const column = summaryColumn(table, size, left, free);
  return column === null
    ? null
    : {
        columns,
        summary: { area: { ...size, column }, lines, found: table.ownedSummary?.area ?? null, line: null },
      };
}

/** Where it stands, unless the columns above it have moved; else the first place from their first column on. */
function summaryColumn(
  table: TargetTable,
  size: Omit<Area, "column">,
  left: number,
  free: FreePlaces,
): number | null {
  const now = table.ownedSummary?.area.column ?? null;
  const stays = now !== null && now >= left && table.ownedColumns?.block.area.column === left;
  if (stays && free.areFree({ ...size, column: now })) return now;
  return free.firstColumn(size, left);
}

/** @param table of a list any of its projects: the block is that of all */
export function columnsLayout(
  view: SheetView,
  table: TargetTable,
  free: FreePlaces,
): ColumnsLayout | null | "impossible" {
  const area = table.list?.area ?? table.area;
  const wanted = missingRoles(table);
  const owned = table.ownedColumns;
  const found = owned ? foundColumns(view.grid, owned, wanted) : [];
  const withEntries = (columns: readonly BlockColumn[]) =>
    owned ? entryRows(view.grid, owned.block.area, columns) : [];
  const columns = wantedColumns(found, wanted, (column) => withEntries([column]).length > 0);
  if (columns.length === 0) return null;
  const rows = withEntries(columns);
  if (rows.some((row) => row <= table.headerRow)) return "impossible";
  // Rows that are no indicators any more stay in the block as long as the user's entries stand in them.
  const bottom = Math.max(lastRow(area), ...rows);
  const size = {
    row: table.headerRow,
    rowCount: bottom - table.headerRow + 1,
    columnCount: columns.length,
  };
  const column = columnsColumn(table, size, free);
  return column === null
    ? "impossible"
    : { area: { ...size, column }, columns, found: owned?.block.area ?? null, share: null };
}

function columnsColumn(table: TargetTable, size: Omit<Area, "column">, free: FreePlaces): number | null {
  const now = table.ownedColumns?.block.area.column ?? null;
  if (now !== null && free.areFree({ ...size, column: now })) return now;
  return free.firstColumn(size, lastColumn(table.list?.area ?? table.area) + 1);
}
