import type { CellContent } from "../grid/SheetGrid";
import { isMisread } from "../sheet/isMisread";

/** What a cell gets, and how it is shown. */
export interface WordContent {
  readonly content: CellContent;
  readonly numberFormat: string | null;
}

/** A cell holds no more characters. */
export const LONGEST_TEXT = 32_767;
/** Older Excel shows hash signs in a cell of the format text that holds more. */
const LONGEST_OF_TEXT_FORMAT = 255;

const AMOUNT = /^(?:0|[1-9]\d{0,11}|[1-9]\d{0,2}(?:,\d{3}){1,3})(?:\.(\d{1,4}))?$/;

/** A text as it is, whatever it begins with; white space alone is a blank cell. */
export function textContent(text: string): WordContent {
  if (text.trim() === "") return { content: null, numberFormat: null };
  const asText = text.length <= LONGEST_OF_TEXT_FORMAT && isMisread(text);
  return { content: text.slice(0, LONGEST_TEXT), numberFormat: asText ? "@" : null };
}

/** An amount of the budget as a number that is shown with the same characters; anything else stays text. */
export function amountContent(text: string): WordContent {
  const [, decimals] = AMOUNT.exec(text) ?? [];
  if (!AMOUNT.test(text)) return textContent(text);
  const whole = text.includes(",") ? "#,##0" : "0";
  return {
    content: Number(text.replaceAll(",", "")),
    numberFormat: decimals === undefined ? whole : `${whole}.${"0".repeat(decimals.length)}`,
  };
}
