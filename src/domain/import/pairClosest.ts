import { likeness, pairsOf } from "./likeness";

export interface ClosestOptions<Item> {
  textOf(item: Item): string;
  /** Items that are less alike are not paired. */
  readonly least: number;
  /** Whether two items may be paired at all. */
  mayPair?(own: Item, source: Item): boolean;
}

/** Pairs each item with the one most like it, the most alike first; none twice. */
export function pairClosest<Item>(
  own: readonly Item[],
  source: readonly Item[],
  { textOf, least, mayPair = () => true }: ClosestOptions<Item>,
): { own: Item; source: Item }[] {
  const sources = source.map((item) => ({ item, pairs: pairsOf(textOf(item)) }));
  const candidates = own.flatMap((item) => {
    const pairs = pairsOf(textOf(item));
    return sources
      .filter((other) => mayPair(item, other.item))
      .map((other) => ({ own: item, source: other.item, alike: likeness(pairs, other.pairs) }))
      .filter(({ alike }) => alike >= least);
  });
  const taken = new Set<Item>();
  return candidates
    .sort((a, b) => b.alike - a.alike)
    .flatMap(({ own: left, source: right }) => {
      if (taken.has(left) || taken.has(right)) return [];
      taken.add(left).add(right);
      return [{ own: left, source: right }];
    });
}
