import type Big from "big.js";

// A decimal against zero, by its own digits: to compare it as any other number makes a second one of the zero.

export function isZero({ c }: Big): boolean {
  return c[0] === 0;
}

export function isPositive(number: Big): boolean {
  return number.s > 0 && !isZero(number);
}

export function isNegative(number: Big): boolean {
  return number.s < 0 && !isZero(number);
}
