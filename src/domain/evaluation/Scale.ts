import Big from "big.js";
import { isSaving } from "../cost/isSaving";
import type { Settings } from "../settings/Settings";
import { isCostRow } from "../table/isCostRow";
import type { Indicator } from "../table/TargetTable";
import { directionOfName } from "../value/direction";
import { isMoneyUnit } from "../value/Money";
import { isNegative, isPositive, isZero } from "../value/sign";
import type { ComparisonValue } from "../value/TargetValue";

const ALL = new Big(100);

/**
 * What an actual number is held against.
 * - larger: at least (strict: more than) the bound
 * - smaller: at most (strict: less than) the bound
 * - range: from lower to upper, both included
 * Bounds are in the target's unit and not below zero.
 */
export type Scale =
  | { readonly kind: "larger" | "smaller"; readonly bound: Big; readonly isStrict: boolean }
  | { readonly kind: "range"; readonly lower: Big; readonly upper: Big };

/** The scale of a numeric target; null for a target that is scored otherwise (`scoringKind`). */
export function scaleOf(indicator: Indicator, settings: Settings): Scale | null {
  const { value } = indicator.target;
  if (value.kind !== "comparison" && value.kind !== "range") return null;
  if (value.implied.includes("approximate")) return null;
  if (value.kind === "comparison")
    return isNegative(value.value) ? null : scaleOfBound(value, indicator, settings);
  if (isNegative(value.value) || !isPositive(value.upper)) return null;
  return { kind: "range", lower: value.value, upper: value.upper };
}

function scaleOfBound(value: ComparisonValue, indicator: Indicator, settings: Settings): Scale {
  const isSmaller =
    value.operator === "="
      ? isSmallerBetter(value, indicator, settings)
      : value.operator === "<=" || value.operator === "<";
  const isStrict = value.operator === ">" || value.operator === "<";
  return { kind: isSmaller ? "smaller" : "larger", bound: value.value, isStrict };
}

/**
 * Of a target without a bound (故障率 5%, 宽带 2条) the name tells which way is better; where it does not, more is. What the
 * target itself tells goes before: 100% is no limit, not even of a 完成时间; money to be spent (会议费 3万元) is one; and of
 * "none" (安全事件 0起) more is better only where the name says so (增长率 0%).
 */
function isSmallerBetter(value: ComparisonValue, indicator: Indicator, settings: Settings): boolean {
  if (value.unit === "%" && value.value.gte(ALL)) return false;
  const direction = directionOfName(indicator.level3.text, settings);
  if (direction !== null) return direction === "smaller";
  return isZero(value.value) || isSpending(value, indicator);
}

function isSpending({ unit }: ComparisonValue, indicator: Indicator): boolean {
  const isMoney = unit === "" || isMoneyUnit(unit.split("/")[0] ?? "");
  return isMoney && isCostRow(indicator) && !isSaving(indicator);
}
