import Big from "big.js";
import { quotient, toPoints } from "./exact";
import type { ScoreBasis } from "./TableEvaluation";

/**
 * 得分: what the basis makes of the weight, to 0.01, never below 0. It is multiplied before it is divided, so that 1.5 × 1/3
 * is 0.5 and nothing else.
 */
export function pointsOfBasis(basis: ScoreBasis, weight: Big): Big {
  switch (basis.kind) {
    case "met":
    case "inTime":
      return toPoints(weight);
    case "ratio":
      return toPoints(quotient(weight.times(basis.numerator), basis.denominator));
    case "zeroTargetMissed":
    case "belowZero":
      return new Big(0);
    case "graded":
      return toPoints(weight.times(basis.percent).times("0.01"));
    case "reduced":
      return toPoints(quotient(weight.times(basis.allowed), basis.rate));
  }
}
