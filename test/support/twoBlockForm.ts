import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

/** What a test changes of a form with two blocks: rows of either, and the lines of its head by their label. */
export interface TwoBlockForm {
  /** 一级 | 二级 | 三级 | 指标值 | 实际完成值 | 分值 | 得分 | 原因, of both blocks. */
  readonly rows?: readonly (readonly TestCell[])[];
  readonly head?: readonly (readonly TestCell[])[];
}

export const HEADER: readonly TestCell[] = [
  "一级指标",
  "二级指标",
  "三级指标",
  "指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

/** A head with one budget and one goal for both blocks. */
export const SHARED_HEAD: readonly (readonly TestCell[])[] = [
  ["甲绩效目标表"],
  ["（2024年度）"],
  ["填报单位：湖城市水务局"],
  ["项目名称", "河道清淤"],
  ["预算数（万元）", 20, "其中：财政资金", 20, "其他资金", null, "全年执行数", 19],
  ["绩效目标", "保障城区二十条河道的清淤和养护工作按期完成，水质达标。"],
];

const ROWS: readonly (readonly TestCell[])[] = [
  ["产出指标", "数量指标", "清淤河道条数", "≥20条", "20条", 50, 50],
  ["效益指标", "社会效益指标", "内涝下降率", "≥30%", "30%", 40, 40],
];

/** 中长期绩效指标 and 年度绩效指标 below each other with the same rows: what is asked of one block only is found there only. */
export function twoBlockGrid({ rows = ROWS, head = SHARED_HEAD }: TwoBlockForm = {}): SheetGrid {
  const block = (name: string): TestCell[][] => [[name, ...HEADER], ...rows.map((row) => [null, ...row])];
  return gridOf([...head.map((row) => [...row]), ...block("中长期绩效指标"), ...block("年度绩效指标")]);
}
