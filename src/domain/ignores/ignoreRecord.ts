import { LONGEST_REASON } from "./IgnoreList";
import type { Ignore, IgnoreList } from "./IgnoreList";

const VERSION = 1;

/** The list as it is kept in the workbook: `{"v":1,"items":[["I12-abc","单一采购"]]}`. */
export function formatIgnores(list: IgnoreList): string {
  return JSON.stringify({ v: VERSION, items: list.map(({ fingerprint, reason }) => [fingerprint, reason]) });
}

/** What was read, or why it could not be: a record that is damaged or from a newer version is never overwritten unseen. */
export type IgnoreRecord = { readonly list: IgnoreList } | { readonly problem: "damaged" | "newerVersion" };

/** Reads the workbook's record; null (none yet) is an empty list. */
export function parseIgnores(record: string | null): IgnoreRecord {
  if (record === null || record === "") return { list: [] };
  let parsed: unknown;
  try {
    parsed = JSON.parse(record);
  } catch {
    return { problem: "damaged" };
  }
  if (typeof parsed !== "object" || parsed === null || !("v" in parsed)) return { problem: "damaged" };
  if (typeof parsed.v === "number" && parsed.v > VERSION) return { problem: "newerVersion" };
  if (parsed.v !== VERSION || !("items" in parsed) || !Array.isArray(parsed.items))
    return { problem: "damaged" };
  const items = parsed.items.map(readItem);
  return items.every((item) => item !== null) ? { list: items } : { problem: "damaged" };
}

function readItem(item: unknown): Ignore | null {
  if (!Array.isArray(item)) return null;
  const [fingerprint, reason]: unknown[] = item;
  if (typeof fingerprint !== "string" || typeof reason !== "string") return null;
  return { fingerprint, reason: reason.slice(0, LONGEST_REASON) };
}
