import type { TableAudit } from "../audit";
import { lastRow } from "../grid/Area";
import type { CellContent } from "../grid/SheetGrid";
import type { Locale } from "../locale/Locale";
import { describeFinding } from "../rules/describeFinding";
import { SEVERITIES } from "../rules/Finding";
import type { Finding, Severity } from "../rules/Finding";
import { checkTexts } from "./checkTexts";
import type { CheckTarget } from "./CheckTarget";
import type { Contents } from "./WritePlan";

/** The worst severity among findings, or null when there is none. */
export function worstOf(findings: readonly Finding[]): Severity | null {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}

/**
 * What 校验结果 and 校验说明 say: the header's row, and a row for each row of the grid (blank beside rows that hold no
 * indicator). The reconciliation with what was found about a table stands below its grid; in a list, which has no room
 * there, in columns of its own beside the project's first row.
 */
export function checkColumnContents(target: CheckTarget, locale: Locale): Contents {
  const { audits, area, headerRow, isList } = target;
  const rows = new Map(audits.flatMap((audited) => [...rowLines(audited, locale)]));
  const projects = new Map(audits.map((audited) => [audited.table.area.row, tableLine(audited, locale)]));
  const lines: (readonly CellContent[])[] = [headers(target, locale)];
  for (let row = headerRow + 1; row <= lastRow(area); row++) {
    const line = rows.get(row) ?? NOTHING;
    lines.push(isList ? [...line, ...(projects.get(row) ?? NOTHING)] : line);
  }
  return isList ? lines : [...lines, tableLine(audits[0], locale)];
}

const NOTHING: readonly CellContent[] = [null, null];

function headers({ audits: [{ table }], isList }: CheckTarget, locale: Locale): CellContent[] {
  const words = checkTexts[locale];
  const named = [words.result, words.note].map((word) => words.ofPeriod(word, table.period));
  return isList ? [...named, words.projectResult, words.projectNote] : named;
}

/** By row; rows of a table that was not fully checked are not said to have passed. */
function rowLines({ table, findings, failures }: TableAudit, locale: Locale): Map<number, CellContent[]> {
  const byRow = groupByRow(findings);
  const checked = table.indicators.filter(({ row }) => failures.length === 0 || byRow.has(row));
  return new Map(checked.map(({ row }) => [row, rowLine(byRow.get(row) ?? [], locale)]));
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
function tableLine({ reconciliation, failures, findings: all }: TableAudit, locale: Locale): CellContent[] {
  const findings = all.filter(({ row }) => row === null);
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
