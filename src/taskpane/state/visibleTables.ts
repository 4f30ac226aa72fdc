import type { TableAudit } from "../../domain/audit";
import { formatCell } from "../../domain/grid/address";
import type { Locale } from "../../domain/locale/Locale";
import { nameOfTable } from "../../domain/table/TargetTable";
import { findingWords } from "./findingWords";
import { keyedFindings, keyedIgnored } from "./keyedFindings";
import type { KeyedFinding, KeyedIgnored } from "./keyedFindings";
import type { Filter, Outcome } from "./PaneState";
import { inOrder } from "./tableOrder";

/** A table of the list with those of its findings that the filter lets through. */
export interface VisibleTable {
  readonly audit: TableAudit;
  /** The findings that count. */
  readonly findings: readonly KeyedFinding[];
  /** Findings that an edit has settled, until the next complete check. */
  readonly done: readonly KeyedFinding[];
  readonly ignored: readonly KeyedIgnored[];
}

export function isFiltering(filter: Filter): boolean {
  return filter.severities.length > 0 || filter.query.trim() !== "" || filter.ignoredOnly;
}

/**
 * The list as filtered. Without a filter every table is there, also those without findings. A query that matches the
 * table itself (项目、单位、工作表) lets all its findings through; otherwise only findings that match (规则、文字).
 */
export function visibleTables(outcome: Outcome, filter: Filter, locale: Locale): VisibleTable[] {
  const query = fold(filter.query.trim());
  return inOrder(outcome.tables, outcome.order).flatMap((audit) => {
    const done = outcome.done.get(audit.table.id) ?? [];
    const shown = visibleTable(audit, done, filter, (keyed) => passes(audit, keyed, filter, query, locale));
    const byItself = filter.severities.length === 0 && !filter.ignoredOnly && matchesTable(audit, query);
    return byItself || shown.findings.length + shown.ignored.length > 0 ? [shown] : [];
  });
}

/** A table with everything that was found in it. */
export function wholeTable(audit: TableAudit, done: readonly KeyedFinding[]): VisibleTable {
  return { audit, done, findings: keyedFindings(audit), ignored: keyedIgnored(audit) };
}

function visibleTable(
  audit: TableAudit,
  done: readonly KeyedFinding[],
  { ignoredOnly }: Filter,
  isWanted: (keyed: KeyedFinding) => boolean,
): VisibleTable {
  const whole = wholeTable(audit, done);
  return {
    audit,
    findings: ignoredOnly ? [] : whole.findings.filter(isWanted),
    done: ignoredOnly ? [] : done.filter(isWanted),
    ignored: whole.ignored.filter(isWanted),
  };
}

function passes(
  audit: TableAudit,
  keyed: KeyedFinding,
  { severities }: Filter,
  query: string,
  locale: Locale,
): boolean {
  if (severities.length > 0 && !severities.includes(keyed.finding.severity)) return false;
  return matchesTable(audit, query) || matchesFinding(audit, keyed, query, locale);
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
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
