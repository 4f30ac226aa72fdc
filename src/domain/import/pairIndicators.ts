import { firstLevelOfRow } from "../table/firstLevel";
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

/** What makes two rows the same indicator, the strictest first; a name counts only where it stands once on either side. */
const KEYS: readonly ((indicator: Indicator) => string)[] = [
  ({ level2, level3, description }) => keyOf(level2.text, level3.text, description.text),
  ({ level2, level3 }) => keyOf(level2.text, level3.text),
  ({ level3 }) => keyOf(level3.text),
];

/** Pairs the rows of two tables: the same names first, then within a first level the most alike. No row is paired twice. */
export function pairIndicators(own: readonly Indicator[], source: readonly Indicator[]): IndicatorPair[] {
  const pairs: IndicatorPair[] = [];
  for (const key of KEYS) {
    pairs.push(...sameKey(unpaired(own, pairs), unpaired(source, pairs), key));
  }
  const near = pairClosest(unpaired(own, pairs), unpaired(source, pairs), {
    // Of rows that bear one name the target may tell which is meant.
    textOf: ({ level3, description, target }) => `${level3.text}${description.text}${target.text}`,
    least: LEAST_LIKENESS,
    mayPair: (left, right) => firstLevelOfRow(left) === firstLevelOfRow(right),
  });
  return [...pairs, ...near.map((pair) => ({ ...pair, isExact: false }))];
}

function keyOf(...texts: readonly string[]): string {
  return texts.map(normaliseLabel).join("\n");
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
    return found && name.trim() !== "" ? [{ own: found, source: indicator, isExact: true }] : [];
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
