import type { TableAudit } from "../../domain/audit";
import type { TableEvaluation } from "../../domain/evaluation/TableEvaluation";
import type { FillView, FormPlace } from "./PaneState";
import { canBeFilled, FUNDS, rowKeys, stopsOf } from "./formRows";

type FillCursor = Pick<FillView, "tableId" | "row">;

/** How far 年终填报 has come over the workbook. */
export interface FillProgress {
  /** Indicator rows with a score, of all. */
  readonly filled: number;
  readonly rows: number;
  /** Projects with a total, of all. */
  readonly finished: number;
  readonly tables: number;
  /** Tables without a column for 实际完成值. */
  readonly withoutColumns: number;
}

export function fillProgress(tables: readonly TableAudit[]): FillProgress {
  const sum = (count: (audit: TableAudit) => number) =>
    tables.reduce((total, audit) => total + count(audit), 0);
  return {
    filled: sum(({ evaluation }) => filledOf(evaluation)),
    rows: sum(({ evaluation }) => evaluation.rows.length),
    finished: sum(({ evaluation }) => (evaluation.obstacle === null ? 1 : 0)),
    tables: tables.length,
    withoutColumns: sum(({ table }) => (canBeFilled(table) ? 0 : 1)),
  };
}

export function filledOf({ rows, unfilled }: TableEvaluation): number {
  return rows.length - unfilled;
}

/**
 * 下一未填行: the next row without a score after the place, across tables and from the end on to the beginning; null
 * when every row has one. Tables without a column for 实际完成值 are passed over: nothing can be typed into them yet.
 */
export function nextUnfilled(tables: readonly TableAudit[], from: FillCursor): FormPlace | null {
  const fillable = tables.filter(({ table }) => canBeFilled(table));
  const start = Math.max(
    0,
    fillable.findIndex(({ table }) => table.id === from.tableId),
  );
  const [first, ...others] = [...fillable.slice(start), ...fillable.slice(0, start)];
  if (!first) return null;
  const stops = openStops(first);
  const places = stopsOf(first.table);
  const at = first.table.id === from.tableId ? places.indexOf(from.row ?? "") : -1;
  const ahead = stops.find((row) => places.indexOf(row) > at);
  if (ahead !== undefined) return { tableId: first.table.id, row: ahead };
  for (const audit of others) {
    const [row] = openStops(audit);
    if (row !== undefined) return { tableId: audit.table.id, row };
  }
  const [above] = stops;
  return above === undefined ? null : { tableId: first.table.id, row: above };
}

/** Where to begin in a table: its first row without a score, else its first. */
export function firstStop(audit: TableAudit): string | null {
  return openStops(audit)[0] ?? stopsOf(audit.table)[0] ?? null;
}

function openStops({ table, evaluation }: TableAudit): string[] {
  const keys = rowKeys(table);
  const rows = evaluation.rows.flatMap(({ status }, index) =>
    status === "scored" ? [] : (keys[index] ?? []),
  );
  return table.funds.length > 0 && evaluation.execution.score === null ? [FUNDS, ...rows] : rows;
}
