import Big from "big.js";
import type { Settings } from "../settings/Settings";
import { readPoints } from "../table/readPoints";
import type { PointsReading } from "../table/readPoints";
import type { TargetTable } from "../table/TargetTable";
import { sumOf } from "../value/sum";
import { isBlankEntry } from "./entryWords";
import { evaluateExecution } from "./evaluateExecution";
import { evaluateRow } from "./evaluateRow";
import { gradeOf } from "./overallGrade";
import { partsOf } from "./partsOf";
import type { ExecutionEvaluation, PartEvaluation, RowEvaluation, TableEvaluation } from "./TableEvaluation";
import { weightsOf } from "./weightsOf";

/** Weights are given to 0.01; what a formula leaves behind (33.333…) is no difference. */
const ROUNDING = "0.005";
const hundred = new Big(100);

/** 项目自评: scores a table by the Ministry's method (财预〔2020〕10号), as far as it has been filled in. */
export function evaluateTable(table: TargetTable, settings: Settings): TableEvaluation {
  const points = readPoints(table);
  const weights = weightsOf(table, settings.scheme, points);
  const rows = table.indicators.map((indicator, index) =>
    evaluateRow(indicator, weights[index] ?? { points: null, isProposed: false }, table, settings),
  );
  const execution = evaluateExecution(table, settings, executionWeight(points, settings));
  const parts = partsOf(rows, execution);
  const weightTotal = totalWeight(rows, parts);
  const unfilled = rows.filter(({ score }) => score === null).length;
  const obstacle = obstacleOf(unfilled, execution, weightTotal);
  const score = obstacle === null ? totalScore(rows, execution) : null;
  return {
    isBegun: rows.some(isBegun) || table.funds.some(({ executed }) => isFilled(executed)),
    rows,
    execution,
    parts,
    weightTotal,
    unfilled,
    obstacle,
    score,
    grade: score && gradeOf(score),
  };
}

/** Where the rows have all 100 points between them, 预算执行 is one of them or not scored at all. */
function executionWeight(points: PointsReading | null, { scheme }: Settings): Big {
  return points && isHundred(points.total) ? new Big(0) : new Big(scheme.execution);
}

function isHundred(points: Big): boolean {
  return points.minus(hundred).abs().lte(ROUNDING);
}

/** Of all parts together; a part that is left out has no points. Null where a row has no weight. */
function totalWeight(rows: readonly RowEvaluation[], parts: readonly PartEvaluation[]): Big | null {
  return rows.some(({ weight }) => weight === null) ? null : sumOf(parts.map(({ weight }) => weight));
}

function totalScore(rows: readonly RowEvaluation[], execution: ExecutionEvaluation): Big {
  return sumOf([...rows, execution].flatMap(({ score }) => score ?? []));
}

/** What to do first: fill in the rows, then the execution, then put the weights right. */
function obstacleOf(
  unfilled: number,
  execution: ExecutionEvaluation,
  weightTotal: Big | null,
): TableEvaluation["obstacle"] {
  if (unfilled > 0) return "unfilled";
  if (execution.score === null) return "execution";
  return weightTotal && isHundred(weightTotal) ? null : "weights";
}

/** A row that the user graded by its per cent alone is begun as well. */
function isBegun({ actual, status, hasReason, indicator: { score } }: RowEvaluation): boolean {
  const hasScore = score !== null && !score.isOwned && !isBlankEntry(score);
  return actual.kind !== "empty" || hasReason || hasScore || status === "scored";
}

function isFilled(executed: { readonly problem: "empty" | "notANumber" | null } | null): boolean {
  return executed !== null && executed.problem !== "empty";
}
