import { formatIgnores, parseIgnores } from "../domain/ignores/ignoreRecord";
import type { IgnoreRecord } from "../domain/ignores/ignoreRecord";
import { prune } from "../domain/ignores/IgnoreList";
import type { IgnoreList } from "../domain/ignores/IgnoreList";
import type { Audit } from "../domain/audit";
import type { DocumentStore } from "./WorkbookPort";

const KEY = "绩效助手.忽略";

/** The workbook's list of findings set aside, or why it cannot be read. */
export async function loadIgnores(store: DocumentStore): Promise<IgnoreRecord> {
  return parseIgnores(await store.load(KEY));
}

/** Keeps the list in the workbook, less what no finding of a complete check matches any more. */
export async function saveIgnores(store: DocumentStore, list: IgnoreList, audit: Audit): Promise<IgnoreList> {
  const findings = audit.tables.flatMap(({ findings: counted, ignored }) => [
    ...counted,
    ...ignored.map(({ finding }) => finding),
  ]);
  const kept = prune(list, new Set(findings.map(({ fingerprint }) => fingerprint)));
  await store.save(KEY, kept.length === 0 ? null : formatIgnores(kept));
  return kept;
}
