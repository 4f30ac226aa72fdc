import { auditTable } from "../domain/audit";
import type { Audit, TableAudit } from "../domain/audit";
import type { SheetGrid } from "../domain/grid/SheetGrid";
import { reasonsOf } from "../domain/ignores/IgnoreList";
import type { IgnoreList } from "../domain/ignores/IgnoreList";
import type { Settings } from "../domain/settings/Settings";
import { hintStandings } from "../domain/table/hintStandings";
import type { HintStanding } from "../domain/table/hintStandings";
import { Namesakes } from "../domain/table/Namesakes";
import { completeTable } from "../domain/table/readTables";
import { diagnoseSheet } from "../domain/table/diagnoseSheet";
import type { SheetDiagnosis } from "../domain/table/SheetDiagnosis";
import { sketchSteps } from "../domain/table/sketchTables";
import type { TableHint } from "../domain/table/TableHint";
import type { TableSketch } from "../domain/table/TableSketch";
import { commonYear } from "../domain/table/tableYear";
import type { TargetTable } from "../domain/table/TargetTable";
import { inSlices } from "./inSlices";
import { pauseForHost } from "./pauseForHost";
import type { StepOptions, WorkbookReader } from "./WorkbookPort";

/** 一键校验's outcome: the sheets as they were read and what the audit says of their tables. */
export interface CheckResult {
  readonly grids: readonly SheetGrid[];
  readonly audit: Audit;
  /** The year that most tables state: what a sheet that is read again alone needs of the others. */
  readonly commonYear: number | null;
  /** Sheets that look like a target table of which something was not read, in the order of the workbook. */
  readonly diagnoses: readonly SheetDiagnosis[];
  /** What has become of each of the user's choices of headers, in their order. */
  readonly hints: readonly HintStanding[];
}

export interface CheckOptions extends StepOptions {
  readonly ignores?: IgnoreList | undefined;
  /** 指认表头: what the user has said of headers. */
  readonly hints?: readonly TableHint[] | undefined;
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
  const { tables, ...known } = await readSheets(grids, settings, options);
  return { grids, audit: await auditTables(tables, tables, settings, options), ...known };
}

/** The sketches end here: they weigh as much as the sheets themselves, and are not to be held while tables are audited. */
async function readSheets(
  grids: readonly SheetGrid[],
  settings: Settings,
  options: CheckOptions,
): Promise<Omit<CheckResult, "grids" | "audit"> & { readonly tables: readonly TargetTable[] }> {
  const { sketches, diagnoses } = await sketchSheets(grids, settings, options);
  const year = commonYear(sketches);
  const tables = await complete(sketches, settings, year, options);
  return { tables, commonYear: year, diagnoses, hints: hintStandings(grids, tables, options.hints ?? []) };
}

/**
 * Checks sheets again after an edit: only they are read. Tables of other sheets keep their findings; their places in
 * the workbook stay. A sheet that is gone takes its tables with it.
 */
export async function recheckSheets(
  workbook: WorkbookReader,
  settings: Settings,
  before: CheckResult,
  sheetIds: readonly string[],
  options: CheckOptions = {},
): Promise<CheckResult> {
  const fresh = await workbook.read({ ...options, sheetIds });
  const { sketches, diagnoses } = await sketchSheets(fresh, settings, options);
  const tables = await complete(sketches, settings, before.commonYear, options);
  const others = before.audit.tables.filter(({ table }) => !sheetIds.includes(table.sheetId));
  const all = [...others.map(({ table }) => table), ...tables];
  const audited = await auditTables(tables, all, settings, options);
  const grids = inPlace(before.grids, fresh, sheetIds);
  const order = orderOf(grids);
  const inOrder = [...others, ...audited.tables].sort((a, b) => order(a.table) - order(b.table));
  const earlier = before.diagnoses.filter(({ sheetId }) => !sheetIds.includes(sheetId));
  return {
    grids,
    audit: { tables: inOrder },
    commonYear: before.commonYear,
    diagnoses: [...earlier, ...diagnoses].sort((a, b) => order(a) - order(b)),
    hints: hintStandings(grids, all, options.hints ?? []),
  };
}

function inPlace(
  before: readonly SheetGrid[],
  fresh: readonly SheetGrid[],
  sheetIds: readonly string[],
): SheetGrid[] {
  const byId = new Map(fresh.map((grid) => [grid.sheetId, grid]));
  const known = new Set(before.map(({ sheetId }) => sheetId));
  const kept = before.flatMap((grid) =>
    sheetIds.includes(grid.sheetId) ? (byId.get(grid.sheetId) ?? []) : grid,
  );
  return [...kept, ...fresh.filter(({ sheetId }) => !known.has(sheetId))];
}

/** By sheet; within a sheet the order of reading stays, as sorting is stable. */
function orderOf(grids: readonly SheetGrid[]): (on: { readonly sheetId: string }) => number {
  const order = new Map(grids.map(({ sheetId }, index) => [sheetId, index]));
  return ({ sheetId }) => order.get(sheetId) ?? grids.length;
}

interface Sketched {
  readonly sketches: readonly TableSketch[];
  readonly diagnoses: readonly SheetDiagnosis[];
}

/** Finds the tables sheet by sheet, giving way to the host between slices so that 取消 is heard. */
async function sketchSheets(
  grids: readonly SheetGrid[],
  { headerWords }: Settings,
  { signal, hints = [] }: CheckOptions,
): Promise<Sketched> {
  const sketches: TableSketch[] = [];
  const diagnoses: SheetDiagnosis[] = [];
  for (const grid of grids) {
    const sheet = await inSlices(sketchSteps(grid, { headerWords, hints }), signal);
    sketches.push(...sheet.sketches);
    const diagnosis = diagnoseSheet(sheet);
    if (diagnosis) diagnoses.push(diagnosis);
  }
  return { sketches, diagnoses };
}

async function complete(
  sketches: readonly TableSketch[],
  settings: Settings,
  year: number | null,
  { signal }: CheckOptions,
): Promise<TargetTable[]> {
  const tables: TargetTable[] = [];
  for (const sketch of sketches) {
    await pauseForHost(signal);
    tables.push(completeTable(sketch, settings, year));
  }
  return tables;
}

/** Audits some tables of a workbook, all of which count as possible namesakes. */
async function auditTables(
  tables: readonly TargetTable[],
  all: readonly TargetTable[],
  settings: Settings,
  { ignores, onProgress, onTable, signal }: CheckOptions,
): Promise<Audit> {
  const namesakes = new Namesakes(all);
  const reasons = reasonsOf(ignores ?? []);
  const audits: TableAudit[] = [];
  for (const table of tables) {
    await pauseForHost(signal);
    const audited = auditTable(table, namesakes, settings, reasons);
    audits.push(audited);
    onTable?.(audited);
    onProgress?.({ stage: "checking", done: audits.length, total: tables.length });
  }
  return { tables: audits };
}
