import { isLongLabel, normaliseLabel } from "./label";
import type { Period } from "./Layout";

const LONG_TERM = /中长期|长期|中期|实施期|总体期/;
const ANNUAL = /年度|当年|本年|全年/;
/** Longer texts tell of something, and name no block. */
const LONGEST_NAME = 24;

/** Which block a heading, side label or field's label names: 中长期绩效指标, 年度目标; null for one that names neither or both. */
export function periodOfText(text: string): Period | null {
  if (isLongLabel(text, LONGEST_NAME)) return null;
  const label = normaliseLabel(text);
  const isLong = LONG_TERM.test(label);
  const isAnnual = ANNUAL.test(label);
  return isLong === isAnnual ? null : isLong ? "longTerm" : "annual";
}

const BLOCK =
  /^[(\d一二三四)、.]*(?:项目)?(?:中长期|长期|中期|实施期|年度|当年|本年|全年)(?:绩效)?(?:目标|指标)(?:表|完成情况)?:?$/;

/** Whether a line names one of two blocks and nothing else: "二、年度绩效指标". */
export function namesBlock(text: string): boolean {
  return BLOCK.test(normaliseLabel(text));
}
