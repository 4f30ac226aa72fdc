import type { TableAudit } from "../../domain/audit";
import { SEVERITIES } from "../../domain/rules/Finding";
import type { Finding } from "../../domain/rules/Finding";

/** A finding with a key that finds it again after a re-check: rule, cell, and which of its like it is. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** A finding that was set aside, with the reason. */
export interface KeyedIgnored extends KeyedFinding {
  readonly reason: string;
}

/** A table's findings, worst first, then from top to bottom. */
export function keyedFindings(audit: TableAudit): KeyedFinding[] {
  return sortKeyed(
    withKeys(audit.findings, (finding) => finding).map(([key, finding]) => ({ key, finding })),
  );
}

/** A table's findings that were set aside, in the same order. */
export function keyedIgnored(audit: TableAudit): KeyedIgnored[] {
  const keyed = withKeys(audit.ignored, ({ finding }) => finding);
  return sortKeyed(keyed.map(([key, ignored]) => ({ ...ignored, key: `ignored ${key}` })));
}

/** Worst first, then from top to bottom, left to right. */
export function sortKeyed<T extends KeyedFinding>(keyed: readonly T[]): T[] {
  return [...keyed].sort(compareFindings);
}

function withKeys<T>(items: readonly T[], findingOf: (item: T) => Finding): [string, T][] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const { ruleId, cell } = findingOf(item);
    const place = `${ruleId}@${cell.row},${cell.column}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return [`${place}#${count}`, item];
  });
}

function compareFindings({ finding: a }: KeyedFinding, { finding: b }: KeyedFinding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column
  );
}
