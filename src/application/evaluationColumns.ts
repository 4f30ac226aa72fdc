import type { Settings } from "../domain/settings/Settings";
import { finished } from "../domain/Steps";
import type { Steps } from "../domain/Steps";
import { evaluationColumnSteps } from "../domain/plan/planEvaluationColumns";
import type { EvaluationPlanOptions } from "../domain/plan/planEvaluationColumns";
import type { WritePlan } from "../domain/plan/WritePlan";
import type { CheckResult } from "./checkWorkbook";

export { clearEvaluationSteps, planClearEvaluation, userEntriesIn } from "../domain/plan/planClearEvaluation";

/** 添加/更新评价列, to be previewed: 实际完成值 … 原因 beside each table, 预算执行, 合计 and 评价等级 below its grid. */
export function planEvaluation(
  result: Pick<CheckResult, "audit" | "grids">,
  settings: Settings,
  options: EvaluationPlanOptions = {},
): WritePlan {
  return finished(evaluationSteps(result, settings, options));
}

/** `planEvaluation`, which may rest after each table. */
export function evaluationSteps(
  result: Pick<CheckResult, "audit" | "grids">,
  settings: Settings,
  options: EvaluationPlanOptions = {},
): Steps<WritePlan> {
  return evaluationColumnSteps(result.audit.tables, result.grids, settings, options);
}
