import { sortKeyed } from "./keyedFindings";
import type { KeyedFinding } from "./keyedFindings";
import type { VisibleTable } from "./visibleTables";

/** Where ▲ or ▼ leads: a finding of this table or of the next one in the list that has any. */
export interface FindingStep {
  readonly tableId: string;
  readonly keyed: KeyedFinding;
}

/** The finding before (-1) or after (+1) the one in focus, across tables; null at either end of the list. */
export function stepFrom(
  tables: readonly VisibleTable[],
  tableId: string,
  findingKey: string | null,
  direction: -1 | 1,
): FindingStep | null {
  const at = tables.findIndex(({ audit }) => audit.table.id === tableId);
  const inTable = stepWithin(tables[at], findingKey, direction);
  if (inTable) return { tableId, keyed: inTable };
  return at === -1 ? null : stepBeyond(tables, at, direction);
}

/** A finding that was settled meanwhile is a place to go on from, none to go to. */
function stepWithin(
  table: VisibleTable | undefined,
  findingKey: string | null,
  direction: -1 | 1,
): KeyedFinding | null {
  const all = sortKeyed([...(table?.findings ?? []), ...(table?.done ?? [])]);
  const index = all.findIndex(({ key }) => key === findingKey);
  // Nothing in focus yet: ▼ begins with the first, ▲ goes to the table before.
  const ahead = direction === 1 ? all.slice(index + 1) : all.slice(0, Math.max(0, index)).reverse();
  return ahead.find((keyed) => table?.findings.includes(keyed)) ?? null;
}

function stepBeyond(tables: readonly VisibleTable[], from: number, direction: -1 | 1): FindingStep | null {
  for (let at = from + direction; at >= 0 && at < tables.length; at += direction) {
    const table = tables[at];
    const keyed = direction === 1 ? table?.findings[0] : table?.findings.at(-1);
    if (table && keyed) return { tableId: table.audit.table.id, keyed };
  }
  return null;
}
