import { audit } from "../../../src/domain/audit";
import type { TableAudit } from "../../../src/domain/audit";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";

/** The audits of all tables of some sheets. */
export function auditsOf(grids: readonly SheetGrid[]): readonly TableAudit[] {
  return audit(readTables(grids, defaultSettings).tables, defaultSettings).tables;
}

/** The audit of the one table of a sheet. */
export function auditOf(grid: SheetGrid): TableAudit {
  const [found] = auditsOf([grid]);
  if (!found) throw new Error("The sheet has no table.");
  return found;
}
