import { SEVERITIES } from "../../domain/rules/Finding";
import type { Finding, Severity } from "../../domain/rules/Finding";
import type { TargetTable } from "../../domain/table/TargetTable";
import type { Messages } from "../locales/zh-CN";
import { sortKeyed } from "./keyedFindings";
import type { KeyedFinding, KeyedIgnored } from "./keyedFindings";
import type { VisibleTable } from "./visibleTables";

/** A line of a table's findings: the head of a group, or a finding with the row that it is about. */
export type FindingRow =
  | { readonly kind: "group"; readonly group: Severity | "ignored"; readonly label: string }
  | { readonly kind: "finding" | "done"; readonly keyed: KeyedFinding; readonly context: string }
  | { readonly kind: "ignored"; readonly keyed: KeyedIgnored; readonly context: string };

/** The findings grouped by severity, each group with its head; settled ones in their place; those set aside at the end. */
export function findingRows(shown: VisibleTable, messages: Messages): FindingRow[] {
  const { table } = shown.audit;
  const ignored = shown.ignored.map((keyed): FindingRow => ({
    kind: "ignored",
    keyed,
    context: contextOf(table, keyed.finding, messages),
  }));
  const groups = SEVERITIES.flatMap((severity) => rowsOfSeverity(shown, severity, messages));
  if (ignored.length === 0) return groups;
  return [
    ...groups,
    { kind: "group", group: "ignored", label: messages.ignored(ignored.length) },
    ...ignored,
  ];
}

export function keyOfFindingRow(row: FindingRow): string {
  return row.kind === "group" ? `group ${row.group}` : row.keyed.key;
}

function rowsOfSeverity(shown: VisibleTable, severity: Severity, messages: Messages): FindingRow[] {
  const ofSeverity = (list: readonly KeyedFinding[]) =>
    list.filter(({ finding }) => finding.severity === severity);
  const open = new Set(ofSeverity(shown.findings));
  const all = sortKeyed([...open, ...ofSeverity(shown.done)]);
  if (all.length === 0) return [];
  const rows = all.map((keyed): FindingRow => ({
    kind: open.has(keyed) ? "finding" : "done",
    keyed,
    context: contextOf(shown.audit.table, keyed.finding, messages),
  }));
  return [
    { kind: "group", group: severity, label: messages.group(messages.severity[severity], open.size) },
    ...rows,
  ];
}

function contextOf(table: TargetTable, finding: Finding, messages: Messages): string {
  const indicator = table.indicators.find(({ row }) => row === finding.row);
  if (!indicator) return messages.wholeTable;
  return messages.indicatorRow(indicator.number, indicator.level3.text.replace(/\s+/g, " ").trim());
}
