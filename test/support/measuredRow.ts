import { evaluateTable } from "../../src/domain/evaluation/evaluateTable";
import type { RowEvaluation } from "../../src/domain/evaluation/TableEvaluation";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { readTables } from "../../src/domain/table/readTables";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

export interface MeasuredRow {
  /** Left out, the table has no column of 实际完成值. */
  readonly actual?: TestCell;
  readonly sign?: string;
}

/** A row of a table whose targets stand in several columns: 指标性质 | 指标值 | 度量单位. */
export function measuredRow(target: TestCell, measure: string, form: MeasuredRow = {}): RowEvaluation {
  const { actual, sign = "≥" } = form;
  const own = actual === undefined ? [] : [["实际完成值", actual]];
  const [table] = readTables(
    [
      gridOf([
        ["甲绩效目标表"],
        [
          "一级指标",
          "二级指标",
          "三级指标",
          "指标性质",
          "指标值",
          "度量单位",
          ...own.map(([name]) => name ?? null),
        ],
        ["产出指标", "数量指标", "外借量", sign, target, measure, ...own.map(([, cell]) => cell ?? null)],
      ]),
    ],
    defaultSettings,
  ).tables;
  const [row] = table ? evaluateTable(table, defaultSettings).rows : [];
  if (!row) throw new Error("The row was not read.");
  return row;
}
