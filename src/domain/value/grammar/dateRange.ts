import { firstDay, isPossibleDate, lastDay, type PlanDate } from "../PlanDate";
import type { TargetValue } from "../TargetValue";
import type { Cursor } from "./Cursor";
import { findDate, readDateTail } from "./dateBounds";
import { numberOf, readDayOfMonth, readPlanDate, type ReadDate } from "./planDate";
import { unreadable, type Source } from "./Source";

const join = "(?:[-~]{1,2}|—{1,2}|至|到)";
const connector = new RegExp(join, "y");
const bareYear = new RegExp(`((?:19|20)\\d{2})年?(?=${join}(?:19|20)\\d{2}(?:年|$))`, "y");
const endYear = /((?:19|20)\d{2})(?:年度?|$)/y;
const bareMonth = new RegExp(`(?:((?:19|20)\\d{2})年度?)?(\\d{1,2})(?=${join}\\d{1,2}月)`, "y");
const bareQuarter = new RegExp(
  `(?:((?:19|20)\\d{2})年度?)?第?([一二三四1-4])(?:季度?)?(?=${join}第?[一二三四1-4]季度)`,
  "y",
);
const endDay = /(?=\d{1,2}[日号])/y;
const endMonthOfNumeric = /(\d{1,2})(?=$|[月底前内])月?/y;
const endDayOfNumeric = /(\d{1,2})[./](\d{1,2})(?![\d.])/y;
/** Any leap year: without years only months and days are compared. */
const someLeapYear = 2000;

/**
 * A date interval: 2023.07-2024.01, 2023年6月至12月, 6-9月, 第一至三季度. Never a subtraction. The end takes year and
 * month from the start where it has none. Impossible dates, and an end before the start, are unreadable.
 */
export function readDateRange(source: Source): TargetValue | null {
  const found = findDate(source.text);
  if (!found || found.lead.operator !== null || found.lead.prose !== "") return null;
  const { cursor } = found;
  const from = readStart(cursor, source.options.year);
  if (!from || !cursor.take(connector)) return null;
  const to = readEnd(cursor, from);
  const tail = to && readDateTail(cursor);
  if (!tail || tail.operator === ">=") return null;
  if (!inOrder(from.date, to)) return unreadable(source.original);
  return {
    kind: "dateRange",
    text: source.original,
    implied: from.yearImplied ? ["year"] : [],
    from: from.date,
    to,
  };
}

function readStart(cursor: Cursor, tableYear: number | null): ReadDate | null {
  const year = cursor.take(bareYear);
  if (year) return started({ year: Number(year[1]), month: null, day: null, precision: "year" }, false);
  const month = cursor.take(bareMonth);
  if (month) return startedInYear(month[1], tableYear, { month: Number(month[2]), precision: "month" });
  const quarter = cursor.take(bareQuarter);
  if (quarter) {
    return startedInYear(quarter[1], tableYear, {
      month: 3 * numberOf(quarter[2]) - 2,
      precision: "quarter",
    });
  }
  return readPlanDate(cursor, tableYear);
}

function startedInYear(
  year: string | undefined,
  tableYear: number | null,
  period: Pick<PlanDate, "month" | "precision">,
): ReadDate {
  return started(
    { year: year === undefined ? tableYear : Number(year), day: null, ...period },
    year === undefined,
  );
}

function started(date: PlanDate, yearImplied: boolean): ReadDate {
  return { date, yearImplied, vague: false, bareMonth: false };
}

/** Consumes the end, which inherits what it does not write from the start. */
function readEnd(cursor: Cursor, { date: from }: ReadDate): PlanDate | null {
  if (from.precision === "year") {
    const year = cursor.take(endYear);
    if (year) return { ...from, year: Number(year[1]) };
  }
  if (from.precision === "day" && cursor.sees(endDay)) return { ...from, ...readDayOfMonth(cursor) };
  const dayOfNumeric = from.precision === "day" && cursor.take(endDayOfNumeric);
  if (dayOfNumeric) return { ...from, month: Number(dayOfNumeric[1]), day: Number(dayOfNumeric[2]) };
  const full = readPlanDate(cursor, from.year);
  if (full) return full.date;
  const month = from.precision === "month" && cursor.take(endMonthOfNumeric);
  return month ? { ...from, month: Number(month[1]) } : null;
}

function inOrder(from: PlanDate, to: PlanDate): boolean {
  if (!isPossibleDate(from) || !isPossibleDate(to)) return false;
  const start = firstDay(from, someLeapYear);
  const end = lastDay(to, someLeapYear);
  return start !== null && end !== null && start <= end;
}
