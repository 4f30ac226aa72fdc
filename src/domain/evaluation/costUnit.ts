import { isUnitPrice, unitInName } from "../cost/readCostItems";
import { normaliseLabel } from "../table/label";
import type { Indicator, TargetTable } from "../table/TargetTable";
import type { MoneyUnit } from "../value/Money";

/**
 * The unit of a cost row's number that writes none: the one in its name (设备费（元）), else the table's. Null for a price
 * (人均培训费, 印刷费（元/份）), which is not in the table's unit.
 */
export function costUnitOf(indicator: Indicator, { moneyUnit }: TargetTable): MoneyUnit | null {
  const named = unitInName(indicator);
  if (named !== null) return named;
  const hasOtherUnit = /\([^()]*元[^()]*\)/.test(normaliseLabel(indicator.level3.text));
  return hasOtherUnit || isUnitPrice(indicator) ? null : moneyUnit.unit;
}
