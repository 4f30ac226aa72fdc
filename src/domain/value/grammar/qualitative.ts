import type { TargetValue } from "../TargetValue";
import { unreadable } from "./Source";

/** A broken number has at most this many words with it; more are a sentence with numbers in it. */
const maximumWords = 4;
const chinese = /\p{Script=Han}/u;
const chineseWords = /\p{Script=Han}/gu;
const figureFirst = /^[\d≥≤<>=]/;
const letterFirst = /^\p{L}/u;
const excelError = /^#/;
const sign = /[≥≤<>=]/;
const doubledSign = /[≥≤][≥≤<>=]|[<>=][≥≤]/;
const digit = /\d/;

/**
 * What is neither number nor date: words where there are words, unreadable where there are only signs, or where
 * it began as a number and went wrong (≥≥5个, ≥5%以下).
 */
export function readWords(original: string, text: string): TargetValue {
  const words = chinese.test(text) || letterFirst.test(text);
  if (!words || isBroken(text)) return unreadable(original);
  return { kind: "qualitative", text: original, implied: [] };
}

function isBroken(text: string): boolean {
  if (excelError.test(text) || doubledSign.test(text)) return true;
  if (!digit.test(text)) return sign.test(text) && !chinese.test(text);
  return sign.test(text) && figureFirst.test(text) && (text.match(chineseWords)?.length ?? 0) <= maximumWords;
}
