import type { CheckResult } from "../application/checkWorkbook";
import { hasHeader } from "../domain/table/SheetDiagnosis";
import { summarise } from "./checkReport";

/**
 * A table that a rule crashed on, and a header of indicators by which nothing was read, are not known to be good: they
 * count as errors.
 */
export function hasErrors({ audit, diagnoses }: CheckResult): boolean {
  const crashed = audit.tables.some(({ failures }) => failures.length > 0);
  return crashed || diagnoses.some(hasHeader) || summarise(audit.tables).errors > 0;
}
