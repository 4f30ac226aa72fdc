import type { Settings } from "../domain/settings/Settings";
import { planEvaluationColumns } from "../domain/plan/planEvaluationColumns";
import type { EvaluationPlanOptions } from "../domain/plan/planEvaluationColumns";
import type { WritePlan } from "../domain/plan/WritePlan";
import type { CheckResult } from "./checkWorkbook";

export { planClearEvaluation, userEntriesIn } from "../domain/plan/planClearEvaluation";

/** 添加/更新评价列, to be previewed: 实际完成值 … 原因 beside each table, 预算执行, 合计 and 评价等级 below its grid. */
export function planEvaluation(
  result: Pick<CheckResult, "audit" | "grids">,
  settings: Settings,
  options: EvaluationPlanOptions = {},
): WritePlan {
  return planEvaluationColumns(result.audit.tables, result.grids, settings, options);
}
