import { remembered } from "../remembered";
import { normaliseLabel } from "./label";
import { secondLevelOf } from "./secondLevel";
import type { SecondLevel } from "./secondLevel";
import type { TextField } from "./TargetTable";

/** 一级指标: 产出, 效益, 满意度, and 成本 under the 2021 guide. */
export type FirstLevel = "output" | "benefit" | "satisfaction" | "cost";

const WORDS: readonly (readonly [FirstLevel, RegExp])[] = [
  ["satisfaction", /满意/],
  ["output", /产出/],
  ["benefit", /效益|效果|成效/],
  ["cost", /成本/],
];

/** The first level that a 一级指标 cell names ("一、产出指标（50分）" → output); null when it names none of the four. */
export const firstLevelOf: (level1: string) => FirstLevel | null = remembered((level1) => {
  const label = normaliseLabel(level1);
  return WORDS.find(([, words]) => words.test(label))?.[0] ?? null;
});

/** Where each 二级指标 belongs; of several the first is meant where the 一级指标 does not say. */
export const FIRST_LEVELS: Readonly<Record<SecondLevel, readonly FirstLevel[]>> = {
  quantity: ["output"],
  quality: ["output"],
  timeliness: ["output"],
  cost: ["output", "cost"],
  economic: ["benefit"],
  social: ["benefit"],
  ecological: ["benefit"],
  sustained: ["benefit"],
  satisfaction: ["satisfaction"],
};

/** An indicator's first level as its 一级指标 names it, else as its 二级指标 tells; null when neither does. */
export function firstLevelOfRow(levels: {
  readonly level1: TextField;
  readonly level2: TextField;
}): FirstLevel | null {
  const named = firstLevelOf(levels.level1.text);
  if (named) return named;
  const kind = secondLevelOf(levels.level2.text);
  return kind && (FIRST_LEVELS[kind][0] ?? null);
}
