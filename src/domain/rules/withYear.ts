import { parseTargetText } from "../value/parseTarget";
import type { PlanDate } from "../value/PlanDate";
import type { DateRangeValue, DateValue, TargetValue } from "../value/TargetValue";

export type DatedValue = DateValue | DateRangeValue;

const FIRST_DATE =
  /(?=[\d０-９]|第[一二三四1-4]|[一二三四]季度|[上下]半年|(?:十[一二]?|[一二三四五六七八九])月)/;
const RELATIVE_YEAR = /(?:当|本|今|次|翌|下|明)年度?|年度?(?=[底末终内])/;

const YEARLY = /(?:每个?|逐|各|历)年/;

/** Whether a date comes round every year (每年12月底前), so that no year is missing. */
export function isYearly(value: DatedValue): boolean {
  return YEARLY.test(value.text.replace(/\s/g, ""));
}

export function isDated(value: TargetValue): value is DatedValue {
  return value.kind === "date" || value.kind === "dateRange";
}

/** The date, or both ends of the interval. */
export function datesOf(value: DatedValue): readonly PlanDate[] {
  return value.kind === "date" ? [value.date] : [value.from, value.to];
}

/** "11月底前" → "2024年11月底前": the same date with its year written in; null when it is unknown or has no place. */
export function withYear(value: DatedValue): string | null {
  const year = datesOf(value)[0]?.year ?? null;
  if (year === null) return null;
  const { text } = value;
  const written = [
    text.replace(RELATIVE_YEAR, `${year}年`),
    ...["年", ".", "-", "/"].map((separator) => text.replace(FIRST_DATE, `${year}${separator}`)),
  ];
  return written.find((candidate) => saysSame(value, candidate)) ?? null;
}

/** "2023年12月底前" → "2024年12月底前"; null when that is no date. */
export function inYear(value: DatedValue, year: number): string | null {
  const years = new Set(datesOf(value).map((date) => date.year));
  if (years.size !== 1) return null;
  const old = String([...years][0]);
  const moved = value.text.includes(old)
    ? value.text.replaceAll(old, String(year))
    : value.text.replace(new RegExp(`(?<!\\d)${old.slice(-2)}(?=年)`), String(year));
  const read = parseTargetText(moved, { year: null, costRow: false });
  return isDated(read) && datesOf(read).every((date) => date.year === year) ? moved : null;
}

function saysSame(value: DatedValue, text: string): boolean {
  const read = parseTargetText(text, { year: null, costRow: false });
  if (!isDated(read) || read.kind !== value.kind || read.implied.includes("year")) return false;
  const sameBound = read.kind !== "date" || value.kind !== "date" || read.operator === value.operator;
  return sameBound && JSON.stringify(datesOf(read)) === JSON.stringify(datesOf(value));
}
