import type { TableHint } from "./TableHint";

/** A hint takes the place of an earlier one for the same header row of the same sheet. */
export function withHint(hints: readonly TableHint[], hint: TableHint): readonly TableHint[] {
  return [...withoutHint(hints, hint), hint];
}

export function withoutHint(
  hints: readonly TableHint[],
  hint: Pick<TableHint, "sheetId" | "headerRow">,
): readonly TableHint[] {
  return hints.filter(({ sheetId, headerRow }) => sheetId !== hint.sheetId || headerRow !== hint.headerRow);
}
