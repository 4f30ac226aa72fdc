import type Big from "big.js";
import type { OverallGrade } from "./TableEvaluation";

/** 评价等级 of a total: 优 from 90, 良 from 80, 中 from 60, else 差. */
export function gradeOf(score: Big): OverallGrade {
  if (score.gte(90)) return "excellent";
  if (score.gte(80)) return "good";
  return score.gte(60) ? "fair" : "poor";
}
