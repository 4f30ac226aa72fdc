import { contains, lastRow } from "../../grid/Area";
import type { Area, Position } from "../../grid/Area";
import { contentAt } from "../../grid/SheetGrid";
import type { CellContent } from "../../grid/SheetGrid";
import type { SheetView } from "../../grid/SheetView";
import type { FundsRole } from "../../table/FundsLine";
import { normaliseLabel } from "../../table/label";
import { FUNDS_ROLES } from "../../table/fundsWords";
import { readOwnedSummary, SUMS } from "../../table/ownedSummary";
import type { TargetTable } from "../../table/TargetTable";
import type { MoneyUnit } from "../../value/Money";
import { isEmptyContent } from "./RowCells";

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

/** A link as the add-in makes them to a table's own 全年执行数. */
const LINK = /^=(?:IF\(([A-Z]+\d+)="","",\1\)|([A-Z]+\d+))$/;

/** The cell that a content links to and does nothing else: "I5"; null for all others. */
export function linkedCell(content: CellContent): string | null {
  const [, blank, plain] = (typeof content === "string" && LINK.exec(content)) || [];
  return blank ?? plain ?? null;
}

/**
 * Whether 全年执行数 in the summary was typed in by the user, a link to a cell of the user's own included. The add-in's are
 * those to the cell that `isLinked` says, and those whose cell was deleted.
 */
export function isTypedAmount(
  content: CellContent,
  isLinked: (address: string) => boolean = () => true,
): boolean {
  if (isEmptyContent(content) || /^=.*#REF!/.test(String(content))) return false;
  const address = linkedCell(content);
  return address === null || !isLinked(address);
}

/** Null when the summary was changed so that an amount in it belongs to no line any more: then it must stay as it is. */
export function foundSummary(view: SheetView, { ownedSummary }: TargetTable): FoundSummary | null {
  if (!ownedSummary) return { unit: null, lines: [] };
  const { unit, lines } = readOwnedSummary(view, ownedSummary);
  const found = [...lines].map(([role, { executed }]) => ({
    role,
    executedAt: { row: executed.row, column: executed.column },
  }));
  return hasLostAmounts(view, ownedSummary.area, found) ? null : { unit, lines: found };
}

/** The lines that the summary shall have: the total, the parts that the table knows, and those with an amount typed in. */
export function wantedLines(view: SheetView, { funds }: TargetTable, found: FoundSummary): SummaryLine[] {
  const isWanted = (role: FundsRole): boolean => {
    if (role === "total" || funds.some((line) => line.role === role)) return true;
    const cell = found.lines.find((line) => line.role === role)?.executedAt;
    return cell ? isTypedAmount(contentAt(view.grid, cell.row, cell.column)) : false;
  };
  return FUNDS_ROLES.filter(isWanted).map(
    (role) => found.lines.find((line) => line.role === role) ?? { role, executedAt: null },
  );
}

/**
 * Numbers beside labels that name no line any more, in the column of 全年执行数: the third, where no line says which. What
 * stands beside 合计 and below is a note.
 */
function hasLostAmounts(view: SheetView, area: Area, lines: readonly SummaryLine[]): boolean {
  const column = lines[0]?.executedAt?.column ?? area.column + 2;
  if (!contains(area, { row: area.row, column })) return false;
  for (let row = area.row + 1; row <= lastRow(area); row++) {
    if (SUMS.test(normaliseLabel(String(contentAt(view.grid, row, area.column) ?? "")))) return false;
    if (lines.some(({ executedAt }) => executedAt?.row === row)) continue;
    if (typeof contentAt(view.grid, row, column) === "number") return true;
  }
  return false;
}
