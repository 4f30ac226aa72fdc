import type { TableHint } from "./TableHint";

/** A hint takes the place of an earlier one for the same header. */
export function withHint(hints: readonly TableHint[], hint: TableHint): readonly TableHint[] {
  return [...withoutHint(hints, hint), hint];
}

export function withoutHint(hints: readonly TableHint[], hint: TableHint): readonly TableHint[] {
  return hints.filter((other) => !isSameHeader(other, hint));
}

/** Tables beside each other have their headers in the same row. */
function isSameHeader(one: TableHint, other: TableHint): boolean {
  if (one.sheetId !== other.sheetId || one.headerRow !== other.headerRow) return false;
  const [a, b] = [spanOf(one), spanOf(other)];
  return a.first <= b.last && b.first <= a.last;
}

function spanOf({ columns }: TableHint): { readonly first: number; readonly last: number } {
  const places = columns.map(({ column }) => column);
  return { first: Math.min(...places), last: Math.max(...places) };
}
