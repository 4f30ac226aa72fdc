import type { TargetField } from "../domain/table/TargetTable";
import type { Operator } from "../domain/value/Operator";
import { firstDay, lastDay } from "../domain/value/PlanDate";
import type { TargetValue } from "../domain/value/TargetValue";

/**
 * 指标值 for machines. Dates are ISO, the last day meant (of an interval: the first day of its beginning and the last
 * of its end). A value that cannot be read has kind `qualitative` and `unreadable` among what is implied: rule I26
 * reports it.
 */
export interface TargetReport {
  readonly text: string;
  readonly kind: "comparison" | "range" | "date" | "dateRange" | "qualitative" | "multiple" | "empty";
  readonly operator: Operator | null;
  readonly value: string | null;
  readonly upper: string | null;
  readonly unit: string | null;
  readonly implied: readonly string[];
}

export function targetReport({ text, value }: TargetField, year: number | null): TargetReport {
  const base = { text, operator: null, value: null, upper: null, unit: null, implied: value.implied };
  return { ...base, ...particulars(value, year) };
}

function particulars(
  target: TargetValue,
  year: number | null,
): Partial<TargetReport> & Pick<TargetReport, "kind"> {
  switch (target.kind) {
    case "comparison":
      return {
        kind: "comparison",
        operator: target.operator,
        value: target.value.toFixed(),
        unit: target.unit || null,
      };
    case "range":
      return {
        kind: "range",
        value: target.value.toFixed(),
        upper: target.upper.toFixed(),
        unit: target.unit || null,
      };
    case "date":
      return {
        kind: "date",
        operator: target.operator,
        value: target.operator === "<=" ? lastDay(target.date, year) : firstDay(target.date, year),
      };
    case "dateRange":
      return { kind: "dateRange", value: firstDay(target.from, year), upper: lastDay(target.to, year) };
    case "unreadable":
      return { kind: "qualitative", implied: [...target.implied, "unreadable"] };
    default:
      return { kind: target.kind };
  }
}
