import Big from "big.js";
import type { Scheme } from "../settings/Settings";
import { firstLevelOfRow } from "../table/firstLevel";
import type { FirstLevel } from "../table/firstLevel";
import type { TargetTable } from "../table/TargetTable";
import { sumOf } from "./exact";
import { splitEqually, splitInProportion } from "./splitPoints";

type Points = Readonly<Record<FirstLevel, Big>>;

const LEVELS: readonly FirstLevel[] = ["cost", "output", "benefit", "satisfaction"];
const zero = new Big(0);

/**
 * 分值 for every indicator, in their order, as the scheme gives points to first levels: each level's split equally over its
 * rows, to 0.01, in total exactly what the scheme leaves beside the execution. Null for rows of no known level. What a table
 * lacks: 满意度's points go to 效益; 成本's of the 2021 guide to 产出 and 效益, half each; any other level's to those that are
 * there, in proportion. Where the scheme gives 成本 no points of its own, its rows share those of 产出.
 */
export function proposeWeights(table: TargetTable, scheme: Scheme): readonly (Big | null)[] {
  const levels = table.indicators.map((indicator) => levelInScheme(firstLevelOfRow(indicator), scheme));
  const present = LEVELS.filter((level) => levels.includes(level));
  const shares = new Map(
    [...pointsOfLevels(scheme, present)].map(([level, points]) => [
      level,
      splitEqually(points, levels.filter((other) => other === level).length),
    ]),
  );
  return levels.map((level) => (level && shares.get(level)?.shift()) ?? null);
}

function levelInScheme(level: FirstLevel | null, scheme: Scheme): FirstLevel | null {
  return level === "cost" && new Big(scheme.cost).eq(0) ? "output" : level;
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
