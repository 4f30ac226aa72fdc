import type { Cell } from "../grid/SheetGrid";
import type { MoneyUnit } from "../value/Money";
import type { ExecutedField, FundsLine, FundsRole } from "./FundsLine";
import { FUNDS_ROLES } from "./fundsWords";
import { moneyField } from "./moneyField";
import type { OwnedSummary } from "./ownedSummary";
import type { TableHead } from "./readHead";

/**
 * 项目资金 of a form whose head names each amount beside it (预算数 249.00 其中：财政资金 …). 全年执行数 stands in the head
 * or in the add-in's own summary.
 */
export function readFunds(head: TableHead, summary: OwnedSummary | null, unit: MoneyUnit): FundsLine[] {
  return FUNDS_ROLES.flatMap((role) => lineOf(role, head, summary, unit) ?? []);
}

function lineOf(
  role: FundsRole,
  head: TableHead,
  summary: OwnedSummary | null,
  unit: MoneyUnit,
): FundsLine | null {
  const budget = head.fields.get(role) ?? null;
  const own = role === "total" ? (head.fields.get("executed") ?? null) : null;
  const owned = summary?.lines.get(role) ?? null;
  // The total is a line of its own even where a table states no budget: what was spent is asked for all the same.
  const label = budget?.label ?? (role === "total" ? (own?.label ?? owned?.label) : null);
  if (!label) return null;
  return {
    role,
    label: { text: label.text, cell: { row: label.row, column: label.column } },
    initial: null,
    budget: budget && moneyField(budget.value, unit),
    executed: executedOf(own?.value ?? null, owned?.executed ?? null, unit, summary?.unit ?? unit),
    weight: null,
    rate: null,
    score: null,
    reason: null,
  };
}

/** The table's own cell, unless it is blank and the user has typed an amount into the add-in's. */
function executedOf(
  own: Cell | null,
  owned: Cell | null,
  unit: MoneyUnit,
  ownedUnit: MoneyUnit,
): ExecutedField | null {
  const isTyped = owned !== null && owned.formula === null && owned.text.trim() !== "";
  if (own && !(isTyped && own.text.trim() === "")) return { ...moneyField(own, unit), isOwned: false };
  return owned && { ...moneyField(owned, ownedUnit), isOwned: true };
}
