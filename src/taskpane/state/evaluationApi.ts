/* Stands in for application/fillIn, evaluationColumns and writeEvaluationSummary until they are there; then goes. */
import type { CheckResult } from "../../application/checkWorkbook";
import { evaluateTable } from "../../domain/evaluation/evaluateTable";
import type { TableEvaluation } from "../../domain/evaluation/TableEvaluation";
import { EMPTY_PLAN } from "../../domain/plan/WritePlan";
import type { WritePlan } from "../../domain/plan/WritePlan";
import type { Settings } from "../../domain/settings/Settings";
import type { FundsRole } from "../../domain/table/FundsLine";

export type Entry =
  | { readonly role: "actual" | "reason" | "rate" | "weight"; readonly row: number; readonly text: string }
  | { readonly role: "executed"; readonly line: FundsRole; readonly text: string }
  | { readonly role: "reduction"; readonly row: number; readonly isAccepted: boolean };
export type EntryProblem = string;
export type FillPlan = { readonly plan: WritePlan } | { readonly problem: EntryProblem };

export function planFill(_r: CheckResult, _s: Settings, _t: string, _e: readonly Entry[]): FillPlan {
  return { plan: EMPTY_PLAN };
}
export function evaluateWith(
  result: CheckResult,
  settings: Settings,
  tableId: string,
  _entries: readonly Entry[],
): TableEvaluation {
  const audit = result.audit.tables.find(({ table }) => table.id === tableId);
  if (!audit) throw new Error("no table");
  return evaluateTable(audit.table, settings);
}
