import type { DateRangeValue, DateValue } from "../value/TargetValue";
import { firstDay, lastDay } from "../value/PlanDate";

/** Days as YYYY-MM-DD, the first and the last that may be meant. Open: before (after) it as well, nobody says since (until) when. */
export interface TimeSpan {
  readonly first: string;
  readonly last: string;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

/** From when on, or until when, a target is to be done. */
export type Deadline = { readonly earliest: string } | { readonly latest: string };

/** What a date target asks for; null where its year is unknown. What is done before an interval begins is done in time. */
export function deadlineOf(target: DateValue | DateRangeValue, tableYear: number | null): Deadline | null {
  if (target.kind === "date" && target.operator === ">=") {
    const earliest = firstDay(target.date, tableYear);
    return earliest === null ? null : { earliest };
  }
  const latest = lastDay(target.kind === "date" ? target.date : target.to, tableYear);
  return latest === null ? null : { latest };
}

/** Whether what began and ended then was in time; "vague" where it may have been or not. For a single date both are the same. */
export function timeliness(
  began: TimeSpan,
  ended: TimeSpan,
  deadline: Deadline,
): "inTime" | "late" | "vague" {
  return "earliest" in deadline ? notBefore(began, deadline.earliest) : notAfter(ended, deadline.latest);
}

function notBefore(span: TimeSpan, earliest: string): "inTime" | "late" | "vague" {
  if (span.first >= earliest && !span.isOpenStart) return "inTime";
  return span.last < earliest && !span.isOpenEnd ? "late" : "vague";
}

function notAfter(span: TimeSpan, latest: string): "inTime" | "late" | "vague" {
  if (span.last <= latest && !span.isOpenEnd) return "inTime";
  return span.first > latest && !span.isOpenStart ? "late" : "vague";
}
