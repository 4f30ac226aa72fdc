import { normaliseValueText } from "../value/normalise";
import type { AchievementGrade } from "./TableEvaluation";

const numbering = /^(?:\(?\d{1,2}[.、)]|[①-⑳])/;
const blanksAndStops = /[\s,;:。、!.]+/g;
const AIM = "(?:(?:年度|预期|预定|绩效|总体)*(?:指标|目标)(?:值)?)?";
const GRADES: readonly (readonly [AchievementGrade, RegExp])[] = [
  ["achieved", new RegExp(`^(?:已|全部|完全|基本)?达成${AIM}$`)],
  ["partly", new RegExp(`^部分达成${AIM}(?:并?具有一定效果)?$`)],
  ["missed", new RegExp(`^未达成${AIM}(?:且?效果较差)?$`)],
];

/**
 * The grade that 实际完成值 names, in the Ministry's words or shortened: 达成, 部分达成, "3.未达成预期指标且效果较差". Null for
 * any other words; only these are taken for a grade, for 已完成 may mean any.
 */
export function gradeOfWords(text: string): AchievementGrade | null {
  const plain = normaliseValueText(text).replace(numbering, "").replace(blanksAndStops, "");
  return GRADES.find(([, words]) => words.test(plain))?.[0] ?? null;
}
