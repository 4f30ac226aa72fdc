import { formatIgnores, parseIgnores } from "../domain/ignores/ignoreRecord";
import type { IgnoreRecord } from "../domain/ignores/ignoreRecord";
import { prune } from "../domain/ignores/IgnoreList";
import type { IgnoreList } from "../domain/ignores/IgnoreList";
import type { Audit } from "../domain/audit";
import { defaultSettings } from "../domain/settings/defaultSettings";
import type { Settings } from "../domain/settings/Settings";
import type { DocumentStore } from "./WorkbookPort";

const KEY = "绩效助手.忽略";

/** The workbook's list of findings set aside, or why it cannot be read. */
export async function loadIgnores(store: DocumentStore): Promise<IgnoreRecord> {
  return parseIgnores(await store.load(KEY));
}

/**
 * Keeps the list in the workbook, less what no finding of a complete check matches any more. What belongs to a rule
 * that is off, or that crashed, stays: such a rule has not said that nothing is there.
 */
export async function saveIgnores(
  store: DocumentStore,
  list: IgnoreList,
  audit: Audit,
  settings: Settings = defaultSettings,
): Promise<IgnoreList> {
  const kept = prune(list, new Set([...fingerprintsOf(audit), ...unjudged(list, audit, settings)]));
  await store.save(KEY, kept.length === 0 ? null : formatIgnores(kept));
  return kept;
}

function fingerprintsOf(audit: Audit): string[] {
  return audit.tables.flatMap(({ findings, ignored }) => [
    ...findings.map(({ fingerprint }) => fingerprint),
    ...ignored.map(({ finding }) => finding.fingerprint),
  ]);
}

function unjudged(list: IgnoreList, audit: Audit, settings: Settings): string[] {
  const failed = new Set(audit.tables.flatMap(({ failures }) => failures.map(({ ruleId }) => ruleId)));
  return list.flatMap(({ fingerprint }) => {
    const ruleId = fingerprint.split("-")[0] ?? "";
    return settings.rules[ruleId]?.isOn === false || failed.has(ruleId) ? [fingerprint] : [];
  });
}
