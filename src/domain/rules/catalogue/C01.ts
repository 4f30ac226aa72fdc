import { moneyFact, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly name: string;
  readonly cost: string;
  readonly budget: string;
  readonly excess: string;
};

export const C01 = defineRule<Facts>({
  id: "C01",
  severity: "error",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "单项成本超过预算",
      why: "一项成本比整个项目的预算还多，审核必退：要么指标值写错了，要么单位写错了。",
      fails: "预算 106.00 万元，硬件支出成本 ≤140万元。",
      passes: "预算 106.00 万元，硬件支出成本 ≤14万元。",
      message: (f) => `“${f.name}”为 ${f.cost}，超过预算 ${f.budget}，多出 ${f.excess}。`,
      found: (f) => f.cost,
      expected: (f) => `不超过 ${f.budget}`,
      mend: (f) => `请核对数字和单位，把“${f.name}”改到 ${f.budget}以内。`,
    },
    "en-US": {
      title: "One cost exceeds the budget",
      why: "A cost above the whole project’s budget is always sent back: the number or its unit is wrong.",
      fails: "Budget 106.00 万元, hardware cost ≤140万元.",
      passes: "Budget 106.00 万元, hardware cost ≤14万元.",
      message: (f) => `“${f.name}” is ${f.cost}, which exceeds the budget of ${f.budget} by ${f.excess}.`,
      found: (f) => f.cost,
      expected: (f) => `at most ${f.budget}`,
      mend: (f) => `Check number and unit, and bring “${f.name}” to at most ${f.budget}.`,
    },
  },
  check({ reconciliation: { items, budget }, settings }) {
    if (!budget) return [];
    return hitsOf(items, ({ indicator, amount }) => {
      if (!amount?.amount.gt(budget.amount)) return null;
      const excess = amount.amount.minus(budget.amount);
      if (excess.lte(settings.costTolerance)) return null;
      const facts = {
        name: nameFact(indicator),
        cost: moneyFact(amount),
        budget: moneyFact(budget),
        excess: moneyFact({ amount: excess, unit: budget.unit }),
      };
      return { cell: indicator.target.cell, indicator, facts };
    });
  },
});
