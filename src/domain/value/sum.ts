import Big from "big.js";
import { isZero } from "./sign";

const zero = new Big(0);

/** Nothing is added where one of the two is 0. */
export function plus(sum: Big, term: Big): Big {
  if (isZero(term)) return sum;
  return isZero(sum) ? term : sum.plus(term);
}

export function sumOf(terms: readonly Big[]): Big {
  return terms.reduce(plus, zero);
}
