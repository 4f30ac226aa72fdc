import type { DrawnRow } from "./DrawnTable";
import type { FormStyle } from "./FormStyle";

export type LevelRole = "level1" | "level2";

/** Rows for which a level's name is written once. */
export interface Run {
  readonly from: number;
  readonly count: number;
}

/**
 * Which rows share a cell for their level. A blank row ends a run, as forms go on below it with their levels; so does, where
 * levels are written once and not merged, an unused row: without its own names it would be a blank one. A last row that is
 * unused has its own as well: a sheet is read as far as its values reach, and no further for a merge.
 */
export function runsOf(rows: readonly DrawnRow[], role: LevelRole, style: FormStyle["levels"]): Run[] {
  const runs: Run[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.kind === "blank") continue;
    const before = rows[index - 1];
    const last = runs.at(-1);
    const isLast = index === rows.length - 1 && row.kind !== "indicator";
    if (before && last && style !== "repeated" && !isLast && isSame(before, row, role, style)) {
      runs.splice(-1, 1, { ...last, count: last.count + 1 });
    } else runs.push({ from: index, count: 1 });
  }
  return runs;
}

function isSame(before: DrawnRow, row: DrawnRow, role: LevelRole, style: FormStyle["levels"]): boolean {
  if (before.kind === "blank" || (style === "once" && row.kind !== "indicator")) return false;
  return before.level1 === row.level1 && (role === "level1" || before.level2 === row.level2);
}
