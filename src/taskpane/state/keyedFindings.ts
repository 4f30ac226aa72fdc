import type { TableAudit } from "../../domain/audit";
import { SEVERITIES } from "../../domain/rules/Finding";
import type { Finding } from "../../domain/rules/Finding";

/** A finding with a key that finds it again after a re-check: rule, cell, and which of its like it is. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** A table's findings, worst first, then from top to bottom. */
export function keyedFindings(audit: TableAudit): KeyedFinding[] {
  const seen = new Map<string, number>();
  const keyed = audit.findings.map((finding) => {
    const place = `${finding.ruleId}@${finding.cell.row},${finding.cell.column}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return { key: `${place}#${count}`, finding };
  });
  return keyed.sort(compareFindings);
}

function compareFindings({ finding: a }: KeyedFinding, { finding: b }: KeyedFinding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column
  );
}
