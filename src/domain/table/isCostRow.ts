import { remembered } from "../remembered";
import { normaliseLabel } from "./label";
import type { TextField } from "./TargetTable";

// 财预〔2021〕101号 sets 社会成本 and 生态环境成本 beside 经济成本: burdens on society, seldom amounts of this budget.
// 成本效益 is a benefit.
const NOT_MONEY = /^(?:社会|生态|环境)|效益/;

/** 成本指标: an indicator whose 指标值 is money spent from the budget (成本指标, 经济成本指标). */
export function isCostRow(levels: { readonly level1: TextField; readonly level2: TextField }): boolean {
  const kind = kindOf(levels.level2.text);
  return kind === "money" || (kind === "blank" && normaliseLabel(levels.level1.text).startsWith("成本"));
}

const kindOf = remembered((level2) => {
  const label = normaliseLabel(level2);
  if (label === "") return "blank";
  return label.includes("成本") && !NOT_MONEY.test(label) ? "money" : "other";
});
