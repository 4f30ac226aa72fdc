/** The value all cells share, or null where they differ: how Excel answers for the format of many cells. */
export function uniform<T>(values: Iterable<T>): T | null {
  let shared: { readonly value: T } | null = null;
  for (const value of values) {
    if (shared === null) shared = { value };
    else if (shared.value !== value) return null;
  }
  return shared === null ? null : shared.value;
}
