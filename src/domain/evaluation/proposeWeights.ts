import Big from "big.js";
import type { Scheme } from "../settings/Settings";
import { firstLevelOfRow } from "../table/firstLevel";
import type { FirstLevel } from "../table/firstLevel";
import type { TargetTable } from "../table/TargetTable";
import { isZero } from "../value/sign";
import { sumOf } from "../value/sum";
import { splitEqually, splitInProportion } from "./splitPoints";

type Points = Readonly<Record<FirstLevel, Big>>;

const LEVELS: readonly FirstLevel[] = ["cost", "output", "benefit", "satisfaction"];
const zero = new Big(0);
const MOST_KNOWN = 1_000;

/**
 * 分值 for every indicator, in their order, as the scheme gives points to first levels: each level's split equally over its
 * rows, to 0.01, in total exactly what the scheme leaves beside the execution. Null for rows of no known level. What a table
 * lacks: 满意度's points go to 效益; 成本's of the 2021 guide to 产出 and 效益, half each; any other level's to those that are
 * there, in proportion. Where the scheme gives 成本 no points of its own, its rows share those of 产出.
 */
export function proposeWeights(table: TargetTable, scheme: Scheme): readonly (Big | null)[] {
  const isCostOutput = isZero(new Big(scheme.cost));
  const levels = table.indicators.map((indicator) => levelInScheme(firstLevelOfRow(indicator), isCostOutput));
  const shares = sharesOf(scheme, countsOf(levels));
  const given = noRows();
  return levels.map((level) => level && (shares.get(level)?.[given[level]++] ?? null));
}

const noRows = (): Record<FirstLevel, number> => ({ cost: 0, output: 0, benefit: 0, satisfaction: 0 });

/** Rows of each level, in the order of LEVELS. */
function countsOf(levels: readonly (FirstLevel | null)[]): number[] {
  const counts = noRows();
  for (const level of levels) if (level) counts[level]++;
  return LEVELS.map((level) => counts[level]);
}

type Shares = ReadonlyMap<FirstLevel, readonly Big[]>;

const known = new WeakMap<Scheme, Map<string, Shares>>();

/** The points of each row by its level; the tables of a workbook have few different numbers of rows a level. */
function sharesOf(scheme: Scheme, counts: readonly number[]): Shares {
  const ofScheme = known.get(scheme) ?? new Map<string, Shares>();
  known.set(scheme, ofScheme);
  const key = counts.join();
  const shares = ofScheme.get(key) ?? computeShares(scheme, counts);
  if (ofScheme.size < MOST_KNOWN) ofScheme.set(key, shares);
  return shares;
}

function computeShares(scheme: Scheme, counts: readonly number[]): Shares {
  const countOf = new Map(LEVELS.map((level, index) => [level, counts[index] ?? 0] as const));
  const present = LEVELS.filter((level) => countOf.get(level));
  const points = [...pointsOfLevels(scheme, present)];
  return new Map(points.map(([level, whole]) => [level, splitEqually(whole, countOf.get(level) ?? 0)]));
}

function levelInScheme(level: FirstLevel | null, isCostOutput: boolean): FirstLevel | null {
  return level === "cost" && isCostOutput ? "output" : level;
}

/** The points of each level that the table has, those of missing levels handed on. */
function pointsOfLevels(scheme: Scheme, present: readonly FirstLevel[]): Map<FirstLevel, Big> {
  const points = handedOn(scheme, present);
  const missing = LEVELS.filter((level) => !present.includes(level));
  const left = sumOf(missing.map((level) => points[level]));
  const extra = splitInProportion(
    left,
    present.map((level) => points[level]),
  );
  return new Map(present.map((level, index) => [level, points[level].plus(extra[index] ?? zero)]));
}

function handedOn(scheme: Scheme, present: readonly FirstLevel[]): Points {
  const given = {
    cost: new Big(scheme.cost),
    output: new Big(scheme.output),
    benefit: new Big(scheme.benefit),
    satisfaction: new Big(scheme.satisfaction),
  };
  const split = present.includes("cost") ? given : withoutCost(given);
  if (present.includes("satisfaction")) return split;
  return { ...split, satisfaction: zero, benefit: split.benefit.plus(split.satisfaction) };
}

function withoutCost(points: Points): Points {
  const [first = zero, second = zero] = splitEqually(points.cost, 2);
  return {
    ...points,
    cost: zero,
    output: points.output.plus(first),
    benefit: points.benefit.plus(second),
  };
}
