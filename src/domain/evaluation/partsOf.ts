import Big from "big.js";
import { firstLevelOfRow } from "../table/firstLevel";
import { isPositive } from "../value/sign";
import { plus } from "./exact";
import { SCORE_PARTS } from "./TableEvaluation";
import type { ExecutionEvaluation, PartEvaluation, RowEvaluation, ScorePart } from "./TableEvaluation";

const zero = new Big(0);

/** 得分构成: what each part of the 100 points has, in the order of SCORE_PARTS; parts without points are left out. */
export function partsOf(rows: readonly RowEvaluation[], execution: ExecutionEvaluation): PartEvaluation[] {
  const sums = new Map<ScorePart, PartEvaluation>([["execution", executionPart(execution)]]);
  for (const row of rows) {
    const part = partOf(row);
    sums.set(part, withRow(sums.get(part) ?? { part, weight: zero, score: zero, unfilled: 0 }, row));
  }
  const parts = SCORE_PARTS.flatMap((part) => sums.get(part) ?? []);
  return parts.filter(({ weight }) => isPositive(weight));
}

function partOf({ indicator }: RowEvaluation): ScorePart {
  return firstLevelOfRow(indicator) ?? "unknown";
}

function executionPart({ weight, score }: ExecutionEvaluation): PartEvaluation {
  return { part: "execution", weight, score: score ?? zero, unfilled: score === null ? 1 : 0 };
}

function withRow(
  { part, weight, score, unfilled }: PartEvaluation,
  row: Pick<RowEvaluation, "weight" | "score">,
): PartEvaluation {
  return {
    part,
    weight: row.weight ? plus(weight, row.weight) : weight,
    score: row.score ? plus(score, row.score) : score,
    unfilled: row.score === null ? unfilled + 1 : unfilled,
  };
}
