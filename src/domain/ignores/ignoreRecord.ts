import { formatItems, parseItems } from "../record/versionedItems";
import type { RecordProblem } from "../record/versionedItems";
import { LONGEST_REASON } from "./IgnoreList";
import type { Ignore, IgnoreList } from "./IgnoreList";

/** The list as it is kept in the workbook: `{"v":1,"items":[["I12-abc","单一采购"]]}`. */
export function formatIgnores(list: IgnoreList): string {
  return formatItems(list.map(({ fingerprint, reason }) => [fingerprint, reason]));
}

/** What was read, or why it could not be. */
export type IgnoreRecord = { readonly list: IgnoreList } | { readonly problem: RecordProblem };

/** Reads the workbook's record; null (none yet) is an empty list. */
export function parseIgnores(record: string | null): IgnoreRecord {
  const read = parseItems(record, readItem);
  return "problem" in read ? read : { list: read.items };
}

function readItem(item: unknown): Ignore | null {
  if (!Array.isArray(item)) return null;
  const [fingerprint, reason]: unknown[] = item;
  if (typeof fingerprint !== "string" || typeof reason !== "string") return null;
  return { fingerprint, reason: reason.slice(0, LONGEST_REASON) };
}
