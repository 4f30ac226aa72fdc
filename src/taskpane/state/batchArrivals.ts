import type { TableAudit } from "../../domain/audit";

const INTERVAL_MS = 100;

/**
 * Collects checked tables and hands them on ten times a second: a screen that redrew for each of a thousand tables
 * would cost more than the check. The rest comes with the whole result.
 */
export function batchArrivals(
  deliver: (tables: readonly TableAudit[]) => void,
  now: () => number,
): (table: TableAudit) => void {
  let waiting: TableAudit[] = [];
  let last = now();
  return (table) => {
    waiting.push(table);
    if (now() - last < INTERVAL_MS) return;
    last = now();
    deliver(waiting);
    waiting = [];
  };
}
