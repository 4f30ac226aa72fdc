import type { TableAudit } from "../audit";
import type { CellContent } from "../grid/SheetGrid";
import type { Locale } from "../locale/Locale";
import { describeFinding } from "../rules/describeFinding";
import { SEVERITIES } from "../rules/Finding";
import type { Finding, Severity } from "../rules/Finding";
import { checkTexts } from "./checkTexts";
import type { Contents } from "./WritePlan";

/** The worst severity among findings, or null when there is none. */
export function worstOf(findings: readonly Finding[]): Severity | null {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}

/**
 * What 校验结果 and 校验说明 say beside one table: the header's row, a row for each row of the grid (blank beside
 * rows that hold no indicator), and below the grid the reconciliation with what was found about the table.
 */
export function checkColumnContents(audited: TableAudit, lastGridRow: number, locale: Locale): Contents {
  const { table, findings, failures } = audited;
  const words = checkTexts[locale];
  const byRow = groupByRow(findings);
  const indicatorRows = new Set(table.indicators.map(({ row }) => row));
  const lines: (readonly CellContent[])[] = [[words.result, words.note]];
  for (let row = table.headerRow + 1; row <= lastGridRow; row++) {
    const unfinished = failures.length > 0 && !byRow.has(row);
    lines.push(indicatorRows.has(row) && !unfinished ? rowLine(byRow.get(row) ?? [], locale) : [null, null]);
  }
  return [...lines, tableLine(audited, byRow.get(null) ?? [], locale)];
}

function groupByRow(findings: readonly Finding[]): Map<number | null, Finding[]> {
  const byRow = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    const group = byRow.get(finding.row);
    if (group) group.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  return byRow;
}

function rowLine(findings: readonly Finding[], locale: Locale): CellContent[] {
  const words = checkTexts[locale];
  const worst = worstOf(findings);
  return [worst ? words.severity[worst] : words.passed, notesOf(findings, locale) || null];
}

function notesOf(findings: readonly Finding[], locale: Locale): string {
  return findings.map((finding) => noteOf(finding, locale)).join(" ");
}

function noteOf(finding: Finding, locale: Locale): string {
  const { message, mend } = describeFinding(finding, locale);
  return `${finding.ruleId} ${message}${locale === "en-US" ? " " : ""}${mend}`;
}

/** A crashed rule makes the line at least a warning: a table that was not fully checked has not passed. */
function tableLine(
  { reconciliation, failures }: TableAudit,
  findings: readonly Finding[],
  locale: Locale,
): CellContent[] {
  const words = checkTexts[locale];
  const found = worstOf(findings);
  const worst = failures.length > 0 && found !== "error" ? "warning" : found;
  const notes = [
    words.reconciliation(reconciliation),
    ...(failures.length > 0 ? [words.failed(failures.map(({ ruleId }) => ruleId).join("、"))] : []),
    ...findings.map((finding) => noteOf(finding, locale)),
  ];
  return [worst ? words.severity[worst] : words.passed, notes.join(" ")];
}
