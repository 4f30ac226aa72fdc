import Big from "big.js";
import { GRADE_WORDS } from "../evaluation/evaluationWords";
import type { AchievementGrade } from "../evaluation/TableEvaluation";
import { scoreFact } from "./facts";

/** A share of the points that the grade of a qualitative row does not allow, for the words of S04. */
export type Band = {
  readonly name: string;
  /** The grade that was picked, and "" where none was. */
  readonly grade: AchievementGrade | "";
  /** 分值 where a score was given instead of a per cent; else "". */
  readonly weight: string;
  /** What was given, and the limits of the grade: "75", "80", "100". */
  readonly percent: string;
  readonly lowest: string;
  readonly highest: string;
};

/** As the form has it; quoted so in every language. */
const GRADES = GRADE_WORDS["zh-CN"];

const isOpen = ({ grade }: Band): boolean => grade === "partly" || grade === "missed";

/** In points where a score was given, in per cent where a per cent was. */
function limitOf({ weight }: Band, percent: string): string {
  return weight === "" ? `${percent}%` : scoreFact(new Big(weight).times(percent).div(100));
}

export function bandZh(f: Band): string {
  const [lowest, highest] = [limitOf(f, f.lowest), limitOf(f, f.highest)];
  const unit = f.weight === "" ? "" : " 分";
  return `${lowest}—${highest}${unit}${isOpen(f) ? `（不含 ${highest}${unit}）` : ""}`;
}
export function bandEn(f: Band): string {
  const [lowest, highest] = [limitOf(f, f.lowest), limitOf(f, f.highest)];
  return `${lowest} to ${isOpen(f) ? "less than " : ""}${highest}${f.weight === "" ? "" : " points"}`;
}

/** "70%", or the points and what they are of the weight. */
export const givenZh = (f: Band): string =>
  f.weight === "" ? `${f.percent}%` : `${limitOf(f, f.percent)} 分（分值的 ${f.percent}%）`;
export const givenEn = (f: Band): string =>
  f.weight === "" ? `${f.percent}%` : `${limitOf(f, f.percent)} points (${f.percent}% of its weight)`;

/** A blank before 之间, but not behind a bracket. */
const withinZh = (f: Band): string => (isOpen(f) ? bandZh(f) : `${bandZh(f)} `);

const otherGradeZh = (f: Band): string => (f.grade === "" ? "" : "，或改选等次");
export const bandMendZh = (f: Band): string =>
  f.weight === ""
    ? `请改为 ${withinZh(f)}之间的百分比${otherGradeZh(f)}。`
    : `请把得分改到 ${withinZh(f)}之间${otherGradeZh(f)}。`;
export const bandMendEn = (f: Band): string =>
  `Give ${f.weight === "" ? "a per cent of " : ""}${bandEn(f)}${f.grade === "" ? "" : ", or pick another grade"}.`;

export const bandMessageZh = (f: Band): string =>
  f.grade === ""
    ? `“${f.name}”给了 ${givenZh(f)}，不在 ${withinZh(f)}之间。`
    : `“${f.name}”的等次是“${GRADES[f.grade]}”，给了 ${givenZh(f)}，不在这一档 ${withinZh(f)}之内。`;
export const bandMessageEn = (f: Band): string =>
  f.grade === ""
    ? `“${f.name}” was given ${givenEn(f)}, which is not within ${bandEn(f)}.`
    : `“${f.name}” is graded “${GRADES[f.grade]}” with ${givenEn(f)}, outside the band of ${bandEn(f)}.`;
