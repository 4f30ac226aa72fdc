import { lastRow } from "../grid/Area";
import type { IndicatorHeader } from "./IndicatorHeader";
import type { Period } from "./Layout";
import { periodOfText } from "./periodWords";
import type { IndicatorRow, IndicatorRows } from "./readIndicatorRows";
import type { TableView } from "./TableView";

/** Rows of a grid that belong to one block. */
export interface PeriodRun {
  readonly period: Period;
  readonly row: number;
  readonly lastRow: number;
  readonly rows: readonly IndicatorRow[];
}

/** Two blocks below one header: 中长期绩效指标 and 年度绩效指标 merged down beside their rows. Else none. */
export function periodRuns(view: TableView, header: IndicatorHeader, grid: IndicatorRows): PeriodRun[] {
  const { sideColumn } = header;
  if (sideColumn === null) return [];
  const starts: { readonly row: number; readonly period: Period }[] = [];
  for (let row = header.row; row <= grid.lastRow;) {
    const period = periodOfText(view.text(row, sideColumn));
    const area = view.areaAt(row, sideColumn);
    if (period && period !== starts.at(-1)?.period) starts.push({ row: area.row, period });
    row = Math.max(row, lastRow(area)) + 1;
  }
  if (starts.length !== 2) return [];
  return starts.map(({ row, period }, index) => {
    const bottom = (starts[index + 1]?.row ?? grid.lastRow + 1) - 1;
    const rows = grid.rows.filter((indicator) => indicator.row >= row && indicator.row <= bottom);
    return { period, row, lastRow: bottom, rows };
  });
}
