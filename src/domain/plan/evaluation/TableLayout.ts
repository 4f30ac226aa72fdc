import { lastColumn, lastRow } from "../../grid/Area";
import type { Area } from "../../grid/Area";
import type { SheetView } from "../../grid/SheetView";
import type { TargetTable } from "../../table/TargetTable";
import { entryRows, foundColumns, missingRoles, wantedColumns } from "./BlockColumn";
import type { BlockColumn } from "./BlockColumn";
import type { FreeCells } from "./FreeCells";
import { foundSummary, wantedLines } from "./summaryLines";
import type { SummaryLine } from "./summaryLines";

/** 评价列 beside the grid: null where the table has all columns of its own. */
export interface ColumnsLayout {
  readonly area: Area;
  readonly columns: readonly BlockColumn[];
  /** Where the block stands now; null when there is none. */
  readonly found: Area | null;
}

/** 合计 below the grid. */
export interface SummaryLayout {
  readonly area: Area;
  readonly lines: readonly SummaryLine[];
  /** Where the block stands now; null when there is none. */
  readonly found: Area | null;
}

/** Where a table's blocks shall stand; without a summary only the rows are planned. */
export interface TableLayout {
  readonly columns: ColumnsLayout | null;
  readonly summary: SummaryLayout | null;
}

/** 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分. */
export const SUMMARY_COLUMNS = 6;

/** The header above the lines of 项目资金; 合计 and 评价等级 below. */
const ROWS_AROUND_LINES = 3;

/**
 * Decides where a table's blocks stand. Both stay where they are as long as they fit there. Null when nothing can be
 * planned without losing what the user typed into the blocks (rows of a block that lie above the table's header by now,
 * amounts without a line), or when the sheet has no room: then the table is left as it is.
 */
export function layoutOf(
  view: SheetView,
  table: TargetTable,
  free: FreeCells,
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
    : { columns, summary: { area: { ...size, column }, lines, found: table.ownedSummary?.area ?? null } };
}

/** Where it stands, unless the columns above it have moved; else the first place from their first column on. */
function summaryColumn(
  table: TargetTable,
  size: Omit<Area, "column">,
  left: number,
  free: FreeCells,
): number | null {
  const now = table.ownedSummary?.area.column ?? null;
  const stays = now !== null && now >= left && table.ownedColumns?.block.area.column === left;
  if (stays && free.areFree({ ...size, column: now })) return now;
  return free.firstColumn(size, left);
}

function columnsLayout(
  view: SheetView,
  table: TargetTable,
  free: FreeCells,
): ColumnsLayout | null | "impossible" {
  const wanted = missingRoles(table);
  const owned = table.ownedColumns;
  const found = owned ? foundColumns(owned, wanted) : [];
  const withEntries = (columns: readonly BlockColumn[]) =>
    owned ? entryRows(view.grid, owned.block.area, columns) : [];
  const columns = wantedColumns(found, wanted, (column) => withEntries([column]).length > 0);
  if (columns.length === 0) return null;
  const rows = withEntries(columns);
  if (rows.some((row) => row <= table.headerRow)) return "impossible";
  // Rows that are no indicators any more stay in the block as long as the user's entries stand in them.
  const bottom = Math.max(lastRow(table.area), ...rows);
  const size = {
    row: table.headerRow,
    rowCount: bottom - table.headerRow + 1,
    columnCount: columns.length,
  };
  const column = columnsColumn(table, size, free);
  return column === null
    ? "impossible"
    : { area: { ...size, column }, columns, found: owned?.block.area ?? null };
}

function columnsColumn(table: TargetTable, size: Omit<Area, "column">, free: FreeCells): number | null {
  const now = table.ownedColumns?.block.area.column ?? null;
  if (now !== null && free.areFree({ ...size, column: now })) return now;
  return free.firstColumn(size, lastColumn(table.area) + 1);
}

/** Where the blocks stand now; without the summary, where that is not as it would be made here. */
export function standingLayout(view: SheetView, table: TargetTable): TableLayout {
  const { ownedColumns, ownedSummary } = table;
  const block = ownedColumns?.block.area ?? null;
  const columns =
    ownedColumns && block
      ? { area: block, columns: foundColumns(ownedColumns, missingRoles(table)), found: block }
      : null;
  const found = ownedSummary && foundSummary(view, table);
  const lines = found ? wantedLines(view, table, found) : [];
  const isAsMade =
    ownedSummary?.area.columnCount === SUMMARY_COLUMNS &&
    ownedSummary.area.rowCount === lines.length + ROWS_AROUND_LINES &&
    lines.every(({ executedAt }, index) => executedAt?.row === ownedSummary.area.row + 1 + index);
  return { columns, summary: isAsMade ? { area: ownedSummary.area, lines, found: ownedSummary.area } : null };
}
