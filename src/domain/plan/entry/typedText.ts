import Big from "big.js";
import { asPlainText } from "../../grid/isFormula";
import { normaliseValueText } from "../../value/normalise";

/** A cell holds this many characters. */
export const LONGEST_TEXT = 32_767;

const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?) ?(%|分)?$/;

/** A number typed with nothing around it but its sign of per cent or points. */
export interface TypedNumber {
  readonly number: Big;
  readonly unit: "" | "%" | "分";
}

/** "96", "1,234.5", "９６％", "10分"; null for anything else. */
export function typedNumber(text: string): TypedNumber | null {
  const [, digits, unit = ""] = NUMBER.exec(normaliseValueText(text)) ?? [];
  if (digits === undefined || (unit !== "" && unit !== "%" && unit !== "分")) return null;
  return { number: new Big(digits.replace("+", "").replaceAll(",", "")), unit };
}

/** Words as a cell gets them, never a formula. */
export function asWords(text: string): string {
  return asPlainText(text.trim());
}

/** 0.96 and 1 typed where a per cent is asked for may be 96% and 100% as well: they are to be typed with their sign. */
export function isUnclearPercent({ number, unit }: TypedNumber): boolean {
  return unit === "" && !number.eq(0) && number.abs().lte(1);
}
