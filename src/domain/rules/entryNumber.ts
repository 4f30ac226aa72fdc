import type Big from "big.js";
import { plainNumber } from "../evaluation/recordedScore";
import type { EntryField } from "../table/EntryField";

/** 得分 or 分值 in points: 9.5, "9.5", "9.5分"; null for a blank cell and for what is no number of points. */
export function pointsOf(field: EntryField | null): Big | null {
  const number = field && plainNumber(field);
  return number && ["", "分"].includes(number.unit) ? number.value : null;
}

/** A rate as a cell gives it. */
export interface RecordedRate {
  /** In per cent. */
  readonly percent: Big;
  /** Decimals of the per cent that are shown: 2 for 96.39% and for 0.9639, 0 for 96%. */
  readonly decimals: number;
}

/** 完成率 or 执行率: 96.39%, 0.9639 with or without a format of per cent, 96.39; null for anything else. */
export function rateOf(field: EntryField | null): RecordedRate | null {
  const number = field && plainNumber(field);
  if (!number || !["", "%"].includes(number.unit)) return null;
  // Nobody executes less than one per cent and writes it without the sign: 0.96 is a share of one.
  const isShare = number.unit === "" && number.value.abs().lte(SHARES_END);
  const percent = isShare ? number.value.times(100) : number.value;
  const shown = /[.．](\d+)\s*[%％﹪]?\s*$/.exec(field?.text ?? "")?.[1]?.length ?? 0;
  return { percent, decimals: Math.max(0, isShare ? shown - 2 : shown) };
}

/** 执行率 of 1.05 is 105%. */
export const SHARES_END = 1.5;
