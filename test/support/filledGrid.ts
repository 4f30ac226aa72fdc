import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";
import { seedFormRows } from "./seedForm";

/** An indicator with what was filled in at year end; what is left out is blank. */
export interface FilledRow {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: string;
  readonly target: TestCell;
  readonly actual?: TestCell;
  readonly rate?: TestCell;
  readonly weight?: TestCell;
  readonly score?: TestCell;
  readonly reason?: TestCell;
}

/** The form's year-end columns in their order; the first stands in F, its first row in 9. */
const COLUMNS = {
  actual: "实际完成值",
  rate: "完成率",
  weight: "分值",
  score: "得分",
  reason: "偏差原因分析及改进措施",
} as const;

type Column = keyof typeof COLUMNS;

export interface FilledForm {
  readonly budget?: TestCell;
  /** 全年执行数 beside the budget; left out, the table has no cell for it. */
  readonly executed?: TestCell;
  /** Which of the columns the table has; all by default. */
  readonly columns?: readonly Column[];
  /** In A1 form. */
  readonly merges?: readonly string[];
}

const HEADER = 7;
const FUNDS = 4;

/** The sheet position of a row's cell, both from 0: the first row's 实际完成值 is F9. */
export function cellOf(column: Column, index: number): { row: number; column: number } {
  return { row: HEADER + 1 + index, column: 5 + Object.keys(COLUMNS).indexOf(column) };
}

/** A table of the seed form with the year-end columns right of 指标值, filled in. */
export function filledGrid(rows: readonly FilledRow[], form: FilledForm = {}): SheetGrid {
  const columns = form.columns ?? (Object.keys(COLUMNS) as Column[]);
  const indicators = rows.map(
    ({ level1, level2, level3, target }, index) =>
      [level1 ?? "产出指标", level2 ?? "数量指标", level3 ?? `指标${index + 1}`, "", target] as const,
  );
  const seed = { rows: indicators, ...(form.budget !== undefined && { budget: form.budget }) };
  const cells = seedFormRows(seed).map((row, index) => {
    if (index === FUNDS && form.executed !== undefined) return [...row, "全年执行数", form.executed];
    if (index < HEADER) return row;
    const filled = rows[index - HEADER - 1];
    return [...row, ...columns.map((column) => (filled ? (filled[column] ?? null) : COLUMNS[column]))];
  });
  return gridOf(cells, { merges: form.merges ?? [] });
}
