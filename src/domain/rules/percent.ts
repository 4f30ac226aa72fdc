import Big from "big.js";
import type { ComparisonValue, TargetValue } from "../value/TargetValue";

const ALL = new Big(100);

/** The number of per cent that one value states, whatever its bound; null for anything else. */
export function percentOf(value: TargetValue): Big | null {
  return value.kind === "comparison" && value.unit === "%" ? value.value : null;
}

/** Whether the value asks for all of something: 100%, ≥100%. */
export function asksForAll(value: TargetValue): value is ComparisonValue {
  if (value.kind !== "comparison" || value.unit !== "%") return false;
  return (value.operator === ">=" || value.operator === "=") && value.value.eq(ALL);
}
