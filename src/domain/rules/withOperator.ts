import type { Operator } from "../value/Operator";
import { parseTargetText } from "../value/parseTarget";
import type { ComparisonValue } from "../value/TargetValue";

const SIGNS: Readonly<Record<Operator, string>> = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "=" };
const LEADING =
  /^\s*(?:[≥≤<>=＞＜＝≧≦⩾⩽﹥﹤≮≯]+|(?:不[低少小高多大]|[大小高低多少])于(?:等于)?|不超过|超过)\s*/;
const TRAILING = /\s*(?:及|或)?(?:以[上下内]|之[上下内])\s*$/;

/**
 * A number's text with another bound: ">7万人" → "≥7万人", "5次以内" → "≥5次". The words are kept where the result reads as
 * the same number and unit; else it is written anew from them.
 */
export function withOperator(value: ComparisonValue, operator: Operator): string {
  const sign = SIGNS[operator];
  const kept = sign + value.text.replace(LEADING, "").replace(TRAILING, "").trim();
  return isSame(value, kept, operator) ? kept : `${sign}${value.value.toFixed()}${value.unit}`;
}

function isSame(value: ComparisonValue, text: string, operator: Operator): boolean {
  const read = parseTargetText(text, { year: null, costRow: false });
  if (read.kind !== "comparison" || read.operator !== operator) return false;
  return read.unit === value.unit && read.value.eq(value.value);
}
