import type Big from "big.js";
import { isMoneyUnit, moneyExponents, type MoneyUnit } from "./MoneyUnit";
import { isRate, type TargetValue } from "./TargetValue";

export { isMoneyUnit, type MoneyUnit } from "./MoneyUnit";
export { parseMoney, type MoneyProblem } from "./parseMoney";

/** An exact amount, in its own unit. */
export interface Money {
  readonly amount: Big;
  readonly unit: MoneyUnit;
}

/** The same amount in another unit, exactly: units differ by powers of ten, so nothing is divided or rounded. */
export function toUnit(money: Money, unit: MoneyUnit): Money {
  const shift = moneyExponents[money.unit] - moneyExponents[unit];
  return { amount: shift === 0 ? money.amount : money.amount.times(`1e${shift}`), unit };
}

/** The exact sum, in the first one's unit. */
export function addMoney(augend: Money, addend: Money): Money {
  return { amount: augend.amount.plus(toUnit(addend, augend.unit).amount), unit: augend.unit };
}

/** -1, 0 or 1 as `left` is less than, equal to or greater than `right`, whatever their units. */
export function compareMoney(left: Money, right: Money): -1 | 0 | 1 {
  return left.amount.cmp(toUnit(right, left.unit).amount);
}

/** The amount of a single target in money; null for rates, ranges, other units and amounts without a unit. */
export function moneyOfTarget(value: TargetValue): Money | null {
  if (value.kind !== "comparison" || isRate(value) || !isMoneyUnit(value.unit)) return null;
  return { amount: value.value, unit: value.unit };
}

/** The amount without its unit, e.g. "249.00": at least `digits` decimals, never fewer than it has. */
export function formatMoney(money: Money, digits = 2): string {
  const decimals = money.amount.toFixed().split(".")[1]?.length ?? 0;
  return money.amount.toFixed(Math.max(digits, decimals));
}
