import type { PartEvaluation, ScorePart } from "../../domain/evaluation/TableEvaluation";

/** A part of the bar, in per cent of its length. */
export interface PartShare {
  readonly part: ScorePart;
  readonly start: number;
  readonly length: number;
  /** How far the part is filled, of the whole bar. */
  readonly filled: number;
}

/** For drawing only: the figures come from the evaluation itself. Weights that do not total 100 fill the bar all the same. */
export function partShares(parts: readonly PartEvaluation[]): PartShare[] {
  const whole = parts.reduce((sum, { weight }) => sum + weight.toNumber(), 0);
  if (whole <= 0) return [];
  let start = 0;
  return parts.map(({ part, weight, score }) => {
    const length = (weight.toNumber() / whole) * 100;
    const share = { part, start, length, filled: Math.min(length, (score.toNumber() / whole) * 100) };
    start += length;
    return share;
  });
}
