import type Big from "big.js";

/** A figure as a cell keeps it: to 15 digits; null where there is none. */
export function numberOf(number: Big | null): number | null {
  return number && Number(number.prec(15).toString());
}
