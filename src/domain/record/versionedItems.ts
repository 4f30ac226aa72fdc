const VERSION = 1;

/** Why a record in the workbook cannot be read: one that is damaged or from a newer version is never overwritten unseen. */
export type RecordProblem = "damaged" | "newerVersion";

/** A list as it is kept in the workbook: `{"v":1,"items":[…]}`. */
export function formatItems(items: readonly unknown[]): string {
  return JSON.stringify({ v: VERSION, items });
}

/** Reads a list, each item by `readItem`, which gives null for one that is none; no record at all is an empty list. */
export function parseItems<Item>(
  record: string | null,
  readItem: (item: unknown) => Item | null,
): { readonly items: readonly Item[] } | { readonly problem: RecordProblem } {
  if (record === null || record === "") return { items: [] };
  let parsed: unknown;
  try {
    parsed = JSON.parse(record);
  } catch {
    return { problem: "damaged" };
  }
  if (typeof parsed !== "object" || parsed === null || !("v" in parsed)) return { problem: "damaged" };
  if (typeof parsed.v === "number" && parsed.v > VERSION) return { problem: "newerVersion" };
  if (parsed.v !== VERSION || !("items" in parsed) || !Array.isArray(parsed.items)) {
    return { problem: "damaged" };
  }
  const items = parsed.items.map(readItem);
  return items.every((item) => item !== null) ? { items } : { problem: "damaged" };
}
