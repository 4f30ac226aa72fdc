import type { TableAudit } from "../audit";
import type { Locale } from "../locale/Locale";
import { checkTexts } from "../plan/checkTexts";
import { describeFinding } from "../rules/describeFinding";
import { SEVERITIES } from "../rules/Finding";
import type { Finding } from "../rules/Finding";
import { blankCells, countCell, row, textCell } from "./documentCells";
import { reportWords } from "./reportWords";
import type { DocumentRow } from "./SheetDocument";

/** The rule's title takes four of the list's columns. */
const MERGES = [{ column: 3, columnCount: 4 }];

interface RuleCount {
  readonly example: Finding;
  readonly counted: number;
  readonly ignored: number;
}

/** 各规则情况: a line for each rule that found something, and for each severity it found it at; worst first. */
export function ruleSummary(tables: readonly TableAudit[], locale: Locale): DocumentRow[] {
  const header = reportWords[locale].ruleHeader.map((word) => textCell("header", word));
  const cells = [...header.slice(0, 4), ...blankCells("header", 3), ...header.slice(4)];
  return [row(cells, MERGES), ...ruleCounts(tables).map((rule, index) => ruleRow(rule, index + 1, locale))];
}

/** How many rules (at one severity each) found something. */
export function ruleCounts(tables: readonly TableAudit[]): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  const add = (finding: Finding, counted: number, ignored: number): void => {
    const key = `${finding.severity} ${finding.ruleId}`;
    const known = counts.get(key) ?? { example: finding, counted: 0, ignored: 0 };
    counts.set(key, { ...known, counted: known.counted + counted, ignored: known.ignored + ignored });
  };
  for (const { findings, ignored } of tables) {
    for (const finding of findings) add(finding, 1, 0);
    for (const { finding } of ignored) add(finding, 0, 1);
  }
  return [...counts.values()].sort((a, b) => bySeverityAndRule(a.example, b.example));
}

function bySeverityAndRule(a: Finding, b: Finding): number {
  const bySeverity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return bySeverity || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}

function ruleRow({ example, counted, ignored }: RuleCount, number: number, locale: Locale): DocumentRow {
  const cells = [
    countCell("centred", number),
    textCell(example.severity, checkTexts[locale].severity[example.severity]),
    textCell("centred", example.ruleId),
    textCell("text", describeFinding(example, locale).title),
    ...blankCells("text", 3),
    countCell("count", counted),
    countCell("asideCentred", ignored),
  ];
  return row(cells, MERGES);
}
