import { moneyFact, nameFact } from "../facts";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = { readonly name: string; readonly budget: string };

export const C07 = defineRule<Facts>({
  id: "C07",
  severity: "info",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "唯一的成本指标就是全部预算",
      why: "只有一行成本且等于预算，相当于把预算又抄了一遍，没有分解到用途。金额不大、用途单一的项目可以这样写。",
      fails: "预算 56.80 万元，成本只有一行：≤56.8万元。",
      passes: "预算 56.80 万元，成本两行：差旅 ≤36.8万元，印刷 ≤20万元。",
      message: (f) => `唯一的成本指标“${f.name}”等于全部预算 ${f.budget}，没有分解到用途。`,
      found: (f) => `一行成本，等于预算 ${f.budget}`,
      expected: () => "按用途分成几行成本",
      mend: () => "如果这笔钱有几种用途，请分成几行成本指标；用途单一的，可以不改。",
    },
    "en-US": {
      title: "The only cost repeats the whole budget",
      why: "A single cost equal to the budget only repeats it. That is fine for a small project with one use of money.",
      fails: "Budget 56.80 万元, one cost: ≤56.8万元.",
      passes: "Budget 56.80 万元, two costs: travel ≤36.8万元, printing ≤20万元.",
      message: (f) =>
        `The only cost indicator, “${f.name}”, equals the whole budget of ${f.budget}; it is not broken down.`,
      found: (f) => `one cost, equal to the budget of ${f.budget}`,
      expected: () => "several costs, by use",
      mend: () => "Split the cost by use of the money; if there is just one use, leave it.",
    },
  },
  check({ reconciliation: { items, status, budget } }) {
    const [only, ...others] = items;
    if (!only || others.length > 0 || status !== "equal" || !budget) return [];
    const facts = { name: nameFact(only.indicator), budget: moneyFact(budget) };
    return [{ cell: only.indicator.target.cell, indicator: only.indicator, facts }];
  },
});
