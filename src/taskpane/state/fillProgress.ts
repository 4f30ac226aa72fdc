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

/** Whether something is still to be filled in there. */
export function isOpen(
  { table, evaluation }: Pick<TableAudit, "table" | "evaluation">,
  row: string,
): boolean {
  if (row === FUNDS) return evaluation.execution.score === null;
  return evaluation.rows[rowKeys(table).indexOf(row)]?.status !== "scored";
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
  const ahead = [...fillable.slice(start), ...fillable.slice(0, start)];
  const [first, ...others] = ahead.map((audit) => ({ audit, open: openStops(audit) }));
  if (!first) return null;
  const stops = stopsOf(first.audit.table);
  const at = first.audit.table.id === from.tableId ? stops.indexOf(from.row ?? "") : -1;
  const isAhead = (row: string) => stops.indexOf(row) > at;
  const parts = [
    { audit: first.audit, open: first.open.filter(isAhead) },
    ...others,
    { audit: first.audit, open: first.open.filter((row) => !isAhead(row)) },
  ];
  return parts.flatMap(({ audit, open }) => open.map((row) => ({ tableId: audit.table.id, row })))[0] ?? null;
}

/** Where to begin in a table: its first row without a score, else its first. */
export function firstStop(audit: TableAudit): string | null {
  return openStops(audit)[0] ?? stopsOf(audit.table)[0] ?? null;
}

function openStops(audit: TableAudit): string[] {
  return stopsOf(audit.table).filter((row) => isOpen(audit, row));
}
