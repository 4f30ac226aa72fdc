import { auditTable } from "../../src/domain/audit";
import type { TableAudit } from "../../src/domain/audit";
import { reconcileCost } from "../../src/domain/cost/reconcileCost";
import { evaluateTable } from "../../src/domain/evaluation/evaluateTable";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { Namesakes } from "../../src/domain/table/Namesakes";
import { plainReading } from "../../src/domain/table/ReadingOptions";
import { completeTable } from "../../src/domain/table/readTables";
import { sketchTables } from "../../src/domain/table/sketchTables";
import { commonYear } from "../../src/domain/table/tableYear";
import type { TargetTable } from "../../src/domain/table/TargetTable";

const READING = { ...plainReading, ...defaultSettings };

/** SheetGrids to tables: found, sketched, their values read. */
export function readGrids(grids: readonly SheetGrid[]): TargetTable[] {
  const sketches = grids.flatMap((grid) => sketchTables(grid, READING));
  const year = commonYear(sketches);
  return sketches.map((sketch) => completeTable(sketch, defaultSettings, year));
}

/** All that 一键校验 says of tables: costs, evaluation, all rules. */
export function auditTables(tables: readonly TargetTable[]): TableAudit[] {
  const namesakes = new Namesakes(tables);
  return tables.map((table) => auditTable(table, namesakes, defaultSettings));
}

export const reconcileAll = (tables: readonly TargetTable[]) =>
  tables.map((table) => reconcileCost(table, defaultSettings));

export const evaluateAll = (tables: readonly TargetTable[]) =>
  tables.map((table) => evaluateTable(table, defaultSettings));
