import { isTitle, namedUnit, statedMoneyUnit, yearOfLine } from "../table/headWords";
import { normaliseLabel } from "../table/label";
import { knownWords } from "../table/Vocabulary";

/** What a line above a table is; null for any other text. */
export type HeadLineKind = "title" | "unit" | "moneyUnit" | "year";

/** Far longer than a title: a sentence that speaks of 绩效目标. */
const LONGEST_TITLE = 60;
/** A line of the table of contents ends with its page. */
const CONTENTS = /\t\s*\d+\s*$/;

export function headLineKind(text: string): HeadLineKind | null {
  if (CONTENTS.test(text)) return null;
  if (isTitle(text)) return isOwnLine(text) ? "title" : null;
  if (namedUnit(text) !== null) return "unit";
  if (statedMoneyUnit(text) !== null) return "moneyUnit";
  return yearOfLine(text) === null ? null : "year";
}

/** The number of a heading: 二、 （一） 3. */
const HEADING_NUMBER = /^\(?[一二三四五六七八九十\d]+[)、.]+/;

/** 绩效目标 is a title's word, but also a label's and a sentence's. */
function isOwnLine(text: string): boolean {
  const label = normaliseLabel(text);
  if (label.length > LONGEST_TITLE || /[。;,]$/.test(label)) return false;
  return knownWords.fieldRoleOf(label.replace(HEADING_NUMBER, "")) === null;
}
