import type Big from "big.js";
import type { Settings } from "../settings/Settings";
import type { AchievementGrade } from "./TableEvaluation";

/** The grade in whose band the per cent lies; null outside 0–100. Bands: 达成 100–80 (含80), 部分达成 80–60 (含60), else 未达成. */
export function gradeOfPercent(percent: Big, settings: Settings): AchievementGrade | null {
  if (percent.lt(0) || percent.gt(100)) return null;
  if (percent.gte(settings.achievedPercent)) return "achieved";
  return percent.gte(settings.partlyPercent) ? "partly" : "missed";
}

/** The grade of a row with this per cent; null where it does not lie in the band of the grade that was picked. */
export function scoreGraded(
  percent: Big,
  picked: AchievementGrade | null,
  settings: Settings,
): AchievementGrade | null {
  const grade = gradeOfPercent(percent, settings);
  return picked === null || picked === grade ? grade : null;
}
