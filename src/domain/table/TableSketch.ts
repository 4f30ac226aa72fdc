import type { Area } from "../grid/Area";
import { lastColumn, lastRow } from "../grid/Area";
import type { SheetGrid } from "../grid/SheetGrid";
import { readOwnedColumns, withOwnedCells } from "./evaluationCells";
import { findHeaders } from "./IndicatorHeader";
import type { IndicatorHeader } from "./IndicatorHeader";
import { readOwnedSummary } from "./ownedSummary";
import type { OwnedSummary } from "./ownedSummary";
import { readHead } from "./readHead";
import type { HeadLimits, TableHead } from "./readHead";
import { readIndicatorRows } from "./readIndicatorRows";
import type { IndicatorRow } from "./readIndicatorRows";
import { ownerSum } from "./ownerSum";
import { shareOwnedBlocks } from "./shareOwnedBlocks";
import type { OwnedColumns } from "./TargetTable";
import { plainReading } from "./ReadingOptions";
import type { ReadingOptions } from "./ReadingOptions";
import { TableView } from "./TableView";
import { Vocabulary } from "./Vocabulary";

/** A table as it was found: its parts and their cells, values not yet read. */
export interface TableSketch {
  readonly grid: SheetGrid;
  readonly area: Area;
  readonly header: IndicatorHeader;
  readonly head: TableHead;
  readonly rows: readonly IndicatorRow[];
  readonly ownedColumns: OwnedColumns | null;
  readonly summary: OwnedSummary | null;
}

/** Finds every table of a sheet: an indicator header, the head above it, and the rows below it. */
export function sketchTables(grid: SheetGrid, { headerWords }: ReadingOptions = plainReading): TableSketch[] {
  const view = new TableView(grid, new Vocabulary(headerWords));
  const headers = findHeaders(view);
  const sketches: TableSketch[] = [];
  for (const header of headers) {
    const limits = { top: topBelow(sketches, header, view), right: leftOfNext(headers, header, view) };
    const sketch = sketchTable(view, header, limits);
    const above = isHeadless(sketch) ? sketches.findIndex((other) => goesOnIn(other, sketch)) : -1;
    const whole = sketches[above];
    if (whole) sketches[above] = joined(whole, sketch);
    else if (!isHeadless(sketch)) sketches.push(sketch);
  }
  return withOwnedBlocks(view, sketches);
}

/** What the add-in made for the tables earlier. Only now that all tables are known can a block's own table be told. */
function withOwnedBlocks(view: TableView, sketches: readonly TableSketch[]): TableSketch[] {
  const places = sketches.map(({ area, header, head }) => ({
    area,
    headerRow: header.targetRow,
    owner: ownerSum(head.fields.get("project")?.value.text ?? ""),
  }));
  const blocks = shareOwnedBlocks(view.grid.ownedBlocks, places);
  return sketches.map((sketch, index) => {
    const { columns = null, summary = null } = blocks[index] ?? {};
    const ownedColumns = columns && readOwnedColumns(view, columns);
    return {
      ...sketch,
      ownedColumns,
      summary: summary && readOwnedSummary(view, summary),
      rows: rowsWith(view, sketch.rows, ownedColumns),
    };
  });
}

function rowsWith(
  view: TableView,
  rows: readonly IndicatorRow[],
  owned: OwnedColumns | null,
): readonly IndicatorRow[] {
  if (!owned) return rows;
  return rows.map((row) => ({ ...row, entries: withOwnedCells(view, row.entries, owned, row.row) }));
}

/** A list of indicators without title, project, budget or goal is nobody's target table. */
function isHeadless({ head }: TableSketch): boolean {
  return head.title === null && head.fields.size === 0 && head.funds === null;
}

/** Rows that may part a table from its header repeated on the next page. */
const WIDEST_BREAK = 3;

/** Whether a headless grid is the next page of a table: right below it, over the same columns. */
function goesOnIn(table: TableSketch, page: TableSketch): boolean {
  const gap = page.header.row - lastRow(table.area) - 1;
  return (
    gap >= 0 &&
    gap <= WIDEST_BREAK &&
    table.header.columns.level1 === page.header.columns.level1 &&
    table.header.columns.target === page.header.columns.target
  );
}

function joined(table: TableSketch, page: TableSketch): TableSketch {
  const rowCount = lastRow(page.area) - table.area.row + 1;
  return { ...table, area: { ...table.area, rowCount }, rows: [...table.rows, ...page.rows] };
}

/** The first row below the lowest earlier table that stands over the same columns. */
function topBelow(sketches: readonly TableSketch[], header: IndicatorHeader, view: TableView): number {
  const above = sketches.filter(
    ({ area }) =>
      area.row < header.row && area.column <= header.lastColumn && lastColumn(area) >= header.firstColumn,
  );
  return Math.max(view.extent?.row ?? 0, ...above.map(({ area }) => lastRow(area) + 1));
}

/** The last column before the next table to the right, or the sheet's last. */
function leftOfNext(headers: readonly IndicatorHeader[], header: IndicatorHeader, view: TableView): number {
  const right = headers.filter(({ firstColumn }) => firstColumn > header.lastColumn);
  const end = view.extent ? lastColumn(view.extent) : header.lastColumn;
  return Math.min(end, ...right.map(({ firstColumn }) => firstColumn - 1));
}

function sketchTable(view: TableView, header: IndicatorHeader, limits: HeadLimits): TableSketch {
  const head = readHead(view, header, limits);
  const { rows, lastRow: bottom } = readIndicatorRows(view, header);
  const area = {
    row: head.firstRow,
    column: header.firstColumn,
    rowCount: bottom - head.firstRow + 1,
    columnCount: lastColumnOf(view, header, head) - header.firstColumn + 1,
  };
  return { grid: view.grid, area, header, head, rows, ownedColumns: null, summary: null };
}

/** The head may be wider than the grid, but a table ends where the add-in's own columns begin. */
function lastColumnOf(view: TableView, header: IndicatorHeader, head: TableHead): number {
  for (let column = header.lastColumn + 1; column <= head.lastColumn; column++) {
    if (view.isOwned(header.row, column)) return column - 1;
  }
  return head.lastColumn;
}
