import Big from "big.js";
import type { Cursor } from "./Cursor";

/** Digits with thousands commas in groups of three, or plain digits; then decimals, or a stray point (20.万元). */
const figure = /(?!0\d)(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+|\.(?=[个次项%十百千万亿元]))?(?!\.?\d)/y;
const sign = /[+-]/y;

/** Consumes an unsigned decimal; null for 1.2.3, and for codes such as 022. */
export function readNumber(cursor: Cursor): Big | null {
  const match = cursor.take(figure);
  return match ? new Big(match[0].replaceAll(",", "")) : null;
}

/** Consumes a decimal with an optional sign. */
export function readSignedNumber(cursor: Cursor): Big | null {
  const start = cursor.at;
  const negative = cursor.take(sign)?.[0] === "-";
  const value = readNumber(cursor);
  if (value === null) cursor.at = start;
  return value && negative ? value.neg() : value;
}
