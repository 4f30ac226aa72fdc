import { SEVERITIES } from "./Finding";
import type { Finding } from "./Finding";

/** The order of findings within a table: by severity, then from top to bottom. */
export function worstFirst(a: Finding, b: Finding): number {
  const bySeverity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return bySeverity || a.cell.row - b.cell.row || a.cell.column - b.cell.column;
}
