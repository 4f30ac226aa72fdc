import { lastColumn, lastRow } from "../grid/Area";
import { isSideLabel } from "./headerSynonyms";
import type { ColumnRole, FieldRole } from "./headerSynonyms";
import { normaliseLabel } from "./label";
import type { Period } from "./Layout";
import type { TableReading } from "./TableReading";
import type { GridColumns } from "./TargetTable";
import type { TableView } from "./TableView";

/** 指标表头: the row that heads the indicator grid, with the column of each role. */
export interface IndicatorHeader {
  readonly row: number;
  /** The last row of the header, where its cells are merged over several or it has two rows. */
  readonly lastRow: number;
  /** The row in which the header of 指标值 itself stands. */
  readonly targetRow: number;
  readonly columns: GridColumns;
  readonly reading: TableReading;
  /** List form: the columns of the project's fields; empty where they stand in a head above the grid. */
  readonly fieldColumns: ReadonlyMap<FieldRole, number>;
  /** Which of two blocks the grid is; null for every other form. */
  readonly period: Period | null;
  /** The grid's first and last column, columns that the add-in does not know included. */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Every indicator header on the sheet, top to bottom, left to right. A row may hold several, tables standing beside each other. */
export function findHeaders(view: TableView): IndicatorHeader[] {
  const { extent } = view;
  if (!extent) return [];
  const headers: IndicatorHeader[] = [];
  for (let row = extent.row; row <= lastRow(extent); row++) {
    headers.push(...headersOfRow(view, row));
  }
  return headers;
}

/** Cells that hold a value side by side; a blank cell ends the group, a second 一级指标 begins another. */
interface HeaderCell {
  readonly role: ColumnRole | null;
  /** Whether the cell may head the grid from its side. */
  readonly isSide: boolean;
  readonly column: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

function headersOfRow(view: TableView, row: number): IndicatorHeader[] {
  const cells = headerCells(view, row);
  const starts = cells.flatMap((cell, index) => (cell.role === "level1" ? [index] : []));
  return starts.flatMap((start, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? cells.length : next - (sideOf(cells, next) ? 1 : 0);
    const group = contiguous(view, row, cells.slice(start, end));
    const header = headerOfGroup(row, group, sideOf(cells, start));
    return header ? [header] : [];
  });
}

/** 绩效指标 right before 一级指标, or another word merged down over the grid: it belongs to the table, but holds no indicators. */
function sideOf(cells: readonly HeaderCell[], start: number): HeaderCell | null {
  const [side, first] = [cells[start - 1], cells[start]];
  if (!side || !first || side.lastColumn + 1 !== first.column) return null;
  return side.isSide || side.lastRow > first.lastRow ? side : null;
}

function headerCells(view: TableView, row: number): HeaderCell[] {
  const { extent } = view;
  if (!extent) return [];
  const cells: HeaderCell[] = [];
  for (const cell of view.cellsOfRow(row, extent.column, lastColumn(extent))) {
    const label = normaliseLabel(cell.text);
    if (label === "") continue;
    cells.push({
      role: view.words.columnRoleOf(label),
      isSide: isSideLabel(label),
      column: cell.column,
      lastColumn: lastColumn(cell.area),
      lastRow: lastRow(cell.area),
    });
  }
  return cells;
}

/** Columns that merges undone may have left blank between two headers. */
const WIDEST_GAP = 3;

/**
 * Cells side by side. Between two known headers a few blank columns may stand; behind the last, a blank one ends.
 * The add-in's own columns always end it: what a user sets behind them is not part of the grid.
 */
function contiguous(view: TableView, row: number, cells: readonly HeaderCell[]): HeaderCell[] {
  const gap = (index: number) =>
    gapBetween(view, row, (cells[index - 1]?.lastColumn ?? 0) + 1, cells[index]?.column ?? 0);
  const lastKnown = cells.map((cell) => cell.role !== null).lastIndexOf(true);
  const end = cells.findIndex((_, index) => index > 0 && gap(index) > (index <= lastKnown ? WIDEST_GAP : 0));
  return end === -1 ? [...cells] : cells.slice(0, end);
}

/** Blank columns from one to before the other; endless where the add-in's own stand among them. */
function gapBetween(view: TableView, row: number, from: number, to: number): number {
  for (let column = from; column < to; column++) if (view.isOwned(row, column)) return Infinity;
  return to - from;
}

function headerOfGroup(
  row: number,
  group: readonly HeaderCell[],
  side: HeaderCell | null,
): IndicatorHeader | null {
  const first = group[0];
  const last = group.at(-1);
  const columns = columnsOf(group);
  if (!first || !last || !columns) return null;
  return {
    row,
    targetRow: row,
    reading: { layout: "seed", isByHand: false, doubts: [] },
    fieldColumns: new Map(),
    period: null,
    lastRow: Math.max(...group.map((cell) => cell.lastRow)),
    columns,
    firstColumn: side?.column ?? first.column,
    lastColumn: last.lastColumn,
  };
}

function columnsOf(group: readonly HeaderCell[]): GridColumns | null {
  const column = (role: ColumnRole): number | null =>
    group.find((cell) => cell.role === role)?.column ?? null;
  const [level1, level2, level3, target] = [
    column("level1"),
    column("level2"),
    column("level3"),
    column("target"),
  ];
  if (level1 === null || level2 === null || level3 === null || target === null) return null;
  return {
    level1,
    level2,
    level3,
    description: column("description"),
    target,
    operator: column("operator"),
    measure: column("measure"),
    weight: column("weight"),
    actual: column("actual"),
    rate: column("rate"),
    score: column("score"),
    deviation: column("deviation"),
    reason: column("reason"),
  };
}
