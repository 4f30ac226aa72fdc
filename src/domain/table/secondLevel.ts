import { normaliseLabel } from "./label";

/** Whether a 二级指标 is 数量指标 (also 产出数量指标). */
export function isQuantity(level2: string): boolean {
  return normaliseLabel(level2).includes("数量");
}
