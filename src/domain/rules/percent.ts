import type Big from "big.js";
import type { ComparisonValue, TargetValue } from "../value/TargetValue";

/** The number of per cent that one value states, whatever its bound; null for anything else. */
export function percentOf(value: TargetValue): Big | null {
  return value.kind === "comparison" && value.unit === "%" ? value.value : null;
}

/** Whether the value asks for all of something: 100%, ≥100%. */
export function asksForAll(value: TargetValue): value is ComparisonValue {
  return value.kind === "comparison" && value.operator.endsWith("=") && isWhole(value);
}

function isWhole(value: ComparisonValue): boolean {
  return value.operator !== "<=" && (percentOf(value)?.eq(100) ?? false);
}
