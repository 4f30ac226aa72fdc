import type { Settings } from "../settings/Settings";
import type { Indicator } from "../table/TargetTable";
import { firstDay } from "../value/PlanDate";
import { scaleOf } from "./Scale";
import type { Scale } from "./Scale";
import type { ScoringKind } from "./TableEvaluation";

/** How a row is scored; a numeric one with the scale that its actual value is held against. */
export type Scoring =
  { readonly kind: "numeric"; readonly scale: Scale } | { readonly kind: Exclude<ScoringKind, "numeric"> };

/**
 * How a row is scored. A date whose year nobody knows cannot be held against another, and a number that is only about
 * right (约95%), below zero or one of several cannot be divided by: all of these are the user's to grade.
 */
export function scoringOf(indicator: Indicator, tableYear: number | null, settings: Settings): Scoring {
  const { value } = indicator.target;
  if (value.kind === "empty" || value.kind === "unreadable") return { kind: "none" };
  if (value.kind === "date" || value.kind === "dateRange") {
    const dates = value.kind === "date" ? [value.date] : [value.from, value.to];
    const isKnown = dates.every((date) => firstDay(date, tableYear) !== null);
    return { kind: isKnown ? "date" : "graded" };
  }
  const scale = scaleOf(indicator, settings);
  return scale ? { kind: "numeric", scale } : { kind: "graded" };
}
