import type { TableAudit } from "../audit";
import { formatArea } from "../grid/address";
import type { Area } from "../grid/Area";
import type { TargetTable } from "../table/TargetTable";

/** What one 校验列 stands beside: a table, or all projects of a list below their one header. */
export interface CheckTarget {
  readonly audits: readonly [TableAudit, ...TableAudit[]];
  readonly area: Area;
  readonly headerRow: number;
  /** A list has no row below each project: what is found about a project stands beside its first row. */
  readonly isList: boolean;
}

/** The targets of a sheet, in the order of their tables. */
export function checkTargets(tables: readonly TableAudit[]): CheckTarget[] {
  const targets: CheckTarget[] = [];
  const lists = new Map<string, TableAudit[]>();
  for (const audited of tables) {
    const { list, area, headerRow } = audited.table;
    if (!list) {
      targets.push({ audits: [audited], area, headerRow, isList: false });
      continue;
    }
    const key = formatArea(list.area);
    const known = lists.get(key);
    if (known) known.push(audited);
    else {
      const audits: [TableAudit, ...TableAudit[]] = [audited];
      lists.set(key, audits);
      targets.push({ audits, area: list.area, headerRow, isList: true });
    }
  }
  return targets;
}

/** The table that lends its look: one with rows, where there is one. */
export function modelTable({ audits: [first, ...others] }: CheckTarget): TargetTable {
  const filled = [first, ...others].find(({ table }) => table.indicators.length > 0);
  return (filled ?? first).table;
}
