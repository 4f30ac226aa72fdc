import type Big from "big.js";
import type { Operator } from "./Operator";
import type { PlanDate } from "./PlanDate";

/**
 * What a reader had to infer because the cell does not write it.
 * - `operator`: a number or date with no bound, read as `=` (a date as `<=`; 控制在X as `<=`)
 * - `year`: a date without its year; the table's year was taken where it is known
 * - `unit`: 万 alone in a cost row, read as 万元
 * - `approximate`: 约, 左右, 余: the number is not exact and cannot be scored exactly
 * - `prose`: words around the number were set aside (完成率≥95%, 5次培训)
 */
export type Implied = "operator" | "year" | "unit" | "approximate" | "prose";

interface Written {
  /** The original text, untouched, as the cell displays it. */
  readonly text: string;
  readonly implied: readonly Implied[];
}

/** A number with its unit and bound. 95% is value 95 with unit "%"; 7万人 is 70000 人; money keeps 万元. */
export interface ComparisonValue extends Written {
  readonly kind: "comparison";
  readonly operator: Operator;
  readonly value: Big;
  /** "" when there is none; a rate's whole compound unit, e.g. 元/人·月. */
  readonly unit: string;
}

/** A closed interval: value ≤ actual ≤ upper, both in `unit`. */
export interface RangeValue extends Written {
  readonly kind: "range";
  readonly value: Big;
  readonly upper: Big;
  readonly unit: string;
}

/** To be done by the last day meant (`<=`), or not before the first (`>=`). */
export interface DateValue extends Written {
  readonly kind: "date";
  readonly operator: "<=" | ">=";
  readonly date: PlanDate;
}

/** From the first day of `from` to the last day of `to`. */
export interface DateRangeValue extends Written {
  readonly kind: "dateRange";
  readonly from: PlanDate;
  readonly to: PlanDate;
}

/** Words: 质量达标. Digits inside prose stay words. */
export interface QualitativeValue extends Written {
  readonly kind: "qualitative";
}

/** Several values in one cell, never to be scored as one. A part's text is its normalised piece of the cell. */
export interface MultipleValue extends Written {
  readonly kind: "multiple";
  readonly parts: readonly TargetValue[];
}

/** No value: blank, /, —, 无. */
export interface EmptyValue extends Written {
  readonly kind: "empty";
}

/** Neither number, date nor words: a lone ≥, an Excel error, 2月30日. */
export interface UnreadableValue extends Written {
  readonly kind: "unreadable";
}

/** What a 指标值 cell means. */
export type TargetValue =
  | ComparisonValue
  | RangeValue
  | DateValue
  | DateRangeValue
  | QualitativeValue
  | MultipleValue
  | EmptyValue
  | UnreadableValue;

/** Whether the value is a rate (元/人, 次/年): a compound unit, never added to other amounts. */
export function isRate(value: TargetValue): boolean {
  return (value.kind === "comparison" || value.kind === "range") && value.unit.includes("/");
}
