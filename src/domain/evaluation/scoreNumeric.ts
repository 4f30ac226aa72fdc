import Big from "big.js";
import { quotient } from "./exact";
import type { Scale } from "./Scale";
import type { ScoreBasis } from "./TableEvaluation";

/** What a number comes to on its scale, before points: rate 1 is 100%, not capped and not rounded. */
export interface NumericResult {
  readonly isMet: boolean;
  readonly rate: Big;
  /** actual ÷ bound − 1; null for a bound of 0. */
  readonly deviation: Big | null;
  readonly basis: ScoreBasis;
}

const zero = new Big(0);
const one = new Big(1);

/** Holds a number in the target's unit against its scale. Nothing is divided by zero. */
export function scoreNumeric(actual: Big, scale: Scale, unit: string): NumericResult {
  if (scale.kind === "range") return inRange(actual, scale, unit);
  return scale.kind === "larger"
    ? atLeast(actual, scale.bound, scale.isStrict, unit)
    : atMost(actual, scale.bound, scale.isStrict, unit);
}

function atLeast(actual: Big, bound: Big, isStrict: boolean, unit: string): NumericResult {
  const isMet = isStrict ? actual.gt(bound) : actual.gte(bound);
  if (bound.eq(0)) return isMet ? met(one, null) : missedZero();
  const rate = quotient(actual, bound);
  const deviation = rate.minus(one);
  if (isMet) return met(rate, deviation);
  const basis: ScoreBasis = actual.lt(0)
    ? { kind: "belowZero" }
    : { kind: "ratio", numerator: actual, denominator: bound, unit, of: "actualToTarget" };
  return { isMet, rate, deviation, basis };
}

function atMost(actual: Big, bound: Big, isStrict: boolean, unit: string): NumericResult {
  const isMet = isStrict ? actual.lt(bound) : actual.lte(bound);
  const deviation = bound.eq(0) ? null : quotient(actual, bound).minus(one);
  if (isMet) return met(one, deviation);
  // Missed, so that the actual value is above zero wherever the bound is.
  if (bound.eq(0)) return missedZero();
  const basis = { kind: "ratio", numerator: bound, denominator: actual, unit, of: "targetToActual" } as const;
  return { isMet, rate: quotient(bound, actual), deviation, basis };
}

function inRange(actual: Big, { lower, upper }: Scale & { kind: "range" }, unit: string): NumericResult {
  if (actual.lt(lower)) return atLeast(actual, lower, false, unit);
  return actual.gt(upper) ? atMost(actual, upper, false, unit) : met(one, zero);
}

function met(rate: Big, deviation: Big | null): NumericResult {
  return { isMet: true, rate, deviation, basis: { kind: "met" } };
}

function missedZero(): NumericResult {
  return { isMet: false, rate: zero, deviation: null, basis: { kind: "zeroTargetMissed" } };
}
