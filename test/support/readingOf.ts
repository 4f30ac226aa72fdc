import type { FixtureEntry } from "./evaluationEntry";
import { evaluatedRow } from "./evaluatedForm";
import type { FilledForm, FilledRow } from "./evaluatedForm";
import type { TestCell } from "./gridOf";

/** What an 实际完成值 is read as beside its target: "266 米", "2024-12-20 day", "words partly", "unit!" for a problem. */
export function readingOf(
  target: string,
  actual: FixtureEntry | TestCell,
  more: FilledRow = {},
  form: FilledForm = {},
): string {
  const { actual: reading } = evaluatedRow({ target, actual, ...more }, form);
  switch (reading.kind) {
    case "empty":
      return "empty";
    case "number":
      return `${reading.value.toFixed()} ${reading.unit}`.trim();
    case "date": {
      const { year, month, day, precision } = reading.date;
      return [[year, month, day].filter(Boolean).join("-"), precision].join(" ");
    }
    case "words":
      return `words ${reading.grade ?? "-"}`;
    case "problem":
      return `${reading.problem}!`;
  }
}
