import type Big from "big.js";
import { isMoneyUnit, toUnit } from "../value/Money";
import { isPercent } from "../value/grammar/knownUnits";

/** One thing, written differently. Nothing is converted here: 平方米 is 平方米, 公里 is not 米. */
const SAME: readonly (readonly string[])[] = [
  ["平方米", "平米", "平方", "㎡", "m²", "m2"],
  ["立方米", "立方", "方", "㎥", "m³", "m3"],
  ["公里", "千米", "km"],
  ["平方公里", "平方千米", "km²", "km2"],
  ["米", "m"],
  ["厘米", "cm"],
  ["毫米", "mm"],
  ["公斤", "千克", "kg"],
  ["克", "g"],
  ["吨", "t"],
  ["升", "L"],
  ["毫升", "mL", "ml"],
  ["小时", "个小时", "h"],
  ["日", "天", "自然日", "个自然日", "日历天"],
  ["工作日", "个工作日"],
  ["月", "个月"],
  ["季度", "个季度"],
  ["年", "年度"],
  ["周", "星期", "个星期"],
  ["人", "名", "位"],
  ["场", "场次"],
  ["批", "批次"],
  ["期", "期次"],
  ["轮", "轮次"],
  ["项", "项次"],
  ["个百分点", "百分点"],
];

const firstOf = new Map(SAME.flatMap((group) => group.map((unit) => [unit, group[0] ?? unit] as const)));
const canonical = (unit: string): string => firstOf.get(unit) ?? unit;

/**
 * A number in the target's unit: exact, money and ‰ converted, 台 beside 台(套) let pass. A number without a unit has the
 * target's; a target without one takes any that merely counts or measures. Null where the units do not go together.
 */
export function inTargetUnit(value: Big, unit: string, targetUnit: string): Big | null {
  if (unit === "" || unit === targetUnit) return value;
  if (targetUnit === "") return isPercent(unit) || unit.includes("/") || isMoneyUnit(unit) ? null : value;
  const [head = "", ...rest] = unit.split("/");
  const [targetHead = "", ...targetRest] = targetUnit.split("/");
  if (!isSamePer(rest, targetRest)) return null;
  if (isMoneyUnit(head) && isMoneyUnit(targetHead)) {
    return toUnit({ amount: value, unit: head }, targetHead).amount;
  }
  if (head === "%" && targetHead === "‰") return value.times(10);
  if (head === "‰" && targetHead === "%") return value.times("0.1");
  return alternatives(targetHead).some((name) => alternatives(head).includes(name)) ? value : null;
}

/** 元/人·月 and 元/人/月 divide by the same. */
function isSamePer(left: readonly string[], right: readonly string[]): boolean {
  const parts = (per: readonly string[]) => per.flatMap((part) => part.split("·")).map(canonical);
  return parts(left).join("·") === parts(right).join("·");
}

/** 台(套) is counted in 台 or in 套. */
function alternatives(unit: string): string[] {
  return [unit, ...unit.split(/[()]/)].filter((part) => part !== "").map(canonical);
}
