import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";

/** A row of a form to fill in: 二级, 三级, 指标值, 分值, 实际完成值, and where they matter 完成率 and 原因. */
export type FormRow = readonly [
  level2: string,
  level3: string,
  target: TestCell,
  weight: TestCell,
  actual: TestCell,
  rate?: TestCell,
  reason?: TestCell,
];

/** The row of 一级指标 | 二级指标 | …, and the column of 实际完成值. */
export const HEADER_ROW = 7;
export const ACTUAL_COLUMN = 5;

const HEADERS = ["实际完成值", "完成率", "分值", "得分", "偏差原因分析及改进措施"];

/** A table of the seed form with the columns of the year's end, as a user's own; all rows of 产出. */
export function formGrid(rows: readonly FormRow[], name = "表1", project = "数字档案室建设"): SheetGrid {
  const indicators = rows.map(
    ([level2, level3, target]) => ["产出指标", level2, level3, "", target] as const,
  );
  const cells = seedFormRows({ rows: indicators, project }).map((line, index): TestCell[] => {
    if (index < HEADER_ROW) return line;
    if (index === HEADER_ROW) return [...line, ...HEADERS];
    const [, , , weight, actual, rate = null, reason = null] = rows[index - HEADER_ROW - 1] ?? [];
    return [...line, actual ?? null, rate, weight ?? null, null, reason];
  });
  return gridOf(cells, { name });
}

/** Two rows done, one open: a number, a date, words. */
export const SOME_ROWS: readonly FormRow[] = [
  ["数量指标", "归档文件数", "≥226卷", 40, 230],
  ["时效指标", "完成时间", "2024年12月31日前", 30, "2024年12月20日"],
  ["质量指标", "归档质量", "质量达标", 20, null],
];
