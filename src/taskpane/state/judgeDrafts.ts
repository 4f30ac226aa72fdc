import { evaluateWith, planFill } from "../../application/fillIn";
import type { EntryProblem } from "../../application/fillIn";
import type { CheckResult } from "../../application/checkWorkbook";
import type { TableAudit } from "../../domain/audit";
import type { TableEvaluation } from "../../domain/evaluation/TableEvaluation";
import type { Settings } from "../../domain/settings/Settings";
import { entriesOf } from "./draftEntries";
import type { Draft } from "./PaneState";

/** What was typed for a row of a table whose name goes without saying. */
export interface RowDraft {
  readonly row: string;
  readonly draft: Draft;
}

/** A table as it was last read, with what is needed to judge what is typed into it. */
export interface ReadTable {
  readonly result: CheckResult;
  readonly audit: TableAudit;
  readonly settings: Settings;
}

/** The table as if these drafts stood in it. */
export function evaluateDrafts(table: ReadTable, drafts: readonly RowDraft[]): TableEvaluation {
  const { result, audit, settings } = table;
  const entries = drafts.flatMap(({ row, draft }) => entriesOf(audit, row, draft) ?? []);
  return entries.length === 0 ? audit.evaluation : evaluateWith(result, settings, audit.table.id, entries);
}

/** Why a draft cannot be entered; null when it can. */
export function problemInDraft(
  { result, audit, settings }: ReadTable,
  { row, draft }: RowDraft,
): EntryProblem | null {
  const entries = entriesOf(audit, row, draft) ?? [];
  if (entries.length === 0) return null;
  const plan = planFill(result, settings, audit.table.id, entries);
  return "problem" in plan ? plan.problem : null;
}
