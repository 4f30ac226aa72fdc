import { isCostRow } from "../table/isCostRow";
import { normaliseLabel } from "../table/label";
import { isSaving } from "./isSaving";
import type { Indicator, TargetTable } from "../table/TargetTable";
import { addMoney, compareMoney, isMoneyUnit, toUnit } from "../value/Money";
import type { Money, MoneyUnit } from "../value/Money";
import { isRate } from "../value/TargetValue";
import type { TargetValue } from "../value/TargetValue";
import type { CostItem } from "./CostReconciliation";

/** 成本指标 of a table as amounts in its unit, with those that must not be added marked and the reason given. */
export function readCostItems(table: TargetTable): CostItem[] {
  const items = table.indicators
    .filter(isCostRow)
    .map((indicator) => readItem(indicator, table.moneyUnit.unit));
  return markTotal(items, table.budget.total?.amount ?? null);
}

function readItem(indicator: Indicator, tableUnit: MoneyUnit): CostItem {
  const { value } = indicator.target;
  const nothing = { indicator, amount: null, unitInferred: false };
  if (value.kind === "empty") return { ...nothing, leftOut: "empty" };
  if (isRate(value) || isShare(value)) return { ...nothing, leftOut: "rate" };
  if (isSaving(indicator)) return { ...nothing, leftOut: "saving" };
  const bound = upperNumber(value);
  if (!bound) return { ...nothing, leftOut: "notANumber" };
  const unitInferred = bound.unit === "" || value.implied.includes("unit");
  const unit = bound.unit === "" ? tableUnit : bound.unit;
  if (!isMoneyUnit(unit)) return { ...nothing, leftOut: "notMoney" };
  const amount = toUnit({ amount: bound.amount, unit }, tableUnit);
  return { indicator, amount, unitInferred, leftOut: null };
}

function isShare(value: TargetValue): boolean {
  return (value.kind === "comparison" || value.kind === "range") && /^[%‰]/.test(value.unit);
}

/** The most that the row may cost: the number itself, or a range's upper end. */
function upperNumber(value: TargetValue): { amount: Money["amount"]; unit: string } | null {
  if (value.kind === "comparison") return { amount: value.value, unit: value.unit };
  if (value.kind === "range") return { amount: value.upper, unit: value.unit };
  return null;
}

const TOTAL_NAME = /总成本|总额|总计|合计|总费用|总支出|总投入|总经费|成本总|费用总|经费总|支出总/;

/**
 * A total that stands beside its parts would be counted twice. A row is one when its name says so and it is at
 * least the sum of the others, or when it is exactly the sum of two or more others and of the whole budget.
 */
function markTotal(items: readonly CostItem[], budget: Money | null): CostItem[] {
  const counted = items.filter((item) => item.leftOut === null);
  if (counted.length < 2) return [...items];
  const total = counted.find((item) => isTotal(item, counted, budget));
  return items.map((item) => (item === total ? { ...item, leftOut: "total" } : item));
}

function isTotal(item: CostItem, counted: readonly CostItem[], budget: Money | null): boolean {
  const others = counted.filter((other) => other !== item).flatMap(({ amount }) => amount ?? []);
  const [first, ...rest] = others;
  if (!item.amount || !first) return false;
  const order = compareMoney(item.amount, rest.reduce(addMoney, first));
  const named = TOTAL_NAME.test(normaliseLabel(item.indicator.level3.text));
  if (named) return order >= 0;
  return order === 0 && others.length >= 2 && budget !== null && compareMoney(item.amount, budget) === 0;
}
