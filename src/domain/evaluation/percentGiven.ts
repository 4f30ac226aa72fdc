import Big from "big.js";
import type { Settings } from "../settings/Settings";
import type { Indicator } from "../table/TargetTable";
import { quotient } from "./exact";
import { plainNumber, recordedScore } from "./recordedScore";

/** The per cent that the user gives a graded row: in 完成率, else by the user's own 得分; null as long as there is none. */
export function percentGiven(indicator: Indicator, weight: Big | null, settings: Settings): Big | null {
  return percentOfRate(indicator) ?? percentOfScore(indicator, weight, settings);
}

/** A number from here on is no fraction: nothing comes to 1000%. */
const LEAST_PERCENT = 10;

/**
 * The per cent of the points that the user gives in 完成率; null as long as there is none: 95%, 0.95 shown as 95%, or 95. A
 * number below 10 without % is not taken: 1 may be 1% or 100%, 1.2 is 120%; only 0 is 0. A formula of the add-in's own says
 * nothing: it was made for a target that has been changed since.
 */
export function percentOfRate({ rate }: Indicator): Big | null {
  const isUsers = rate !== null && !(rate.isOwned && rate.formula !== null);
  const number = isUsers ? plainNumber(rate) : null;
  if (!number) return null;
  const { value, unit } = number;
  if (unit === "%") return value;
  return unit === "" && (value.lte(0) || value.gte(LEAST_PERCENT)) ? value : null;
}

/**
 * The per cent that the user's own 得分 column comes to, by its share of the weight; null without one. A score is rounded to
 * 0.01: 7.27 of 9.09 points is meant to be the 80% that it all but is.
 */
function percentOfScore(indicator: Indicator, weight: Big | null, settings: Settings): Big | null {
  const recorded = indicator.score?.isOwned === false ? recordedScore(indicator) : null;
  if (!recorded || !weight?.gt(0)) return null;
  const percent = quotient(recorded.times(100), weight);
  const rounding = quotient(new Big("0.5"), weight);
  const edges = [settings.achievedPercent, settings.partlyPercent, "100"].map((edge) => new Big(edge));
  return edges.find((edge) => edge.minus(percent).abs().lte(rounding)) ?? percent;
}
