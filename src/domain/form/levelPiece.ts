import { normaliseLabel } from "../table/label";
import type { FormPiece } from "./FormSheet";

/** 一级指标 and 二级指标 of a row, as they are written. */
export interface LevelWords {
  readonly level1: string;
  readonly level2: string;
}

/** A level's cell where it begins, merged down over the rows that say the same; nothing in those it reaches down into. */
export function levelPiece(rows: readonly LevelWords[], index: number, level: keyof LevelWords): FormPiece[] {
  const same = (other: number): boolean => isSameLevel(rows[index], rows[other], level);
  if (index > 0 && same(index - 1)) return [];
  let end = index + 1;
  while (end < rows.length && same(end)) end++;
  const words = rows[index]?.[level].trim() ?? "";
  return [{ span: 1, rows: end - index, look: "centred", content: words || null, key: `${level}#${index}` }];
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
