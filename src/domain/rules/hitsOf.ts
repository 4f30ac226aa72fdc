import type { Facts } from "./Finding";
import type { Hit } from "./Rule";

/** The hits of a rule that has at most one for each row: unlike by `flatMap`, no list is made for a row that is in order. */
export function hitsOf<Item, F extends Facts>(
  items: readonly Item[],
  hitOf: (item: Item) => Hit<F> | null,
): Hit<F>[] {
  const hits: Hit<F>[] = [];
  for (const item of items) {
    const hit = hitOf(item);
    if (hit) hits.push(hit);
  }
  return hits;
}
