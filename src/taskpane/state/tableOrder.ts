import type { TableAudit } from "../../domain/audit";
import type { CostStatus } from "../../domain/cost/CostReconciliation";
import { SEVERITIES } from "../../domain/rules/Finding";
import type { Severity } from "../../domain/rules/Finding";

/** How a table stands: its worst finding; `unknown` when a rule crashed on it; `clean` when nothing was found. */
export type Standing = Severity | "unknown" | "clean";

const WORST_FIRST: readonly Standing[] = ["error", "unknown", "warning", "info", "clean"];
const COST_FIRST: readonly CostStatus[] = ["over", "short", "none", "equal"];

export function countOf(audit: TableAudit, severity: Severity): number {
  return audit.findings.reduce((sum, finding) => (finding.severity === severity ? sum + 1 : sum), 0);
}

export function standingOf(audit: TableAudit): Standing {
  if (countOf(audit, "error") > 0) return "error";
  if (audit.failures.length > 0) return "unknown";
  return SEVERITIES.find((severity) => countOf(audit, severity) > 0) ?? "clean";
}

/**
 * Worst standing first; among these, tables whose cost and budget differ, as that is what a reviewer sends back first;
 * then the more errors, warnings and hints. Ties keep the workbook's order.
 */
export function worstFirst(tables: readonly TableAudit[]): string[] {
  const ranked = tables.map((audit) => ({ id: audit.table.id, rank: rankOf(audit) }));
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ id }) => id);
}

function rankOf(audit: TableAudit): number[] {
  const cost = COST_FIRST.indexOf(audit.reconciliation.status);
  return [
    WORST_FIRST.indexOf(standingOf(audit)),
    cost,
    ...SEVERITIES.map((severity) => -countOf(audit, severity)),
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, left] of a.entries()) {
    const difference = left - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Tables known before stay where they are, so that the list does not jump under the user; new ones follow. */
export function keepOrder(previous: readonly string[], tables: readonly TableAudit[]): string[] {
  const present = new Set(tables.map(({ table }) => table.id));
  const kept = previous.filter((id) => present.has(id));
  const known = new Set(kept);
  return [...kept, ...worstFirst(tables.filter(({ table }) => !known.has(table.id)))];
}

/** The tables in list order. */
export function inOrder(tables: readonly TableAudit[], order: readonly string[]): TableAudit[] {
  const byId = new Map(tables.map((audit) => [audit.table.id, audit]));
  return order.flatMap((id) => byId.get(id) ?? []);
}
