import type { CheckResult } from "../application/checkWorkbook";
import { summarise } from "./checkReport";

/** A table that a rule crashed on is not known to be good: it counts as an error. */
export function hasErrors({ audit }: CheckResult): boolean {
  const crashed = audit.tables.some(({ failures }) => failures.length > 0);
  return crashed || summarise(audit.tables).errors > 0;
}
