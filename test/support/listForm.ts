import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

/** 单位名称 | 项目名称 | 预算数 | 财政资金 | 绩效目标 | 一级 | 二级 | 三级 | 指标值, columns A to I. */
export const LIST_HEADER: readonly TestCell[] = [
  "单位名称",
  "项目名称",
  "预算数",
  "其中：财政资金",
  "绩效目标",
  "一级指标",
  "二级指标",
  "三级指标",
  "指标值",
];

const GOAL = "保障城区二十条河道的清淤和养护工作按期完成，水质达标。";
const UNIT = "湖城市水务局";

/** Two projects in five rows, the first in rows 4 to 6, the second in 7 and 8. */
export const LIST_ROWS: readonly (readonly TestCell[])[] = [
  [UNIT, "河道清淤", 20, 20, GOAL, "产出指标", "数量指标", "清淤河道条数", "≥20条"],
  [null, null, null, null, null, "产出指标", "成本指标", "清淤费用", "≤20万元"],
  [null, null, null, null, null, "效益指标", "社会效益指标", "内涝下降率", "≥30%"],
  [UNIT, "泵站检修", 12, 12, GOAL, "产出指标", "数量指标", "检修泵站座数", "3座"],
  [null, null, null, null, null, "效益指标", "社会效益指标", "泵站完好率", "≥95%"],
];

/** A list from A1 on: its title, the money unit, the header in row 3. */
export function listGrid(
  rows: readonly (readonly TestCell[])[] = LIST_ROWS,
  header = LIST_HEADER,
): SheetGrid {
  return gridOf([["2024年项目绩效目标一览表"], ["单位：万元"], [...header], ...rows.map((row) => [...row])]);
}

/** The rows with one cell changed, by row and column from 0. */
export function changedRows(row: number, column: number, content: TestCell): TestCell[][] {
  return LIST_ROWS.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? content : cell)));
}
