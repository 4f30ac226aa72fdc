import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { gridOf } from "./gridOf";
import type { GridOptions } from "./gridOf";

/** 一级 | 二级 | 三级 | 指标值, and an indicator of two levels each. */
export const LEVELS = "一级指标 | 二级指标 | 三级指标 | 指标值";
export const DONE = "产出指标 | 数量指标 | 清淤条数 | ≥20条";
export const GAIN = "效益指标 | 社会效益指标 | 内涝下降率 | ≥30%";
/** A head of three lines over such a grid. */
export const HEAD: readonly string[] = ["河道清淤绩效目标表", "项目名称 | 河道清淤", "预算数（万元） | 20"];

/** A sheet from lines with `|` between their cells, all of them texts; a cell of blanks is blank. */
export function linesGrid(lines: readonly string[], options: GridOptions = {}): SheetGrid {
  return gridOf(
    lines.map((line) => line.split("|").map((cell) => cell.trim() || null)),
    options,
  );
}
