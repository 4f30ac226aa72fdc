import type Big from "big.js";
import type { Settings } from "../settings/Settings";
import type { TargetTable } from "../table/TargetTable";
import { toUnit } from "../value/Money";
import type { Money } from "../value/Money";
import { isNegative, isZero } from "../value/sign";
import { sumOf } from "../value/sum";
import type { CostItem, CostReconciliation, CostStatus } from "./CostReconciliation";
import { readCostItems } from "./readCostItems";

/** Reconciles a table's cost indicators with its 预算数 (domain.md §3, 成本与预算). Never throws. */
export function reconcileCost(table: TargetTable, settings: Settings): CostReconciliation {
  const items = readCostItems(table);
  const sum = sumOfItems(table, items);
  // Of two blocks with one budget the year's is the one that it is compared with.
  const amount = table.shares.budget ? null : (table.budget.total?.amount ?? null);
  const budget = amount && toUnit(amount, table.moneyUnit.unit);
  const gap = sum && budget ? { amount: budget.amount.minus(sum.amount), unit: budget.unit } : null;
  return {
    tableId: table.id,
    status: statusOf(gap, settings),
    items,
    budget,
    sum,
    gap,
    gapPercent: percentOf(gap, budget),
  };
}

function sumOfItems(table: TargetTable, items: readonly CostItem[]): Money | null {
  // All are in the table's own unit.
  const amounts: Big[] = [];
  for (const { leftOut, amount } of items) if (leftOut === null && amount) amounts.push(amount.amount);
  return amounts.length === 0 ? null : { amount: sumOf(amounts), unit: table.moneyUnit.unit };
}

function statusOf(gap: Money | null, settings: Settings): CostStatus {
  if (!gap) return "none";
  if (isZero(gap.amount) || gap.amount.abs().lte(settings.costTolerance)) return "equal";
  return isNegative(gap.amount) ? "over" : "short";
}

function percentOf(gap: Money | null, budget: Money | null): string | null {
  if (!gap || !budget || isZero(budget.amount)) return null;
  if (isZero(gap.amount)) return "0.00";
  return gap.amount.abs().times(100).div(budget.amount.abs()).toFixed(2);
}
