import Big from "big.js";
import type { Settings } from "../settings/Settings";
import type { TargetTable } from "../table/TargetTable";
import { addMoney, toUnit } from "../value/Money";
import type { Money } from "../value/Money";
import type { CostItem, CostReconciliation, CostStatus } from "./CostReconciliation";
import { readCostItems } from "./readCostItems";

/** Reconciles a table's cost indicators with its 预算数 (domain.md §3, 成本与预算). Never throws. */
export function reconcileCost(table: TargetTable, settings: Settings): CostReconciliation {
  const items = readCostItems(table);
  const sum = sumOf(table, items);
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

function sumOf(table: TargetTable, items: readonly CostItem[]): Money | null {
  const amounts = items.flatMap((item) => (item.leftOut === null && item.amount ? [item.amount] : []));
  if (amounts.length === 0) return null;
  return amounts.reduce(addMoney, { amount: new Big(0), unit: table.moneyUnit.unit });
}

function statusOf(gap: Money | null, settings: Settings): CostStatus {
  if (!gap) return "none";
  if (gap.amount.abs().lte(settings.costTolerance)) return "equal";
  return gap.amount.lt(0) ? "over" : "short";
}

function percentOf(gap: Money | null, budget: Money | null): string | null {
  if (!gap || !budget || budget.amount.eq(0)) return null;
  return gap.amount.abs().times(100).div(budget.amount.abs()).toFixed(2);
}
