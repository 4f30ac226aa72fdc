import { formatCell } from "../../grid/address";
import type { Position } from "../../grid/Area";
import { contentAt } from "../../grid/SheetGrid";
import type { SheetView } from "../../grid/SheetView";
import type { FundsRole } from "../../table/FundsLine";
import { FUNDS_ROLES } from "../../table/fundsWords";
import { readOwnedSummary } from "../../table/ownedSummary";
import type { TargetTable } from "../../table/TargetTable";
import type { MoneyUnit } from "../../value/Money";
import { isTypedAmount } from "./amountLinks";
import { contentsOf } from "../checkBlock";
import { strayCells } from "./summaryShape";

/** A line of 项目资金 in the summary, and where its 全年执行数 stands now; null for a line that is to be added. */
export interface SummaryLine {
  readonly role: FundsRole;
  readonly executedAt: Position | null;
}

/** The summary as it was found: its lines, and the money unit that its header says. */
export interface FoundSummary {
  readonly unit: MoneyUnit | null;
  readonly lines: readonly SummaryLine[];
}

/**
 * Null when the summary was changed so that something of the user's in it, as an amount, belongs to none of its lines and
 * columns any more: then it must stay as it is.
 */
export function foundSummary(view: SheetView, table: TargetTable): FoundSummary | null {
  const { ownedSummary } = table;
  if (!ownedSummary) return { unit: null, lines: [] };
  const { unit, lines } = readOwnedSummary(view, ownedSummary);
  const found = [...lines].map(([role, { executed }]) => ({
    role,
    executedAt: { row: executed.row, column: executed.column },
  }));
  return strayPlaces(view, table).length > 0 ? null : { unit, lines: found };
}

/** The cells of the summary that the user has filled in and that belong to none of its lines and columns. */
export function strayPlaces(view: SheetView, { ownedSummary, funds }: TargetTable): Position[] {
  if (!ownedSummary) return [];
  const own = new Set(
    funds.flatMap(({ executed }) => (executed && !executed.isOwned ? [formatCell(executed.cell)] : [])),
  );
  const { row, column } = ownedSummary.area;
  const contents = contentsOf(view.grid, ownedSummary.area);
  return strayCells(contents, (address) => own.has(address)).map(([r, c]) => ({
    row: row + r,
    column: column + c,
  }));
}

/**
 * The lines that the summary shall have: the total, the parts that the table knows, and those with an amount typed in or
 * linked by the user.
 */
export function wantedLines(view: SheetView, { funds }: TargetTable, found: FoundSummary): SummaryLine[] {
  const isWanted = (role: FundsRole): boolean => {
    if (role === "total" || funds.some((line) => line.role === role)) return true;
    const cell = found.lines.find((line) => line.role === role)?.executedAt;
    return cell ? isTypedAmount(contentAt(view.grid, cell.row, cell.column), () => false) : false;
  };
  return FUNDS_ROLES.filter(isWanted).map(
    (role) => found.lines.find((line) => line.role === role) ?? { role, executedAt: null },
  );
}
