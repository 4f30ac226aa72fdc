import { defaultLargerIsBetter, defaultSmallerIsBetter } from "../value/direction";
import { SCHEME_2020 } from "./schemes";
import type { Settings } from "./Settings";

/** The customs of domain.md §3, until a unit sets its own. */
export const defaultSettings: Settings = {
  fiscalYear: null,
  costTolerance: "0.005",
  shortfallWarningPercent: "5",
  smallerIsBetter: defaultSmallerIsBetter,
  largerIsBetter: defaultLargerIsBetter,
  rateNames: ["率", "度", "比例", "占比", "比重", "百分比", "覆盖面", "及时性", "准确性", "合规性", "完整性"],
  scheme: SCHEME_2020,
  deviationPercent: "30",
  executionReasonPercent: "90",
  achievedPercent: "80",
  partlyPercent: "60",
  headerWords: {},
  rules: {},
};
