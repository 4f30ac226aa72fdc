import type Big from "big.js";
import { measureOf } from "../../domain/evaluation/measureOf";
import type { RowEvaluation } from "../../domain/evaluation/TableEvaluation";
import type { EntryField } from "../../domain/table/EntryField";
import type { ExecutedField } from "../../domain/table/FundsLine";
import { decimalOf } from "../../domain/value/decimalOf";
import type { PlanDate } from "../../domain/value/PlanDate";

/** The unit that an actual value is typed in, beside the input: 度量单位, else the target's; "" where it has none. */
export function unitOf({ kind, indicator }: RowEvaluation): string {
  const { value } = indicator.target;
  if (kind !== "numeric") return "";
  const measure = measureOf(indicator);
  if (measure) return measure.text;
  return value.kind === "comparison" || value.kind === "range" ? value.unit : "";
}

/** What the input of 实际完成值 shows of the cell: a number in the unit beside it, a day as YYYY-MM-DD, else the text. */
export function actualText({ actual, indicator }: RowEvaluation): string {
  if (actual.kind === "number") return actual.value.div(measureOf(indicator)?.size ?? 1).toFixed();
  if (actual.kind === "date") return dayOf(actual.date) ?? indicator.actual?.text ?? "";
  return actual.kind === "empty" ? "" : (indicator.actual?.text.trim() ?? "");
}

/** A day as YYYY-MM-DD; null for a month, or a day whose year is not known. */
export function dayOf({ year, month, day, precision }: PlanDate): string | null {
  if (precision !== "day" || year === null || month === null || day === null) return null;
  return [String(year).padStart(4, "0"), two(month), two(day)].join("-");
}

/** The per cent in a 完成率 cell without its sign: 0.95 with 0% is "95"; 按期 and other words are none. 0.95 alone may be 0.95%: it is shown as it stands. */
export function percentText(field: EntryField | null): string {
  if (!field) return "";
  if (typeof field.value === "number") return percentOfNumber(field.value, field.numberFormat);
  const text = field.text.normalize("NFKC").replace(/[%\s]/g, "");
  return /^\d+(\.\d+)?$/.test(text) ? text : "";
}

/** An amount as it is typed: without separators; what is no number stays as it stands. */
export function amountText(field: ExecutedField | null): string {
  if (!field) return "";
  return field.amount ? field.amount.amount.toFixed() : field.text.trim();
}

export function pointsText(points: Big | null): string {
  return points ? points.toFixed() : "";
}

function percentOfNumber(value: number, numberFormat: string): string {
  const exact = decimalOf(value);
  if (!exact) return "";
  return (numberFormat.includes("%") ? exact.times(100) : exact).toFixed();
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
