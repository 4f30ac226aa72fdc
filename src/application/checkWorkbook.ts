import { auditTable } from "../domain/audit";
import type { Audit, TableAudit } from "../domain/audit";
import type { SheetGrid } from "../domain/grid/SheetGrid";
import type { Settings } from "../domain/settings/Settings";
import { completeTable } from "../domain/table/readTables";
import { Namesakes } from "../domain/table/Namesakes";
import type { TargetTable } from "../domain/table/TargetTable";
import { sketchTables } from "../domain/table/TableSketch";
import type { TableSketch } from "../domain/table/TableSketch";
import { commonYear } from "../domain/table/tableYear";
import { pauseForHost } from "./pauseForHost";
import type { StepOptions, WorkbookReader } from "./WorkbookPort";

/** 一键校验's outcome: the sheets as they were read and what the audit says of their tables. */
export interface CheckResult {
  readonly grids: readonly SheetGrid[];
  readonly audit: Audit;
}

export interface CheckOptions extends StepOptions {
  /** Called for each table as soon as it is checked. */
  readonly onTable?: ((table: TableAudit) => void) | undefined;
}

/** 一键校验: reads the workbook and audits every table found. Writes nothing. */
export async function checkWorkbook(
  workbook: WorkbookReader,
  settings: Settings,
  options: CheckOptions = {},
): Promise<CheckResult> {
  const grids = await workbook.read(options);
  const sketches = await sketchSheets(grids, options);
  return { grids, audit: await auditSketches(sketches, settings, options) };
}

/** Finds the tables sheet by sheet, giving way to the host between slices so that 取消 is heard. */
async function sketchSheets(grids: readonly SheetGrid[], { signal }: CheckOptions): Promise<TableSketch[]> {
  const sketches: TableSketch[] = [];
  for (const grid of grids) {
    await pauseForHost(signal);
    sketches.push(...sketchTables(grid));
  }
  return sketches;
}

async function auditSketches(
  sketches: readonly TableSketch[],
  settings: Settings,
  { onProgress, onTable, signal }: CheckOptions,
): Promise<Audit> {
  const year = commonYear(sketches);
  const tables: TargetTable[] = [];
  for (const sketch of sketches) {
    await pauseForHost(signal);
    tables.push(completeTable(sketch, settings, year));
  }
  const namesakes = new Namesakes(tables);
  const audits: TableAudit[] = [];
  for (const table of tables) {
    await pauseForHost(signal);
    const audited = auditTable(table, namesakes, settings);
    audits.push(audited);
    onTable?.(audited);
    onProgress?.({ stage: "checking", done: audits.length, total: tables.length });
  }
  return { tables: audits };
}
