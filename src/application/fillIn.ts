import type { TableAudit } from "../domain/audit";
import type { TableEvaluation } from "../domain/evaluation/TableEvaluation";
import type { SheetGrid } from "../domain/grid/SheetGrid";
import { DraftTable } from "../domain/plan/entry/DraftTable";
import type { Entry, EntryProblem } from "../domain/plan/entry/Entry";
import { planEntries } from "../domain/plan/entry/planEntries";
import type { WritePlan } from "../domain/plan/WritePlan";
import type { Settings } from "../domain/settings/Settings";
import type { CheckResult } from "./checkWorkbook";

export type { Entry, EntryProblem } from "../domain/plan/entry/Entry";

/** The plan that writes what was typed, or why it cannot be written. */
export type FillPlan = { readonly plan: WritePlan } | { readonly problem: EntryProblem };

/** What was read of the workbook. */
type Reading = Pick<CheckResult, "audit" | "grids">;

/**
 * 年终填报: plans to write entries of one table into the sheet, all of them or none. The computed cells of their rows and
 * the summary follow at once; nothing else is touched. Entries that change nothing make an empty plan.
 */
export function planFill(
  result: Reading,
  settings: Settings,
  tableId: string,
  entries: readonly Entry[],
): FillPlan {
  const found = find(result, tableId);
  if (!found) return { problem: "noTable" };
  const { audited, grid } = found;
  const draft = new DraftTable(audited.table, grid, settings);
  const problem = enterAll(draft, entries);
  return problem ? { problem } : { plan: planEntries(audited, draft, grid, settings, entries) };
}

/**
 * The evaluation as if the entries stood in the sheet, for the score beside the input while one types: also those that
 * cannot be written, which show as the problems that they are, and those for which there is no column yet.
 * @throws RangeError when the table is not among those read
 */
export function evaluateWith(
  result: Reading,
  settings: Settings,
  tableId: string,
  entries: readonly Entry[],
): TableEvaluation {
  const found = find(result, tableId);
  if (!found) throw new RangeError(`No table ${tableId} was read.`);
  const draft = new DraftTable(found.audited.table, found.grid, settings);
  enterAll(draft, entries);
  return draft.evaluation;
}

function find(
  { audit, grids }: Reading,
  tableId: string,
): { readonly audited: TableAudit; readonly grid: SheetGrid } | null {
  const audited = audit.tables.find(({ table }) => table.id === tableId);
  const grid = grids.find(({ sheetId }) => sheetId === audited?.table.sheetId);
  return audited && grid ? { audited, grid } : null;
}

/** Lays all entries in and gives the first problem. A reduction follows from the actual value: it comes last. */
function enterAll(draft: DraftTable, entries: readonly Entry[]): EntryProblem | null {
  const reductions = entries.filter(({ role }) => role === "reduction");
  const others = entries.filter(({ role }) => role !== "reduction");
  const rows = new Set(others.flatMap((entry) => ("row" in entry ? [entry.row] : [])));
  const problems = others.map((entry) => draft.enter(entry));
  for (const row of rows) draft.keepReduction(row);
  problems.push(
    ...reductions.map((entry) => draft.enter(entry)),
    ...others.map((entry) => reckoned(draft, entry)),
  );
  return problems.find((problem) => problem !== null) ?? null;
}

function reckoned(draft: DraftTable, entry: Entry): EntryProblem | null {
  return entry.role === "rate" && entry.text.trim() !== "" ? draft.rateProblem(entry.row) : null;
}
