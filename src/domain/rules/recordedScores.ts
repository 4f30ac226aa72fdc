import Big from "big.js";
import type { ExecutionEvaluation, RowEvaluation, TableEvaluation } from "../evaluation/TableEvaluation";
import type { EntryField } from "../table/EntryField";
import { pointsOf } from "./entryNumber";
import { lineFact, nameFact } from "./facts";

/** 得分 as a cell of the sheet has it, and what it is the score of. */
export interface RecordedScore {
  readonly field: EntryField;
  /** The rows that share the cell, mostly one; none where it is the score of the budget's execution. */
  readonly rows: readonly RowEvaluation[];
  readonly points: Big;
  /** 分值 of all of these together; null where one has none of its own but a proposal. */
  readonly weight: Big | null;
  /** By the engine; null while one of the rows has no score. */
  readonly computed: Big | null;
}

/** Every cell of 得分 that holds a number. A cell merged over several rows is one score, not one a row. */
export function recordedScores({ rows, execution }: TableEvaluation): RecordedScore[] {
  const byCell = new Map<string, RowEvaluation[]>();
  for (const row of rows) {
    const cell = row.indicator.score?.cell;
    if (!cell) continue;
    const key = `${cell.row},${cell.column}`;
    byCell.set(key, [...(byCell.get(key) ?? []), row]);
  }
  return [...[...byCell.values()].flatMap(recordedIn), ...recordedExecution(execution)];
}

function recordedIn(rows: readonly RowEvaluation[]): RecordedScore[] {
  const field = rows[0]?.indicator.score ?? null;
  const points = pointsOf(field);
  if (!field || !points) return [];
  const weight = sumOf(rows.map((row) => (row.isWeightProposed ? null : row.weight)));
  return [{ field, rows, points, weight, computed: sumOf(rows.map(({ score }) => score)) }];
}

/** 得分 beside 年度资金总额. Its 分值 is the one beside it: a unit may give the execution other points than the scheme. */
function recordedExecution({ lines, weight, rate }: ExecutionEvaluation): RecordedScore[] {
  const line = lines.find(({ role }) => role === "total");
  const points = pointsOf(line?.score ?? null);
  if (!line?.score || !points) return [];
  const own = pointsOf(line.weight) ?? (weight.gt(0) ? weight : null);
  const share = rate?.gt(1) ? new Big(1) : rate;
  return [{ field: line.score, rows: [], points, weight: own, computed: own && share && own.times(share) }];
}

/** Points are recorded to 0.01: what lies below is what a formula leaves behind. */
const ROUNDING = "0.005";

/** Whether more points are recorded than there are, or fewer than none (S03). */
export function isOutOfBounds({ points, weight }: RecordedScore): boolean {
  return points.lt(`-${ROUNDING}`) || (weight !== null && points.minus(weight).gt(ROUNDING));
}

/** Whether two scores are not the same when both are rounded to 0.01. */
export function differsInPoints(recorded: Big, computed: Big): boolean {
  return !recorded.round(2).eq(computed.round(2));
}

/** What the score is of: the rows' names, else the label beside the funds (年度资金总额). */
export function nameOfScore({ rows }: RecordedScore, { lines }: ExecutionEvaluation): string {
  if (rows.length > 0) return rows.map(({ indicator }) => nameFact(indicator)).join("、");
  return lineFact(lines.find(({ role }) => role === "total"));
}

function sumOf(values: readonly (Big | null)[]): Big | null {
  return values.reduce((sum, value) => (sum && value ? sum.plus(value) : null), new Big(0));
}
