import type { SheetGrid } from "../domain/grid/SheetGrid";
import { checkColumnSteps } from "../domain/plan/planCheckColumns";
import { planClearing } from "../domain/plan/planClearing";
import { finished } from "../domain/Steps";
import type { Steps } from "../domain/Steps";
import { isEmptyPlan } from "../domain/plan/WritePlan";
import type { WritePlan } from "../domain/plan/WritePlan";
import type { Locale } from "../domain/locale/Locale";
import type { CheckResult } from "./checkWorkbook";
import type { Receipt, StepOptions, WorkbookPort, WorkbookReader } from "./WorkbookPort";

/** 写回校验列, to be previewed: 校验结果 and 校验说明 beside each table, its reconciliation below, highlights. */
export function planWriteBack(result: CheckResult, locale: Locale): WritePlan {
  return finished(writeBackSteps(result, locale));
}

/** `planWriteBack`, which may rest after each table. */
export function writeBackSteps(result: CheckResult, locale: Locale): Steps<WritePlan> {
  return checkColumnSteps(result.audit, result.grids, locale);
}

/** 清除校验标记, to be previewed: reads the workbook and plans to take away everything the add-in left in it. */
export async function planClear(workbook: WorkbookReader, options: StepOptions = {}): Promise<WritePlan> {
  const grids: SheetGrid[] = await workbook.read(options);
  return planClearing(grids);
}

/** Applies a previewed plan. An empty plan touches nothing and gives no receipt. */
export async function applyPlan(
  workbook: WorkbookPort,
  plan: WritePlan,
  options: StepOptions = {},
): Promise<Receipt | null> {
  return isEmptyPlan(plan) ? null : workbook.apply(plan, options);
}
