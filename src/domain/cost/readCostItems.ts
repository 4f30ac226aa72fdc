import { isCostRow } from "../table/isCostRow";
import { normaliseLabel } from "../table/label";
import { isSaving } from "./isSaving";
import { markRepeated } from "./markRepeated";
import type { Indicator, TargetTable } from "../table/TargetTable";
import { isMoneyUnit, toUnit } from "../value/Money";
import type { Money, MoneyUnit } from "../value/Money";
import { isRate } from "../value/TargetValue";
import type { TargetValue } from "../value/TargetValue";
import type { CostItem } from "./CostReconciliation";

/** 成本指标 of a table as amounts in its unit, with those that must not be added marked and the reason given. */
export function readCostItems(table: TargetTable): CostItem[] {
  const items = table.indicators
    .filter(isCostRow)
    .map((indicator) => readItem(indicator, table.moneyUnit.unit));
  const budget = table.budget.total?.amount ?? null;
  return markRepeated(items, budget && toUnit(budget, table.moneyUnit.unit));
}

function readItem(indicator: Indicator, tableUnit: MoneyUnit): CostItem {
  const { value } = indicator.target;
  const nothing = { indicator, amount: null, unitInferred: false };
  if (value.kind === "empty") return { ...nothing, leftOut: "empty" };
  if (isRate(value) || isShare(value) || isUnitPrice(indicator)) return { ...nothing, leftOut: "rate" };
  if (isSaving(indicator)) return { ...nothing, leftOut: "saving" };
  const bound = upperNumber(value);
  if (!bound) return { ...nothing, leftOut: "notANumber" };
  const unitInferred = (bound.unit === "" && !unitInName(indicator)) || value.implied.includes("unit");
  const money = moneyOfCost(bound, indicator, tableUnit);
  if (!money) return { ...nothing, leftOut: "notMoney" };
  return { indicator, amount: toUnit(money, tableUnit), unitInferred, leftOut: null };
}

/** A number of a cost row as money; without a unit it has the one in the row's name, else the table's. Null: no money. */
export function moneyOfCost(
  { amount, unit }: { readonly amount: Money["amount"]; readonly unit: string },
  indicator: Indicator,
  tableUnit: MoneyUnit,
): Money | null {
  const meant = unit === "" ? (unitInName(indicator) ?? tableUnit) : unit;
  return isMoneyUnit(meant) ? { amount, unit: meant } : null;
}

const UNIT_PRICE =
  /^(?:人均|户均|次均|亩均|均次)|^每(?!年|季|月|周)|单价|单位成本|(?:补助|补贴|收费|支付|发放)标准$/;

/** A price by its name where the value does not say 元/人: 人均培训费用, 设备单价, 每公里造价. */
export function isUnitPrice({ level3 }: Indicator): boolean {
  return UNIT_PRICE.test(normaliseLabel(level3.text));
}

/** "设备费（元）": the unit stands beside the name. */
export function unitInName({ level3 }: Indicator): MoneyUnit | null {
  const name = normaliseLabel(level3.text);
  const unit = name.endsWith(")") ? (/\(([元千万百亿]+)\)$/.exec(name)?.[1] ?? "") : "";
  return isMoneyUnit(unit) ? unit : null;
}

function isShare(value: TargetValue): boolean {
  return (
    (value.kind === "comparison" || value.kind === "range") &&
    (value.unit.startsWith("%") || value.unit.startsWith("‰"))
  );
}

/** The most that the row may cost: the number itself, or a range's upper end. */
function upperNumber(value: TargetValue): { amount: Money["amount"]; unit: string } | null {
  if (value.kind === "comparison") return { amount: value.value, unit: value.unit };
  if (value.kind === "range") return { amount: value.upper, unit: value.unit };
  return null;
}
