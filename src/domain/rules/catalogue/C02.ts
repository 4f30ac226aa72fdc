import { costCell, moneyFact, termsFact } from "../facts";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly sum: string;
  readonly terms: string;
  readonly budget: string;
  readonly excess: string;
};

export const C02 = defineRule<Facts>({
  id: "C02",
  severity: "error",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "成本合计超过预算",
      why: "成本指标是对预算的分解，合计不能超过预算数。",
      fails: "预算 314.28 万元，成本 8.71 + 241.26 + 70 = 319.97 万元。",
      passes: "预算 314.28 万元，成本 8.71 + 241.26 + 64.31 = 314.28 万元。",
      message: (f) => `成本指标合计 ${f.sum}（${f.terms}），超过预算 ${f.budget}，多出 ${f.excess}。`,
      found: (f) => f.sum,
      expected: (f) => `不超过 ${f.budget}`,
      mend: (f) => `请核对各项成本指标，合计减少 ${f.excess}，或核对预算数。`,
    },
    "en-US": {
      title: "Costs together exceed the budget",
      why: "Cost indicators break the budget down; their sum cannot exceed it.",
      fails: "Budget 314.28 万元, costs 8.71 + 241.26 + 70 = 319.97 万元.",
      passes: "Budget 314.28 万元, costs 8.71 + 241.26 + 64.31 = 314.28 万元.",
      message: (f) =>
        `The cost indicators total ${f.sum} (${f.terms}), which exceeds the budget of ${f.budget} by ${f.excess}.`,
      found: (f) => f.sum,
      expected: (f) => `at most ${f.budget}`,
      mend: (f) => `Check the cost indicators and reduce their sum by ${f.excess}, or check the budget.`,
    },
  },
  check({ table, reconciliation }) {
    const { status, sum, budget, gap, items } = reconciliation;
    if (status !== "over" || !sum || !budget || !gap) return [];
    const facts = {
      sum: moneyFact(sum),
      terms: termsFact(items),
      budget: moneyFact(budget),
      excess: moneyFact({ amount: gap.amount.abs(), unit: gap.unit }),
    };
    return [{ cell: costCell(table, items[0]?.indicator), facts }];
  },
});
