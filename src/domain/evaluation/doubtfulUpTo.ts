import type Big from "big.js";
import type { Indicator } from "../table/TargetTable";
import { isMoneyUnit } from "../value/Money";
import { normaliseValueText } from "../value/normalise";
import { isZero } from "../value/sign";
import { measureOf } from "./measureOf";

/** 5.2 beside ≥5万亩 is a ten thousandth of its target; what is really so little is written with its unit. */
const LEAST_SHARE = "0.01";

/**
 * Beside a target of 千, 万 or 亿 (≥5万亩): up to here a number without a unit may be meant in these, 5.2 as 5.2万亩. Null
 * for a target without them, for money, which has its own units, and where 度量单位 says 万亩.
 */
export function doubtfulUpTo(indicator: Indicator): Big | null {
  const { value, text } = indicator.target;
  if (value.kind !== "comparison" && value.kind !== "range") return null;
  if (isMoneyUnit(value.unit.split("/")[0] ?? "")) return null;
  // The 千 of ≥500千米 is its unit's.
  const number = normaliseValueText(text).replaceAll(value.unit === "" ? " " : value.unit, "");
  if (!/[\d一二三四五六七八九十百两几] ?[千万亿]/.test(number)) return null;
  if (measureOf(indicator)?.size.gt(1)) return null;
  const bound = value.kind === "range" && isZero(value.value) ? value.upper : value.value;
  return bound.times(LEAST_SHARE);
}
