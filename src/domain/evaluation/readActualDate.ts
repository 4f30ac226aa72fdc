import type { EntryField } from "../table/EntryField";
import type { Indicator, TargetTable } from "../table/TargetTable";
import { parseTargetCell } from "../value/parseTarget";
import { normaliseValueText } from "../value/normalise";
import { firstDay, lastDay } from "../value/PlanDate";
import type { PlanDate } from "../value/PlanDate";
import type { DateRangeValue, DateValue, TargetValue } from "../value/TargetValue";
import { wordsOfEntry } from "./entryWords";
import { onlyValue } from "./onlyValue";
import { areWordsPlain } from "./plainWords";
import type { ActualProblem, ActualReading } from "./TableEvaluation";
import { deadlineOf, timeliness } from "./TimeSpan";
import type { TimeSpan } from "./TimeSpan";

/** An actual date with what it comes to beside its target. */
export type DatedReading =
  | { readonly reading: ActualReading; readonly isInTime: null }
  | { readonly reading: ActualReading & { readonly kind: "date" }; readonly isInTime: boolean };

const problem = (kind: ActualProblem): DatedReading => ({
  reading: { kind: "problem", problem: kind },
  isInTime: null,
});

/** All that a date is written with. */
const DATE_WORDS = "年月日号底前末终内旬上中下半第季度一二三四五六七八九十〇零以之初起后至到";

/**
 * 实际完成值 beside a date target. A month counts by its last day where the target is a latest date; where one day of what
 * is written would be in time and another not, it is too vague (notADate): the clerk is to write the day.
 */
export function readActualDate(actual: EntryField, indicator: Indicator, table: TargetTable): DatedReading {
  const target = indicator.target.value;
  const value = onlyValue(parseTargetCell(actual, { year: table.year, costRow: false }));
  if (value.kind === "empty") return { reading: { kind: "empty" }, isInTime: null };
  const flaw = flawOf(value, actual, indicator) ?? yearFlaw(value, target, table.year);
  if (flaw !== null || !isDated(value) || !isDated(target)) return problem(flaw ?? "notADate");
  const [began, ended] = spansOf(value, table.year);
  const deadline = deadlineOf(target, table.year);
  const result = began && ended && deadline ? timeliness(began, ended, deadline) : "vague";
  return result === "vague"
    ? problem("notADate")
    : { reading: readingOf(value), isInTime: result === "inTime" };
}

function isDated(value: TargetValue): value is DateValue | DateRangeValue {
  return value.kind === "date" || value.kind === "dateRange";
}

function flawOf(value: TargetValue, actual: EntryField, indicator: Indicator): ActualProblem | null {
  if (value.kind === "multiple") return "several";
  if (value.kind === "unreadable") return "unreadable";
  if (!isDated(value)) return "notADate";
  if (/[≥≤<>=]/.test(normaliseValueText(wordsOfEntry(actual)))) return "operator";
  // 12月底前未完成, 预计12月31日完成 and, for what is to be finished, 12月20日启动 name a date and are none.
  return areWordsPlain(wordsOfEntry(actual), indicator, DATE_WORDS) ? null : "notADate";
}

/** 2月10日 beside 2025年1月底前 in a table of 2024: nobody says whether this year's or the target's is meant. */
function yearFlaw(value: TargetValue, target: TargetValue, tableYear: number | null): ActualProblem | null {
  if (!isDated(target) || !value.implied.includes("year")) return null;
  const years = target.kind === "date" ? [target.date.year] : [target.from.year, target.to.year];
  return years.every((year) => year === tableYear) ? null : "notADate";
}

/** The day on which it was done is the last of an interval. */
function readingOf(value: DateValue | DateRangeValue): ActualReading & { readonly kind: "date" } {
  if (value.kind === "date") return { kind: "date", date: value.date };
  return { kind: "date", date: value.to, from: value.from };
}

/** When it began and when it ended: of a single date both are the same. */
function spansOf(value: DateValue | DateRangeValue, tableYear: number | null): (TimeSpan | null)[] {
  if (value.kind === "dateRange") {
    const closed = { isOpenStart: false, isOpenEnd: false };
    return [spanOf(value.from, tableYear, closed), spanOf(value.to, tableYear, closed)];
  }
  const isBounded = value.operator === "<=" && !value.implied.includes("operator");
  const span = spanOf(value.date, tableYear, {
    isOpenStart: isBounded && /[前内]/.test(value.text),
    isOpenEnd: value.operator === ">=",
  });
  return [span, span];
}

function spanOf(
  date: PlanDate,
  tableYear: number | null,
  open: Pick<TimeSpan, "isOpenStart" | "isOpenEnd">,
): TimeSpan | null {
  const first = firstDay(date, tableYear);
  const last = lastDay(date, tableYear);
  return first === null || last === null ? null : { first, last, ...open };
}
