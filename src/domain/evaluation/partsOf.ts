import Big from "big.js";
import { firstLevelOfRow } from "../table/firstLevel";
import { isPositive } from "../value/sign";
import { plus } from "./exact";
import { SCORE_PARTS } from "./TableEvaluation";
import type { ExecutionEvaluation, PartEvaluation, RowEvaluation, ScorePart } from "./TableEvaluation";

const zero = new Big(0);

/** 得分构成: what each part of the 100 points has, in the order of SCORE_PARTS; parts without points are left out. */
export function partsOf(rows: readonly RowEvaluation[], execution: ExecutionEvaluation): PartEvaluation[] {
  const byPart = new Map<ScorePart, RowEvaluation[]>(SCORE_PARTS.map((part) => [part, []]));
  for (const row of rows) byPart.get(partOf(row))?.push(row);
  const parts = [...byPart].flatMap(([part, own]) => {
    if (part === "execution") return executionPart(execution);
    return own.length === 0 ? [] : partOfRows(part, own);
  });
  return parts.filter(({ weight }) => isPositive(weight));
}

function partOf({ indicator }: RowEvaluation): ScorePart {
  return firstLevelOfRow(indicator) ?? "unknown";
}

function executionPart({ weight, score }: ExecutionEvaluation): PartEvaluation {
  return { part: "execution", weight, score: score ?? zero, unfilled: score === null ? 1 : 0 };
}

function partOfRows(part: ScorePart, rows: readonly RowEvaluation[]): PartEvaluation {
  let [weight, score, unfilled] = [zero, zero, 0];
  for (const row of rows) {
    if (row.weight) weight = plus(weight, row.weight);
    if (row.score) score = plus(score, row.score);
    else unfilled++;
  }
  return { part, weight, score, unfilled };
}
