import Big from "big.js";
import { isZero } from "../value/sign";

/** A constructor of our own, so that the places of its divisions are nobody else's: 1e-9 ÷ 1e15 is not 0. */
const Exact = Big();
Exact.DP = 30;

const zero = new Big(0);

/** numerator ÷ denominator to 30 places; the denominator must not be 0. */
export function quotient(numerator: Big, denominator: Big): Big {
  return new Big(new Exact(numerator).div(denominator));
}

/** Rounded half up to 0.01, as scores are given. */
export function toPoints(points: Big): Big {
  return points.round(2, Big.roundHalfUp);
}

/** Nothing is added where one of the two is 0. */
export function plus(sum: Big, term: Big): Big {
  if (isZero(term)) return sum;
  return isZero(sum) ? term : sum.plus(term);
}

export function sumOf(terms: readonly Big[]): Big {
  return terms.reduce(plus, zero);
}
