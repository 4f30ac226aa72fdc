import type Big from "big.js";
import type { Cursor } from "./Cursor";
import { readSignedNumber } from "./number";
import { readUnit, type ReadUnit } from "./unit";

/** A number with its unit, as written: 3 and {万, 人} in 3万人. */
export interface Quantity {
  readonly number: Big;
  readonly unit: ReadUnit;
}

/** A currency before its amount; 人民币 not before words (人民币业务3项). */
export const currencySign = /(?:人民币|RMB|CNY)?¥|(?:人民币|RMB|CNY)(?=\d)/iy;
const calendarYear = /(?:19|20)\d{2}学?年/y;

/** Consumes a signed number and its unit; null when there is no number here, or a calendar year (2024年). */
export function readQuantity(cursor: Cursor, bounded: boolean, costRow: boolean): Quantity | null {
  const money = cursor.take(currencySign) !== null;
  if (cursor.sees(calendarYear)) return null;
  const number = readSignedNumber(cursor);
  return number && { number, unit: readUnit(cursor, bounded, costRow || money) };
}

/** The number with its multiplier applied: 70000 for 7万. */
export function magnitude(quantity: Quantity): Big {
  return quantity.number.times(quantity.unit.factor);
}
