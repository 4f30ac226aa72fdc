import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";
import { seedFormRows } from "./seedForm";

/** A row of a table with weights: 一级, 二级, 分值. */
export type WeightedRow = readonly [level1: string, level2: string, weight: TestCell];

/** The column and first row of 分值: F9. */
export const WEIGHT_HEADER = { row: 7, column: 5 };

/** A table of the seed form with a 分值 column right of 指标值; `merges` in A1 form. */
export function weightedGrid(rows: readonly WeightedRow[], merges: readonly string[] = []): SheetGrid {
  const indicators = rows.map(
    ([level1, level2], index) => [level1, level2, `指标${index + 1}`, "", "≥95%"] as const,
  );
  const cells = seedFormRows({ rows: indicators }).map((row, index) => {
    if (index < WEIGHT_HEADER.row) return row;
    return [
      ...row,
      index === WEIGHT_HEADER.row ? "分值" : (rows[index - WEIGHT_HEADER.row - 1]?.[2] ?? null),
    ];
  });
  return gridOf(cells, { merges });
}
