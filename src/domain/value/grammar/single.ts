import { readBetween } from "./between";
import { readComparison } from "./comparison";
import { readDate } from "./date";
import { readDateRange } from "./dateRange";
import { readRange } from "./range";
import type { Recogniser, Source } from "./Source";
import type { TargetValue } from "../TargetValue";

/** Dates before numbers, so that 2023.07-2024.01 is never a range of numbers; ranges before their first number alone. */
const recognisers: readonly Recogniser[] = [readDateRange, readDate, readRange, readBetween, readComparison];
const figure = /[\d底末终内一二三四五六七八九十半年]/;

/** The one number, range, date or date interval that the text is; null for words and for several values. */
export function readSingle(source: Source): TargetValue | null {
  if (!figure.test(source.text)) return null;
  for (const recognise of recognisers) {
    const value = recognise(source);
    if (value) return value;
  }
  return null;
}
