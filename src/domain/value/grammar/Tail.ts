import type { Operator } from "../Operator";
import { readSuffix } from "./bounds";
import { Cursor } from "./Cursor";
import { readQuantity, type Quantity } from "./quantity";

/** What stands behind a number and its unit. */
export interface Tail {
  readonly operator: Operator | null;
  readonly approximate: boolean;
  /** (含), (含本数) or (含5次) behind a number: the bound includes it. */
  readonly inclusive: boolean;
  /** Any other note in parentheses or further words, set aside. */
  readonly prose: string;
}

const maximumProse = 20;
const approximation = /左右|上下/y;
/** 20万元整: the amount is exact. */
const exactly = /整(?=$|\()/y;
const inclusion = /\(含([^()]*)\)/y;
/** 10万元(以内). */
const boundInNote = /\((?=(?:[以之][上下内]|[上下]限)\))/y;
const note = /\([^()]*\)/y;
const notWords = /[\d,;。≥≤<>=±%‰*×+#?!~—\-:/]/;

/** Consumes the rest of the text; null when it holds more than a bound, a note and a few words. */
export function readTail(cursor: Cursor, bound: Quantity): Tail | null {
  cursor.take(exactly);
  const about = cursor.take(approximation) !== null;
  const operator = readSuffix(cursor) ?? readBoundInNote(cursor);
  const approximate = about || cursor.take(approximation) !== null;
  const inclusive = readInclusion(cursor, bound);
  const remark = cursor.take(note)?.[0] ?? "";
  const words = cursor.rest;
  if (words.length > maximumProse || notWords.test(words)) return null;
  cursor.at = cursor.text.length;
  return { operator, approximate, inclusive, prose: remark + words };
}

/** 超过100人(含100人) includes the 100; (含5名干部) says something else. */
function readInclusion(cursor: Cursor, bound: Quantity): boolean {
  const start = cursor.at;
  const note = cursor.take(inclusion);
  if (!note) return false;
  const own = new Cursor(note[1] ?? "");
  if (own.done || own.text === "本数") return true;
  const number = readQuantity(own, true, bound.unit.inferred);
  const isBound = number !== null && own.done && isSame(number, bound);
  if (!isBound) cursor.at = start;
  return isBound;
}

function isSame(note: Quantity, bound: Quantity): boolean {
  const [own, unit] = [note.unit, bound.unit];
  const isSameUnit = own.text === "" || own.text === unit.text;
  return note.number.eq(bound.number) && isSameUnit && (own.factor.eq(1) || own.factor.eq(unit.factor));
}

function readBoundInNote(cursor: Cursor): Operator | null {
  if (!cursor.take(boundInNote)) return null;
  const operator = readSuffix(cursor);
  cursor.take(/\)/y);
  return operator;
}
