import { formatCell } from "../grid/address";
import type { Cell } from "../grid/SheetGrid";
import type { MoneyUnit } from "../value/Money";
import { entryField } from "./evaluationCells";
import type { FundsCellLine, FundsCells, FundsGrid } from "./fundsGrid";
import { isFirstOfKind } from "./FundsLine";
import type { ExecutedField, FundsLine, FundsRole } from "./FundsLine";
import { FUNDS_ROLES } from "./fundsWords";
import { moneyField } from "./moneyField";
import type { OwnedSummary } from "./ownedSummary";
import type { TableHead } from "./readHead";
import type { Budget, MoneyField } from "./TargetTable";

/**
 * 项目资金, the total first: from the head's grid of funds, else from the labels that the head sets before each amount
 * (预算数 249.00 其中：财政资金 …). 全年执行数 stands in the table or in the add-in's own summary. Of a grid with several
 * lines of one kind (单位资金, 其他资金) each is given.
 */
export function readFunds(head: TableHead, summary: OwnedSummary | null, unit: MoneyUnit): FundsLine[] {
  const found = head.funds ? inOrder(head.funds.lines) : linesOfFields(head);
  const owned = summary?.lines.get("total");
  // The total is asked for even where a table states no budget.
  const isMissing = owned && !found.some(({ role }) => role === "total");
  const total: FundsCellLine[] = isMissing
    ? [{ role: "total", label: owned.label, cells: fundsCells(null, null) }]
    : [];
  const lines = [...total, ...found];
  // What is typed into the summary, which has one line of each kind, counts once.
  return lines.map((line) => fundsLine(line, isFirstOfKind(line, lines) ? summary : null, unit));
}

function inOrder(lines: readonly FundsCellLine[]): FundsCellLine[] {
  const place = ({ role }: FundsCellLine) => FUNDS_ROLES.indexOf(role);
  return [...lines].sort((a, b) => place(a) - place(b));
}

function fundsCells(budget: Cell | null, executed: Cell | null): FundsCells {
  return { initial: null, budget, executed, weight: null, rate: null, score: null, reason: null };
}

function linesOfFields({ fields }: TableHead): FundsCellLine[] {
  const lines: FundsCellLine[] = [];
  for (const role of FUNDS_ROLES) {
    const budget = fields.get(role);
    const executed = role === "total" ? fields.get("executed") : undefined;
    const label = budget?.label ?? executed?.label;
    if (label) lines.push({ role, label, cells: fundsCells(budget?.value ?? null, executed?.value ?? null) });
  }
  return lines;
}

function fundsLine(
  { role, label, cells }: FundsCellLine,
  summary: OwnedSummary | null,
  unit: MoneyUnit,
): FundsLine {
  const money = (cell: Cell | null) => cell && moneyField(cell, unit);
  const entry = (cell: Cell | null) => entryField(cell && { cell, isOwned: false });
  return {
    role,
    label: { text: label.text, cell: { row: label.row, column: label.column } },
    initial: money(cells.initial),
    budget: money(cells.budget ?? cells.initial),
    executed: executedOf(cells.executed, role, summary, unit),
    weight: entry(cells.weight),
    rate: entry(cells.rate),
    score: entry(cells.score),
    reason: entry(cells.reason),
  };
}

/** The table's own cell, unless it is blank and the user has typed an amount into the add-in's. */
function executedOf(
  own: Cell | null,
  role: FundsRole,
  summary: OwnedSummary | null,
  unit: MoneyUnit,
): ExecutedField | null {
  const owned = summary?.lines.get(role)?.executed ?? null;
  const isTyped = own !== null && own.text.trim() === "" && owned !== null && isTypedBeside(owned, own);
  if (own && !isTyped) return { ...moneyField(own, unit), isOwned: false };
  return owned && { ...moneyField(owned, summary?.unit ?? unit), isOwned: true };
}

/** Whether the add-in's cell holds what the user typed, not the link to the table's own cell, or what is left of one. */
function isTypedBeside({ text, formula }: Cell, own: Cell): boolean {
  if (text.trim() === "") return false;
  if (formula === null) return true;
  const link = new RegExp(`\\b${formatCell(own)}\\b|#REF!`);
  return !link.test(formula.replaceAll("$", ""));
}

/**
 * 预算规模 as a grid of funds gives it: 全年预算数, and 年初预算数 where that is blank. The parts are taken from one column
 * all together: what was planned at first and then given up is left blank beside parts that were changed.
 */
export function budgetOfGrid({ lines }: FundsGrid, unit: MoneyUnit): Budget {
  const read = lines.map(({ role, cells }) => ({
    role,
    initial: cells.initial && moneyField(cells.initial, unit),
    full: cells.budget && moneyField(cells.budget, unit),
  }));
  const isGiven = (field: MoneyField | null) => field !== null && field.problem !== "empty";
  const isFull = read.some(({ role, full }) => role !== "total" && isGiven(full));
  const part = (wanted: FundsRole): MoneyField | null => {
    const fields = read
      .filter(({ role }) => role === wanted)
      .map(({ initial, full }) => (isFull ? (full ?? initial) : (initial ?? full)));
    return fields.find(isGiven) ?? fields[0] ?? null;
  };
  const total = read.find(({ role }) => role === "total");
  const [full = null, initial = null] = [total?.full, total?.initial];
  return {
    total: isGiven(full) || !isGiven(initial) ? (full ?? initial) : initial,
    fiscal: part("fiscal"),
    other: part("other"),
  };
}
