/** How exactly a date is written: 12月31日 is a day, 12月底 a month, 6月上旬 ten days. */
export type DatePrecision = "day" | "month" | "quarter" | "halfYear" | "year" | "tenDays";

/**
 * A date as a plan writes it.
 * `year` is null when neither the text nor the table says it. `month` (1–12) is the first month of the
 * period: 7 for the third quarter and for the second half year, null for a whole year. `day` (1–31) is null
 * unless the precision is "day" or "tenDays", where it is the first of the ten days: 1, 11 or 21.
 */
export interface PlanDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly precision: DatePrecision;
}

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const monthsIn: Record<DatePrecision, number> = {
  day: 1,
  tenDays: 1,
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in the month (1–12); an unknown year counts as a leap year; 0 for a month that does not exist. */
function daysInMonth(year: number | null, month: number): number {
  if (month === 2 && year !== null && !isLeap(year)) return 28;
  return longestMonths[month - 1] ?? 0;
}

function iso(year: number, month: number, day: number): string {
  const pad = (part: number, width: number) => String(part).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whether the calendar has such a date: not 13月, not 2月30日, and 29 February only in leap years. */
export function isPossibleDate(date: PlanDate): boolean {
  if (date.month === null) return date.day === null;
  if (date.month < 1 || date.month > 12) return false;
  return date.day === null || (date.day >= 1 && date.day <= daysInMonth(date.year, date.month));
}

/** The first day meant, as YYYY-MM-DD; null when neither the date nor the table has a year. */
export function firstDay(date: PlanDate, tableYear: number | null): string | null {
  const year = date.year ?? tableYear;
  return year === null ? null : iso(year, date.month ?? 1, date.day ?? 1);
}

/** The last day meant, as YYYY-MM-DD; null when neither the date nor the table has a year. */
export function lastDay(date: PlanDate, tableYear: number | null): string | null {
  const year = date.year ?? tableYear;
  if (year === null) return null;
  const month = (date.month ?? 1) + monthsIn[date.precision] - 1;
  return iso(year, month, lastDayOfMonth(date, year, month));
}

function lastDayOfMonth(date: PlanDate, year: number, month: number): number {
  if (date.precision === "day" && date.day !== null) return date.day;
  if (date.precision === "tenDays" && date.day !== null && date.day < 21) return date.day + 9;
  return daysInMonth(year, month);
}
