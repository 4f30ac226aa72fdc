import Big from "big.js";
import { proposeWeights } from "../evaluation/proposeWeights";
import type { Scheme } from "../settings/Settings";
import { firstLevelOfRow } from "../table/firstLevel";
import type { FirstLevel } from "../table/firstLevel";
import type { PointsReading } from "../table/readPoints";
import type { TargetTable } from "../table/TargetTable";

/** Points of each first level; 0 for one that is not there. */
export type PointsSplit = Readonly<Record<FirstLevel, Big>>;

export const FIRST_LEVEL_ORDER: readonly FirstLevel[] = ["cost", "output", "benefit", "satisfaction"];

/** Weights are given to 0.01; what a formula leaves behind (33.333…) is no difference. */
const ROUNDING = "0.005";
const zero = new Big(0);

export function samePoints(left: Big, right: Big): boolean {
  return left.minus(right).abs().lte(ROUNDING);
}

/**
 * What a table gives each first level; null when it cannot be compared with a scheme: the indicators do not make up all
 * that is not execution. Rows of no known level are the execution's own where they have just its points.
 */
export function splitOf({ rows, total }: PointsReading, scheme: Scheme): PointsSplit | null {
  const split = sumByLevel(rows);
  const indicators = FIRST_LEVEL_ORDER.reduce((sum, level) => sum.plus(split[level]), zero);
  const others = total.minus(indicators);
  const isComparable = others.eq(0) || samePoints(others, new Big(scheme.execution));
  if (!isComparable || !samePoints(indicators, new Big(100).minus(scheme.execution))) return null;
  return withCostsPlaced(split, scheme);
}

/** What the add-in itself would give each first level, which differs from the scheme's where a table lacks 产出 or 效益. */
export function proposedSplit(table: TargetTable, scheme: Scheme): PointsSplit {
  const proposed = proposeWeights(table, scheme);
  const rows = table.indicators.map((indicator, index) => ({ indicator, points: proposed[index] ?? zero }));
  return withCostsPlaced(sumByLevel(rows), scheme);
}

function sumByLevel(rows: PointsReading["rows"]): PointsSplit {
  const split = { cost: zero, output: zero, benefit: zero, satisfaction: zero };
  for (const { indicator, points } of rows) {
    const level = firstLevelOfRow(indicator);
    if (level) split[level] = split[level].plus(points);
  }
  return split;
}

/** Where the scheme knows no 成本 of its own, costs belong to 产出. */
function withCostsPlaced(split: PointsSplit, scheme: Scheme): PointsSplit {
  if (!new Big(scheme.cost).eq(0)) return split;
  return { ...split, cost: zero, output: split.output.plus(split.cost) };
}

/** The splits by which a table with these first levels meets the scheme; the first is the one to propose. */
export function expectedSplits(scheme: Scheme, table: PointsSplit): PointsSplit[] {
  const given = {
    cost: new Big(scheme.cost),
    output: new Big(scheme.output),
    benefit: new Big(scheme.benefit),
    satisfaction: new Big(scheme.satisfaction),
  };
  const splits = table.cost.gt(0) || given.cost.eq(0) ? [given] : withoutCost(given);
  return table.satisfaction.gt(0) ? splits : splits.map(withoutSatisfaction);
}

export function sameSplit(left: PointsSplit, right: PointsSplit): boolean {
  return FIRST_LEVEL_ORDER.every((level) => samePoints(left[level], right[level]));
}

/** 财预〔2021〕101号's 20 points of cost go to 产出 and 效益 alike, or stay with costs that stand under 产出. */
function withoutCost(split: PointsSplit): PointsSplit[] {
  const half = split.cost.div(2);
  return [
    { ...split, cost: zero, output: split.output.plus(half), benefit: split.benefit.plus(half) },
    { ...split, cost: zero, output: split.output.plus(split.cost) },
  ];
}

function withoutSatisfaction(split: PointsSplit): PointsSplit {
  return { ...split, satisfaction: zero, benefit: split.benefit.plus(split.satisfaction) };
}
