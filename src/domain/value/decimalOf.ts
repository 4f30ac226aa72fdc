import Big from "big.js";

/** Excel keeps 15 significant digits; what lies behind them is binary noise (0.07*100 is 7, not 7.000000000000001). */
const significantDigits = 15;

/** The decimal that Excel shows for a cell's number; null for NaN and infinities, which no cell can hold. */
export function decimalOf(value: number): Big | null {
  if (!Number.isFinite(value)) return null;
  const isExact = Number.isInteger(value) && Math.abs(value) < 10 ** significantDigits;
  return new Big(isExact ? value : value.toPrecision(significantDigits));
}
