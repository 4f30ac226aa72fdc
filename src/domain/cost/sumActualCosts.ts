import Big from "big.js";
import type { RowEvaluation, TableEvaluation } from "../evaluation/TableEvaluation";
import { addMoney } from "../value/Money";
import type { Money, MoneyUnit } from "../value/Money";
import type { CostItem } from "./CostReconciliation";
import { moneyOfCost } from "./readCostItems";

/** A cost row that counts whose target is no amount: what it really cost cannot be told from the others. */
const UNKNOWN: readonly CostItem["leftOut"][] = ["empty", "notANumber"];

/**
 * What the cost rows that count towards the budget really cost, in the table's unit; rates, parts, totals and savings are
 * left out as they are of the plan. Null as long as one of the rows has no usable 实际完成值, or none counts.
 */
export function sumActualCosts(
  items: readonly CostItem[],
  { rows }: TableEvaluation,
  unit: MoneyUnit,
): Money | null {
  const counted = items.filter(({ leftOut }) => leftOut === null);
  if (counted.length === 0 || items.some(({ leftOut }) => UNKNOWN.includes(leftOut))) return null;
  let sum: Money = { amount: new Big(0), unit };
  for (const { indicator } of counted) {
    const row = rows.find((other) => other.indicator.row === indicator.row);
    const money = row ? actualMoney(row, unit) : null;
    if (!money) return null;
    sum = addMoney(sum, money);
  }
  return sum;
}

function actualMoney({ indicator, actual }: RowEvaluation, unit: MoneyUnit): Money | null {
  if (actual.kind !== "number") return null;
  return moneyOfCost({ amount: actual.value, unit: actual.unit }, indicator, unit);
}
