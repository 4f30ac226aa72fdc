import type { AchievementGrade } from "../../domain/evaluation/TableEvaluation";
import type { Settings } from "../../domain/settings/Settings";
import type { Messages } from "../locales/zh-CN";

/** The per cents of the points that go with each grade: "80–100%". */
export function gradeBands(
  { achievedPercent, partlyPercent }: Settings,
  { band }: Messages["evaluation"],
): Readonly<Record<AchievementGrade, string>> {
  return {
    achieved: band(achievedPercent, "100"),
    partly: band(partlyPercent, achievedPercent),
    missed: band("0", partlyPercent),
  };
}
