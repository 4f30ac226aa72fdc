import { remembered } from "../remembered";
import { normaliseLabel } from "./label";

/** 二级指标 by what it measures, however a province words it. */
export type SecondLevel =
  | "quantity"
  | "quality"
  | "timeliness"
  | "cost"
  | "economic"
  | "social"
  | "ecological"
  | "sustained"
  | "satisfaction";

/** The first that matches decides: 社会公众满意度 is satisfaction, 生态环境成本 a cost, 生态环境质量 ecological. */
const WORDS: readonly (readonly [SecondLevel, RegExp])[] = [
  ["satisfaction", /满意|^服务对象/],
  ["cost", /成本(?!效益)/],
  ["sustained", /可持续|持续影响|长期影响|长远影响/],
  ["ecological", /生态|环境|环保/],
  ["economic", /经济/],
  ["social", /社会/],
  ["quantity", /数量/],
  ["quality", /质量/],
  ["timeliness", /时效|进度|及时|时间/],
];

/** 产出数量指标 → quantity, 环境效益指标 → ecological; null for a 二级指标 that no known form has, or a blank one. */
export const secondLevelOf: (level2: string) => SecondLevel | null = remembered((level2) => {
  const label = normaliseLabel(level2);
  return WORDS.find(([, words]) => words.test(label))?.[0] ?? null;
});

/** Whether a 二级指标 is 数量指标 (also 产出数量指标). */
export function isQuantity(level2: string): boolean {
  return secondLevelOf(level2) === "quantity";
}
