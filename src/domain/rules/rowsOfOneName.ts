import { normaliseLabel } from "../table/label";
import type { Indicator } from "../table/TargetTable";

/** The rows whose 三级指标 another row has as well, in their order: only among them can one repeat another. */
export function rowsOfOneName(indicators: readonly Indicator[]): readonly Indicator[] {
  const names = indicators.map(({ level3 }) => normaliseLabel(level3.text));
  if (new Set(names).size === names.length) return [];
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return indicators.filter((_, index) => (counts.get(names[index] ?? "") ?? 0) > 1);
}
