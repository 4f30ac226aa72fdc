import type { LevelWords } from "../form/levelPiece";
import type { Scheme } from "../settings/Settings";
import type { BlankTableOptions } from "./BlankTableOptions";

/** 二级指标 that a blank table has rows for. */
export type LevelId =
  | "quantity"
  | "quality"
  | "timeliness"
  | "cost"
  | "economicCost"
  | "socialCost"
  | "ecologicalCost"
  | "economic"
  | "social"
  | "ecological"
  | "sustained"
  | "satisfaction";

/** A 二级指标 under its 一级指标, and how many rows tables usually have of it. */
export interface TemplateLevel extends LevelWords {
  readonly id: LevelId;
  readonly usual: number;
}

const level = (level1: string, id: LevelId, level2: string, usual: number): TemplateLevel => ({
  level1,
  id,
  level2,
  usual,
});

const [COST, OUTPUT, BENEFIT, SATISFACTION] = ["成本指标", "产出指标", "效益指标", "满意度指标"];

const OWN_COSTS: readonly TemplateLevel[] = [
  level(COST, "economicCost", "经济成本指标", 2),
  level(COST, "socialCost", "社会成本指标", 1),
  level(COST, "ecologicalCost", "生态环境成本指标", 1),
];

const OUTPUTS: readonly TemplateLevel[] = [
  level(OUTPUT, "quantity", "数量指标", 3),
  level(OUTPUT, "quality", "质量指标", 2),
  level(OUTPUT, "timeliness", "时效指标", 2),
];

const COST_OF_OUTPUT = level(OUTPUT, "cost", "成本指标", 2);

const OTHERS: readonly TemplateLevel[] = [
  level(BENEFIT, "economic", "经济效益指标", 1),
  level(BENEFIT, "social", "社会效益指标", 1),
  level(BENEFIT, "ecological", "生态效益指标", 1),
  level(BENEFIT, "sustained", "可持续影响指标", 1),
  level(SATISFACTION, "satisfaction", "服务对象满意度指标", 1),
];

/** All levels in their order: where the scheme gives 成本 points of its own, it is a first level of its own. */
export function levelsOf({ cost }: Scheme): readonly TemplateLevel[] {
  return Number(cost) > 0 ? [...OWN_COSTS, ...OUTPUTS, ...OTHERS] : [...OUTPUTS, COST_OF_OUTPUT, ...OTHERS];
}

/** The most rows of one 二级指标: more are quicker to add by hand where they are needed. */
export const MOST_ROWS = 20;

/** The rows of the grid, top to bottom. */
export function rowsOf({
  scheme,
  rows,
}: Pick<BlankTableOptions, "scheme" | "rows">): readonly TemplateLevel[] {
  return levelsOf(scheme).flatMap((one) => Array.from({ length: rows[one.id] ?? one.usual }, () => one));
}
