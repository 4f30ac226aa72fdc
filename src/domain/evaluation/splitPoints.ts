import Big from "big.js";
import { quotient, sumOf } from "./exact";

const cent = new Big("0.01");
const one = new Big(1);

/** Points split into equal parts to 0.01; what is left over goes to the first, 0.01 each, so that the sum is exact. */
export function splitEqually(points: Big, count: number): Big[] {
  return splitInProportion(
    points,
    Array.from({ length: count }, () => one),
  );
}

/**
 * Points split as the shares (not below 0) stand to each other, to 0.01, with what is left over as in `splitEqually`. Where
 * all shares are 0 the parts are equal. Points with more than two places leave the rest of them with the first part.
 */
export function splitInProportion(points: Big, shares: readonly Big[]): Big[] {
  const total = sumOf(shares);
  if (total.eq(0) && shares.length > 0) return splitEqually(points, shares.length);
  const floors = shares.map((share) => quotient(points.times(share), total).round(2, Big.roundDown));
  let left = points.minus(sumOf(floors));
  const parts = floors.map((part, index) => {
    if (left.lt(cent) || shares[index]?.eq(0)) return part;
    left = left.minus(cent);
    return part.plus(cent);
  });
  const first = shares.findIndex((share) => share.gt(0));
  return parts.map((part, index) => (index === first ? part.plus(left) : part));
}
