import Big from "big.js";
import { firstLevelOfRow } from "../table/firstLevel";
import { isPositive } from "../value/sign";
import { plus } from "../value/sum";
import { SCORE_PARTS } from "./TableEvaluation";
import type { ExecutionEvaluation, PartEvaluation, RowEvaluation, ScorePart } from "./TableEvaluation";

const zero = new Big(0);

/** 得分构成: what each part of the 100 points has, in the order of SCORE_PARTS; parts without points are left out. */
export function partsOf(rows: readonly RowEvaluation[], execution: ExecutionEvaluation): PartEvaluation[] {
  const sums = new Map<ScorePart, Sums>([["execution", executionPart(execution)]]);
  for (const row of rows) {
    const part = partOf(row);
    const known = sums.get(part);
    const own = known ?? { part, weight: zero, score: zero, unfilled: 0 };
    if (!known) sums.set(part, own);
    addRow(own, row);
  }
  const parts: PartEvaluation[] = [];
  for (const part of SCORE_PARTS) {
    const own = sums.get(part);
    if (own && isPositive(own.weight)) parts.push(own);
  }
  return parts;
}

/** A part while its rows are added up. */
type Sums = { -readonly [Key in keyof PartEvaluation]: PartEvaluation[Key] };

function partOf({ indicator }: RowEvaluation): ScorePart {
  return firstLevelOfRow(indicator) ?? "unknown";
}

function executionPart({ weight, score }: ExecutionEvaluation): Sums {
  return { part: "execution", weight, score: score ?? zero, unfilled: score === null ? 1 : 0 };
}

function addRow(sums: Sums, { weight, score }: Pick<RowEvaluation, "weight" | "score">): void {
  if (weight) sums.weight = plus(sums.weight, weight);
  if (score) sums.score = plus(sums.score, score);
  else sums.unfilled++;
}
