import type Big from "big.js";
import type { EntryField } from "../table/EntryField";
import { percentUnit } from "../table/splitTarget";
import type { Indicator } from "../table/TargetTable";
import { decimalOf } from "../value/decimalOf";
import { normaliseValueText } from "../value/normalise";
import { parseTargetText } from "../value/parseTarget";
import { wordsOfEntry } from "./entryWords";
import { inTargetUnit } from "./inTargetUnit";

/** 度量单位 of a row whose table has a column for it: numbers of that row go without their unit. */
export interface Measure {
  /** "万册次", "%". */
  readonly text: string;
  /** What one of it is in the target's unit: 10000 beside ≥5.2万册次, 1 beside ≥97%. */
  readonly size: Big;
}

/** Null for a row without 度量单位, or with one that does not go with its target. */
export function measureOf({ target }: Indicator): Measure | null {
  const { parts, value } = target;
  const text = percentUnit(parts?.measure?.text.trim() ?? "");
  if (text === "" || (value.kind !== "comparison" && value.kind !== "range")) return null;
  const one = parseTargetText(`1${text}`, { year: null, costRow: true });
  const size = one.kind === "comparison" ? inTargetUnit(one.value, one.unit, value.unit) : null;
  return size && { text, size };
}

const BARE_NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?$/;

/** How a number without a unit may be shown that is not shown in full: ####, 5.60E+04, (5.6). */
const LOOKS = /^(?:#+|[-+]?\d+(?:\.\d+)?E[-+]?\d+|\([\d,.]+\))$/i;

/**
 * An actual value as it is meant beside 度量单位: 5.6 is 5.6万册次. One that says its unit itself, and one that may be a
 * fraction (0.98 beside ≥97%), stays as it is.
 */
export function withMeasure(actual: EntryField, indicator: Indicator): EntryField {
  const measure = measureOf(indicator);
  const words = normaliseValueText(wordsOfEntry(actual)).replace(/。$/, "");
  const number = typeof actual.value === "number" ? decimalOf(actual.value) : null;
  const isShort = number !== null && LOOKS.test(words) && !/[%"\\]/.test(actual.numberFormat);
  if (!measure || !(isShort || BARE_NUMBER.test(words))) return actual;
  if (mayBeFraction(number ?? words, indicator)) return actual;
  const text = `${number?.toFixed() ?? words}${measure.text}`;
  return { ...actual, value: text, text };
}

function mayBeFraction(number: Big | string, { target: { value } }: Indicator): boolean {
  if (value.kind !== "comparison" && value.kind !== "range") return false;
  const size = Math.abs(Number(number));
  return value.unit === "%" && value.value.gt(1) && size > 0 && size <= 1;
}
