import { lastDay, firstDay, type PlanDate, type TargetValue } from "../../../src/domain/value";

/**
 * A value in one line, for tables of expectations: `>= 95 %`, `3..5 次`, `<= 2024-12-31 month`, `words`, `nothing`,
 * `unreadable`, `several (…) (…)`; what was implied follows as `?operator,year`.
 */
export function describeValue(value: TargetValue): string {
  const implied = value.implied.length > 0 ? ` ?${value.implied.join(",")}` : "";
  return meaning(value).trimEnd() + implied;
}

function meaning(value: TargetValue): string {
  switch (value.kind) {
    case "comparison":
      return `${value.operator} ${value.value.toFixed()} ${value.unit}`;
    case "range":
      return `${value.value.toFixed()}..${value.upper.toFixed()} ${value.unit}`;
    case "date":
      return `${value.operator} ${lastDay(value.date, null) ?? partial(value.date)} ${value.date.precision}`;
    case "dateRange":
      return `${firstDay(value.from, null) ?? partial(value.from)}..${lastDay(value.to, null) ?? partial(value.to)}`;
    case "multiple":
      return `several ${value.parts.map((part) => `(${describeValue(part)})`).join(" ")}`;
    case "qualitative":
      return "words";
    case "empty":
      return "nothing";
    case "unreadable":
      return "unreadable";
  }
}

function partial(date: PlanDate): string {
  return `${date.year ?? "????"}-${date.month ?? "??"}-${date.day ?? "??"}`;
}
