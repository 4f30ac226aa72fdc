import type { Finding, Severity } from "../../domain/rules/Finding";
import type { TargetTable } from "../../domain/table/TargetTable";
import type { Messages } from "../locales/zh-CN";
import type { KeyedFinding } from "./keyedFindings";
import { countedSeverities } from "./reconciliationWords";

/** A line of a table's findings: the head of a group, or a finding with the row that it is about. */
export type FindingRow =
  | { readonly kind: "group"; readonly severity: Severity; readonly label: string }
  | { readonly kind: "finding"; readonly keyed: KeyedFinding; readonly context: string };

/** The findings grouped by severity, each group with its head. */
export function findingRows(
  table: TargetTable,
  findings: readonly KeyedFinding[],
  messages: Messages,
): FindingRow[] {
  return countedSeverities(findings).flatMap(({ severity, count }): FindingRow[] => [
    { kind: "group", severity, label: messages.group(messages.severity[severity], count) },
    ...findings
      .filter(({ finding }) => finding.severity === severity)
      .map((keyed): FindingRow => ({
        kind: "finding",
        keyed,
        context: contextOf(table, keyed.finding, messages),
      })),
  ]);
}

function contextOf(table: TargetTable, finding: Finding, messages: Messages): string {
  const indicator = table.indicators.find(({ row }) => row === finding.row);
  if (!indicator) return messages.wholeTable;
  return messages.indicatorRow(indicator.number, indicator.level3.text.replace(/\s+/g, " ").trim());
}
