import { normaliseLabel } from "../table/label";

/** A text's pairs of neighbouring characters, each with how often it occurs. */
export type Pairs = ReadonlyMap<string, number>;

/** What "2023年统计安全经费" and "2024年统计安全经费" are compared by: no spaces, no signs. */
export function pairsOf(text: string): Pairs {
  const plain = normaliseLabel(text).replace(/[^\p{L}\p{N}]/gu, "");
  const pairs = new Map<string, number>();
  for (let index = 0; index < plain.length - 1; index++) {
    const pair = plain.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How like two texts are, from 0 (nothing in common) to 1: twice the shared pairs among all (Dice's coefficient). */
export function likeness(left: Pairs, right: Pairs): number {
  const total = countOf(left) + countOf(right);
  if (total === 0) return 0;
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return (2 * shared) / total;
}

function countOf(pairs: Pairs): number {
  let count = 0;
  for (const times of pairs.values()) count += times;
  return count;
}
