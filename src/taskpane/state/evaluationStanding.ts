import type Big from "big.js";
import { OVERALL_GRADE_WORDS } from "../../domain/evaluation/evaluationWords";
import type { TableEvaluation } from "../../domain/evaluation/TableEvaluation";
import type { Locale } from "../../domain/locale/Locale";
import type { Messages } from "../locales/zh-CN";

type Standing = Pick<TableEvaluation, "obstacle" | "unfilled" | "score" | "grade"> & {
  readonly weightTotal?: Big | null;
};

/** "92.35 分 · 优", or "未完成（还有 3 行）": a project without a total has no grade. */
export function standingWords(standing: Standing, { evaluation }: Messages, locale: Locale): string {
  const { score, grade, obstacle, unfilled, weightTotal } = standing;
  if (score && grade) return evaluation.scoreAndGrade(score.toFixed(2), OVERALL_GRADE_WORDS[locale][grade]);
  switch (obstacle) {
    case "execution":
      return evaluation.unfinishedExecution;
    case "weights":
      return evaluation.unfinishedWeights(weightTotal?.toFixed() ?? "");
    default:
      return evaluation.unfinishedRows(unfilled);
  }
}

/** How a table stands in 年终填报. */
export type FillStanding = "complete" | "begun" | "untouched";

export function fillStanding({ obstacle, isBegun }: TableEvaluation): FillStanding {
  if (obstacle === null) return "complete";
  return isBegun ? "begun" : "untouched";
}

/** A share as a per cent with at most two decimals: 1.018 is "101.8%". */
export function percentWords(share: Big): string {
  return `${Number(share.times(100).toFixed(2))}%`;
}
