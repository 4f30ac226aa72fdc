import { firstLevelOfRow } from "../table/firstLevel";
import { isCostRow } from "../table/isCostRow";
import { normaliseLabel } from "../table/label";
import type { Indicator } from "../table/TargetTable";
import { pairClosest } from "./pairClosest";

/** A row here and the row of the other table that is the same indicator, or is like it. */
export interface IndicatorPair {
  readonly own: Indicator;
  readonly source: Indicator;
  readonly isExact: boolean;
}

/** Below this two names are two indicators. */
const LEAST_LIKENESS = 0.5;

/**
 * What makes two rows the same indicator, the strictest first; a name counts only where it stands once on either side.
 * A row is named by its 三级指标, in a form without by its 描述; the 二级指标 alone is no name.
 */
const KEYS: readonly ((indicator: Indicator) => string)[] = [
  ({ level2, level3, description }) => keyOf([level3.text, description.text], level2.text),
  ({ level2, level3 }) => keyOf([level3.text], level2.text),
  ({ level3 }) => keyOf([level3.text]),
];

/** Pairs the rows of two tables: the same names first, then within a first level the most alike. No row is paired twice. */
export function pairIndicators(own: readonly Indicator[], source: readonly Indicator[]): IndicatorPair[] {
  const pairs: IndicatorPair[] = [];
  for (const key of KEYS) {
    const paired = new Set(pairs.flatMap((pair) => [pair.own, pair.source]));
    // Of two rows of one name the second does not stand alone because the first has found its like.
    const found = sameKey(own, source, key);
    pairs.push(...found.filter((pair) => !paired.has(pair.own) && !paired.has(pair.source)));
  }
  const near = pairClosest(unpaired(own, pairs), unpaired(source, pairs), {
    // Of rows that bear one name the target may tell which is meant.
    textOf: ({ level3, description, target }) => `${level3.text}${description.text}${target.text}`,
    least: LEAST_LIKENESS,
    mayPair: isSameLevel,
  });
  return [...pairs, ...near.map((pair) => ({ ...pair, isExact: false }))];
}

/**
 * A row that does not tell its first level may be of any. Costs stand below 产出指标 in one form and below 成本指标 of
 * their own in another.
 */
function isSameLevel(own: Indicator, source: Indicator): boolean {
  const [here, there] = [firstLevelOfRow(own), firstLevelOfRow(source)];
  const isKnown = here !== null && there !== null;
  return !isKnown || here === there || (isCostRow(own) && isCostRow(source));
}

/** "" where the row has no name. */
function keyOf(names: readonly string[], ...levels: readonly string[]): string {
  const named = names.map(normaliseLabel);
  return named.join("") === "" ? "" : [...levels.map(normaliseLabel), ...named].join("\n");
}

function unpaired(indicators: readonly Indicator[], pairs: readonly IndicatorPair[]): Indicator[] {
  const paired = new Set(pairs.flatMap(({ own, source }) => [own, source]));
  return indicators.filter((indicator) => !paired.has(indicator));
}

function sameKey(
  own: readonly Indicator[],
  source: readonly Indicator[],
  key: (indicator: Indicator) => string,
): IndicatorPair[] {
  const here = singles(own, key);
  return [...singles(source, key)].flatMap(([name, indicator]) => {
    const found = here.get(name);
    if (!found || name === "") return [];
    return [{ own: found, source: indicator, isExact: isSameLevel(found, indicator) }];
  });
}

/** The rows whose key no other row has. */
function singles(
  indicators: readonly Indicator[],
  key: (indicator: Indicator) => string,
): Map<string, Indicator> {
  const found = new Map<string, Indicator>();
  const repeated = new Set<string>();
  for (const indicator of indicators) {
    const name = key(indicator);
    if (found.has(name)) repeated.add(name);
    found.set(name, indicator);
  }
  for (const name of repeated) found.delete(name);
  return found;
}
