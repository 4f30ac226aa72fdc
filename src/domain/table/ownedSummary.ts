import { lastColumn, lastRow } from "../grid/Area";
import type { Cell, OwnedBlock } from "../grid/SheetGrid";
import type { SheetView } from "../grid/SheetView";
import type { MoneyUnit } from "../value/Money";
import { cellInBlock } from "./evaluationCells";
import type { FundsRole } from "./FundsLine";
import { fundsColumnOf, fundsLineOf } from "./fundsWords";
import { moneyUnitOfLabel } from "./headWords";
import { normaliseLabel } from "./label";
import type { TargetTable } from "./TargetTable";

/** A line of 项目资金 in the add-in's own summary: its label and what is typed in beside it. */
export interface SummaryLine {
  readonly label: Cell;
  readonly executed: Cell;
}

/** 合计 of the add-in below a grid, as far as a user fills it in: 全年执行数, a line each. */
export interface OwnedSummary {
  readonly block: OwnedBlock;
  /** As its header says it: "项目资金（万元）"; null when it says none. */
  readonly unit: MoneyUnit | null;
  readonly lines: ReadonlyMap<FundsRole, SummaryLine>;
}

/** Below the lines of 项目资金 stand the sums. */
export const SUMS = /^(?:合计|总分|评价等级)/;

/** Finds by header and labels, not by place: the user may have inserted a row, or deleted a column. */
export function readOwnedSummary(view: SheetView, block: OwnedBlock): OwnedSummary {
  const { area } = block;
  const text = (row: number, column: number) =>
    normaliseLabel(cellInBlock(view, block, row, column)?.text ?? "");
  const lines = new Map<FundsRole, SummaryLine>();
  const column = executedColumn(area.column + 1, lastColumn(area), (at) => text(area.row, at));
  for (let row = area.row + 1; row <= lastRow(area) && column !== null; row++) {
    const label = cellInBlock(view, block, row, area.column);
    const executed = cellInBlock(view, block, row, column);
    if (!label || !executed || SUMS.test(normaliseLabel(label.text))) break;
    const role = fundsLineOf(normaliseLabel(label.text));
    if (role && !lines.has(role)) lines.set(role, { label, executed });
  }
  return { block, unit: moneyUnitOfLabel(text(area.row, area.column)), lines };
}

/**
 * Of a list's summary, in which a line a project stands beside its first row: that line. A project without one (rows were
 * added below the list) has no line.
 */
function readListSummary(view: SheetView, block: OwnedBlock, row: number): OwnedSummary {
  const { area } = block;
  const header = (column: number) => normaliseLabel(cellInBlock(view, block, area.row, column)?.text ?? "");
  const column = executedColumn(area.column, lastColumn(area), header);
  const label = column === null ? null : cellInBlock(view, block, area.row, column);
  const executed = column === null ? null : cellInBlock(view, block, row, column);
  const lines = new Map<FundsRole, SummaryLine>(label && executed ? [["total", { label, executed }]] : []);
  return { block, unit: moneyUnitOfLabel(label ? normaliseLabel(label.text) : ""), lines };
}

/** 合计 of the add-in for a table, wherever its form has it; null before it is written. */
export function summaryOf(
  view: SheetView,
  { ownedSummary, list, area }: Pick<TargetTable, "ownedSummary" | "list" | "area">,
): OwnedSummary | null {
  if (!ownedSummary) return null;
  return list ? readListSummary(view, ownedSummary, area.row) : readOwnedSummary(view, ownedSummary);
}

function executedColumn(from: number, to: number, headerAt: (column: number) => string): number | null {
  for (let column = from; column <= to; column++) {
    if (fundsColumnOf(headerAt(column)) === "executed") return column;
  }
  return null;
}
