import type { DateRangeValue, DateValue } from "../value/TargetValue";
import { firstDay, lastDay } from "../value/PlanDate";

/** Days as YYYY-MM-DD, the first and the last that may be meant. Open: before (after) it as well, nobody says since (until) when. */
export interface TimeSpan {
  readonly first: string;
  readonly last: string;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

/** The days between which a target is to be done; null: no bound on that side. */
export interface Deadline {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What a date target asks for; null where its year is unknown. */
export function deadlineOf(target: DateValue | DateRangeValue, tableYear: number | null): Deadline | null {
  const from = firstDay(target.kind === "date" ? target.date : target.from, tableYear);
  const to = lastDay(target.kind === "date" ? target.date : target.to, tableYear);
  if (from === null || to === null) return null;
  if (target.kind === "dateRange") return { earliest: from, latest: to };
  return target.operator === ">=" ? { earliest: from, latest: null } : { earliest: null, latest: to };
}

/** Whether what began and ended then was in time; "vague" where it may have been or not. For a single date both are the same. */
export function timeliness(
  began: TimeSpan,
  ended: TimeSpan,
  { earliest, latest }: Deadline,
): "inTime" | "late" | "vague" {
  const sides = [
    earliest === null ? "inTime" : notBefore(began, earliest),
    latest === null ? "inTime" : notAfter(ended, latest),
  ] as const;
  if (sides.includes("late")) return "late";
  return sides.includes("vague") ? "vague" : "inTime";
}

function notBefore(span: TimeSpan, earliest: string): "inTime" | "late" | "vague" {
  if (span.first >= earliest && !span.isOpenStart) return "inTime";
  return span.last < earliest && !span.isOpenEnd ? "late" : "vague";
}

function notAfter(span: TimeSpan, latest: string): "inTime" | "late" | "vague" {
  if (span.last <= latest && !span.isOpenEnd) return "inTime";
  return span.first > latest ? "late" : "vague";
}
