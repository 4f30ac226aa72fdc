import Big from "big.js";
import { inTargetUnit } from "../../../src/domain/evaluation/inTargetUnit";

const converted = (value: string, unit: string, target: string): string | null =>
  inTargetUnit(new Big(value), unit, target)?.toFixed() ?? null;

it.each([
  ["266", "", "米", "266"],
  ["266", "米", "", "266"],
  ["5.6", "万元", "元", "56000"],
  ["56000", "元", "万元", "5.6"],
  ["4800", "元/人", "万元/人", "0.48"],
  ["0.4", "%", "‰", "4"],
  ["4", "‰", "%", "0.4"],
  ["4", "‰", "‰", "4"],
  ["3", "km", "公里", "3"],
  ["3", "㎡", "平米", "3"],
  ["3", "自然日", "天", "3"],
  ["230", "套", "台(套)", "230"],
  ["230", "台(套)", "套", "230"],
  ["36.5", "元/人/月", "元/人·月", "36.5"],
  ["36.5", "元/名·个月", "元/人·月", "36.5"],
  ["2", "次/年度", "次/年", "2"],
])("%s %s beside %s is %s", (value, unit, target, expected) => {
  expect(converted(value, unit, target)).toBe(expected);
});

it.each([
  ["5", "次", "万元"],
  ["5", "万元", "次"],
  ["3", "%", "次"],
  ["3", "次", "‰"],
  ["3", "‰", "次"],
  ["3", "次", "%"],
  ["3", "%", "个百分点"],
  ["3", "%", ""],
  ["3", "元", ""],
  ["3", "次/年", ""],
  ["3", "次", "次/年"],
  ["3", "次/年", "次"],
  ["3", "元/人·月", "元/月·人"],
  ["3", "工作日", "天"],
  ["3", "人次", "人"],
  ["3", "(台)", "(套)"],
])("%s %s does not go with %s", (value, unit, target) => {
  expect(converted(value, unit, target)).toBeNull();
});
