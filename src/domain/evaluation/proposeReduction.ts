import Big from "big.js";
import type { Settings } from "../settings/Settings";
import { toPoints } from "./exact";
import { pointsOfBasis } from "./pointsOfBasis";
import type { NumericResult } from "./scoreNumeric";
import type { RowEvaluation, ScoreBasis } from "./TableEvaluation";

/** Scores are written to 0.01. */
const ROUNDING = "0.005";

export interface Reduction {
  readonly basis: ScoreBasis;
  readonly proposal: NonNullable<RowEvaluation["reduction"]>;
}

/**
 * What a result far above its target would be reduced to: weight × (1 + threshold) ÷ rate. It is taken where the recorded
 * score says so. Null where the result is not that far above, or where nothing would change to 0.01.
 */
export function proposeReduction(
  { isMet, rate, deviation }: NumericResult,
  weight: Big,
  recorded: Big | null,
  settings: Settings,
): Reduction | null {
  const threshold = new Big(settings.deviationPercent).times("0.01");
  if (!isMet || !deviation?.gt(threshold)) return null;
  const basis = { kind: "reduced", allowed: threshold.plus(1), rate } as const;
  const score = pointsOfBasis(basis, weight);
  if (score.eq(toPoints(weight))) return null;
  const isAccepted = recorded !== null && recorded.minus(score).abs().lte(ROUNDING);
  return { basis, proposal: { score, isAccepted } };
}
