import Big from "big.js";
import { sumOf } from "../value/sum";
import { quotient } from "./exact";

const cent = new Big("0.01");
const none: ReadonlySet<number> = new Set();

/** Points split into equal parts to 0.01; what is left over goes to the first, 0.01 each, so that the sum is exact. */
export function splitEqually(points: Big, count: number): Big[] {
  if (count === 0) return [];
  const floor = floorToCent(points, new Big(count));
  return withLeftOver(
    points,
    Array.from({ length: count }, () => floor),
    none,
  );
}

/**
 * Points split as the shares (not below 0) stand to each other, to 0.01, with what is left over as in `splitEqually`. Where
 * all shares are 0 the parts are equal. Points with more than two places leave the rest of them with the first part.
 */
export function splitInProportion(points: Big, shares: readonly Big[]): Big[] {
  const total = sumOf(shares);
  if (total.eq(0)) return splitEqually(points, shares.length);
  const floors = shares.map((share) => floorToCent(points.times(share), total));
  const without = new Set(shares.flatMap((share, index) => (share.eq(0) ? [index] : [])));
  return withLeftOver(points, floors, without);
}

function floorToCent(numerator: Big, denominator: Big): Big {
  return quotient(numerator, denominator).round(2, Big.roundDown);
}

function withLeftOver(points: Big, floors: readonly Big[], without: ReadonlySet<number>): Big[] {
  let left = points.minus(sumOf(floors));
  const parts = floors.map((part, index) => {
    if (left.lt(cent) || without.has(index)) return part;
    left = left.minus(cent);
    return part.plus(cent);
  });
  if (left.eq(0)) return parts;
  const first = parts.findIndex((_, index) => !without.has(index));
  return parts.map((part, index) => (index === first ? part.plus(left) : part));
}
