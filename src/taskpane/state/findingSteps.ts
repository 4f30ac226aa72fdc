import type { VisibleTable } from "./visibleTables";
import type { KeyedFinding } from "./keyedFindings";

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
  const findings = tables[at]?.findings ?? [];
  const index = findings.findIndex(({ key }) => key === findingKey);
  // Nothing in focus yet: ▼ begins with the first, ▲ goes to the table before.
  const target = index === -1 ? (direction === 1 ? 0 : -1) : index + direction;
  const inTable = findings[target];
  if (inTable) return { tableId, keyed: inTable };
  return at === -1 ? null : stepBeyond(tables, at, direction);
}

function stepBeyond(tables: readonly VisibleTable[], from: number, direction: -1 | 1): FindingStep | null {
  for (let at = from + direction; at >= 0 && at < tables.length; at += direction) {
    const table = tables[at];
    const keyed = direction === 1 ? table?.findings[0] : table?.findings.at(-1);
    if (table && keyed) return { tableId: table.audit.table.id, keyed };
  }
  return null;
}
