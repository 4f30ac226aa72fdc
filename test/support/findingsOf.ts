import { audit } from "../../src/domain/audit";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import type { Locale } from "../../src/domain/locale/Locale";
import type { Finding } from "../../src/domain/rules/Finding";
import { describeFinding } from "../../src/domain/rules/describeFinding";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import type { Settings } from "../../src/domain/settings/Settings";
import { readTables } from "../../src/domain/table/readTables";
import { seedFormGrid } from "./seedForm";
import type { FormRow, SeedForm } from "./seedForm";
import { seedGrids } from "./seedGrids";

/** What one rule finds in one table of a test. */
export function findingsOf(ruleId: string, form: SeedForm, settings: Partial<Settings> = {}): Finding[] {
  return findingsIn([seedFormGrid(form)], ruleId, settings)[0] ?? [];
}

/** What one rule finds in a table whose only indicators are these rows; the first stands in row 8 (from 0). */
export function findingsOfRows(ruleId: string, ...rows: readonly FormRow[]): Finding[] {
  return findingsOf(ruleId, { rows });
}

/** What one rule finds in the tables of several sheets, read and audited together. */
export function findingsOfSheets(
  ruleId: string,
  grids: readonly SheetGrid[],
  settings: Partial<Settings> = {},
): Finding[] {
  return findingsIn(grids, ruleId, settings).flat();
}

/** Which rows of the 12 real tables a rule hits, as "table.row", both from 1; "table" for a finding about the table. */
export function seedHits(ruleId: string): string[] {
  const firstRow = 8;
  return findingsIn(seedGrids(), ruleId, {}).flatMap((findings, index) =>
    findings.map(({ row }) => (row === null ? `${index + 1}` : `${index + 1}.${row - firstRow + 1}`)),
  );
}

/** The finding's message in Chinese. */
export function messageOf(finding: Finding | undefined): string {
  return finding ? describeFinding(finding, "zh-CN").message : "";
}

/** What the finding tells the user to write instead, in Chinese. */
export function mendOf(finding: Finding | undefined): string {
  return finding ? describeFinding(finding, "zh-CN").mend : "";
}

/** All that the pane says of the finding, in Chinese or in English: message, found → expected, mend. */
export function wordsOf(finding: Finding | undefined, locale: Locale): readonly string[] {
  if (!finding) return [];
  const { message, found, expected, mend } = describeFinding(finding, locale);
  return [message, `${found} → ${expected}`, mend];
}

/** What each table's findings of one rule are; a rule that threw fails the test. */
function findingsIn(grids: readonly SheetGrid[], ruleId: string, changed: Partial<Settings>): Finding[][] {
  const settings = { ...defaultSettings, ...changed };
  const { tables } = audit(readTables(grids, settings).tables, settings);
  const failures = tables.flatMap((table) => table.failures);
  if (failures.length > 0) throw new Error(`Rules threw: ${JSON.stringify(failures)}`);
  return tables.map(({ findings }) => findings.filter((finding) => finding.ruleId === ruleId));
}
