import { auditTable } from "../domain/audit";
import type { TableAudit } from "../domain/audit";
import { reasonsOf } from "../domain/ignores/IgnoreList";
import type { IgnoreList } from "../domain/ignores/IgnoreList";
import type { Settings } from "../domain/settings/Settings";
import { Namesakes } from "../domain/table/Namesakes";
import { checkWorkbook } from "./checkWorkbook";
import type { CheckOptions, CheckResult } from "./checkWorkbook";

/** Judges the sheets as they were read by other settings; the workbook is not read again. */
export function auditAgain(
  before: CheckResult,
  settings: Settings,
  options: CheckOptions,
): Promise<CheckResult> {
  const asRead = { read: () => Promise.resolve([...before.grids]) };
  return checkWorkbook(asRead, settings, options);
}

/** Sets findings aside, or takes them back: only the tables that have one of these fingerprints are judged again. */
export function auditIgnored(
  before: CheckResult,
  settings: Settings,
  ignores: IgnoreList,
  fingerprints: ReadonlySet<string>,
): CheckResult {
  const { tables } = before.audit;
  const namesakes = new Namesakes(tables.map(({ table }) => table));
  const reasons = reasonsOf(ignores);
  const audited = tables.map((audit) =>
    hasOneOf(audit, fingerprints) ? auditTable(audit.table, namesakes, settings, reasons) : audit,
  );
  return { ...before, audit: { tables: audited } };
}

function hasOneOf({ findings, ignored }: TableAudit, fingerprints: ReadonlySet<string>): boolean {
  return (
    findings.some(({ fingerprint }) => fingerprints.has(fingerprint)) ||
    ignored.some(({ finding }) => fingerprints.has(finding.fingerprint))
  );
}
