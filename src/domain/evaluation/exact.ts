import Big from "big.js";

/** A constructor of our own, so that the places of its divisions are nobody else's: 1e-9 ÷ 1e15 is not 0. */
const Exact = Big();
Exact.DP = 30;

/** numerator ÷ denominator to 30 places; the denominator must not be 0. */
export function quotient(numerator: Big, denominator: Big): Big {
  return new Big(new Exact(numerator).div(denominator));
}

/** Rounded half up to 0.01, as scores are given. */
export function toPoints(points: Big): Big {
  return points.round(2, Big.roundHalfUp);
}
