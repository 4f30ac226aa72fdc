import { normaliseLabel } from "./label";
import type { TextField } from "./TargetTable";

// 财预〔2021〕101号 sets 社会成本 and 生态环境成本 beside 经济成本: burdens on society, seldom amounts of this budget.
// 成本效益 is a benefit.
const NOT_MONEY = /^(?:社会|生态|环境)|效益/;

/** 成本指标: an indicator whose 指标值 is money spent from the budget (成本指标, 经济成本指标). */
export function isCostRow(levels: { readonly level1: TextField; readonly level2: TextField }): boolean {
  const level2 = normaliseLabel(levels.level2.text);
  if (NOT_MONEY.test(level2)) return false;
  const blankBelowCost = level2 === "" && normaliseLabel(levels.level1.text).startsWith("成本");
  return level2.includes("成本") || blankBelowCost;
}
