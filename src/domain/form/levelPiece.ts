import { normaliseLabel } from "../table/label";
import type { FormPiece } from "./FormSheet";
import { numbered } from "./numbered";

/** 一级指标 and 二级指标 of a row, as they are written. */
export interface LevelWords {
  readonly level1: string;
  readonly level2: string;
}

/** A level's cell where it begins, merged down over the rows that say the same; nothing in those it reaches down into. */
export function levelPiece(
  rows: readonly LevelWords[],
  index: number,
  level: keyof LevelWords,
  key = `${level}#${index}`,
): FormPiece[] {
  const same = (other: number): boolean => isSameLevel(rows[index], rows[other], level);
  if (same(index - 1)) return [];
  let end = index + 1;
  while (end < rows.length && same(end)) end++;
  const words = rows[index]?.[level].trim() ?? "";
  return [{ span: 1, rows: end - index, look: "centred", content: words || null, key }];
}

/** What each level's cell is called whatever row it begins in: "level2|产出指标|数量指标", or "…#2" where it begins again. */
export function levelKeys(rows: readonly LevelWords[], level: keyof LevelWords): string[] {
  const tellApart = numbered();
  return rows.map((row, index) => {
    if (isSameLevel(row, rows[index - 1], level)) return "";
    const words = level === "level1" ? [row.level1] : [row.level1, row.level2];
    return tellApart([level, ...words.map(normaliseLabel)].join("|"));
  });
}

function isSameLevel(
  left: LevelWords | undefined,
  right: LevelWords | undefined,
  level: keyof LevelWords,
): boolean {
  if (!left || !right) return false;
  const is = (name: keyof LevelWords) => normaliseLabel(left[name]) === normaliseLabel(right[name]);
  return level === "level1" ? is("level1") : is("level1") && is("level2");
}
