import { audit } from "../../src/domain/audit";
import type { TableAudit } from "../../src/domain/audit";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { readTables } from "../../src/domain/table/readTables";

/** The tables of these sheets, read and audited with the default settings; `ignores`: reasons by fingerprint. */
export function auditedTables(
  grids: readonly SheetGrid[],
  ignores: ReadonlyMap<string, string> = new Map(),
): readonly TableAudit[] {
  return audit(readTables(grids, defaultSettings).tables, defaultSettings, ignores).tables;
}

/** One table alone. */
export function auditedTable(grid: SheetGrid): TableAudit {
  const [only] = auditedTables([grid]);
  if (!only) throw new Error("The sheet is read as no table.");
  return only;
}
