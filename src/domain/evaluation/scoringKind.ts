import type { Settings } from "../settings/Settings";
import type { Indicator } from "../table/TargetTable";
import { firstDay } from "../value/PlanDate";
import { scaleOf } from "./Scale";
import type { ScoringKind } from "./TableEvaluation";

/**
 * How a row is scored. A date whose year nobody knows cannot be held against another, and a number that is only about
 * right (约95%), below zero or one of several cannot be divided by: all of these are the user's to grade.
 */
export function scoringKind(indicator: Indicator, tableYear: number | null, settings: Settings): ScoringKind {
  const { value } = indicator.target;
  if (value.kind === "empty" || value.kind === "unreadable") return "none";
  if (value.kind === "date") return firstDay(value.date, tableYear) === null ? "graded" : "date";
  if (value.kind === "dateRange") {
    const isKnown = firstDay(value.from, tableYear) !== null && firstDay(value.to, tableYear) !== null;
    return isKnown ? "date" : "graded";
  }
  return scaleOf(indicator, settings) === null ? "graded" : "numeric";
}
