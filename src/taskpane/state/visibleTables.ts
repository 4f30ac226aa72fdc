import type { TableAudit } from "../../domain/audit";
import { formatCell } from "../../domain/grid/address";
import type { Locale } from "../../domain/locale/Locale";
import { nameOfTable } from "../../domain/table/TargetTable";
import { findingWords } from "./findingWords";
import { keyedFindings } from "./keyedFindings";
import type { KeyedFinding } from "./keyedFindings";
import type { Filter, Outcome } from "./PaneState";
import { inOrder } from "./tableOrder";

/** A table of the list with those of its findings that the filter lets through. */
export interface VisibleTable {
  readonly audit: TableAudit;
  readonly findings: readonly KeyedFinding[];
}

export function isFiltering(filter: Filter): boolean {
  return filter.severities.length > 0 || filter.query.trim() !== "";
}

/**
 * The list as filtered. Without a filter every table is there, also those without findings. A query that matches the
 * table itself (项目、单位、工作表) lets all its findings through; otherwise only findings that match (规则、文字).
 */
export function visibleTables(outcome: Outcome, filter: Filter, locale: Locale): VisibleTable[] {
  const query = fold(filter.query.trim());
  return inOrder(outcome.tables, outcome.order).flatMap((audit) => {
    const findings = visibleFindings(audit, filter, query, locale);
    const shown = findings.length > 0 || (filter.severities.length === 0 && matchesTable(audit, query));
    return shown ? [{ audit, findings }] : [];
  });
}

function visibleFindings(
  audit: TableAudit,
  { severities }: Filter,
  query: string,
  locale: Locale,
): KeyedFinding[] {
  const all = keyedFindings(audit);
  const wanted =
    severities.length === 0 ? all : all.filter(({ finding }) => severities.includes(finding.severity));
  if (matchesTable(audit, query)) return wanted;
  return wanted.filter((keyed) => matchesFinding(audit, keyed, query, locale));
}

function matchesTable({ table }: TableAudit, query: string): boolean {
  const texts = [nameOfTable(table), table.unit?.text ?? "", table.sheetName];
  return texts.some((text) => fold(text).includes(query));
}

function matchesFinding(
  audit: TableAudit,
  { finding }: KeyedFinding,
  query: string,
  locale: Locale,
): boolean {
  const words = findingWords(finding, locale);
  const indicator = audit.table.indicators.find(({ row }) => row === finding.row);
  const texts = [
    finding.ruleId,
    formatCell(finding.cell),
    words.title,
    words.message,
    words.found,
    words.expected,
    words.mend,
    indicator?.level3.text ?? "",
  ];
  return texts.some((text) => fold(text).includes(query));
}

/** Full-width letters and digits are found by their half-width twins, capitals by small letters. */
function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
