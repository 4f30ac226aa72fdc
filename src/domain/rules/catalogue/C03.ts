import { costCell, moneyFact } from "../facts";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly sum: string;
  readonly budget: string;
  readonly gap: string;
  readonly percent: string;
};

export const C03 = defineRule<Facts>({
  id: "C03",
  severity: "warning",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "成本指标未覆盖预算",
      why: "预算里有一部分钱没有对应的成本指标，审核人会问这笔钱花在哪里。缺口超过预算的 5% 为警告，以内为提示。",
      fails: "预算 106.00 万元，成本指标 14 + 75 = 89.00 万元，缺 17.00 万元（16.04%）。",
      passes: "预算 106.00 万元，成本指标 14 + 75 + 17 = 106.00 万元。",
      message: (f) =>
        `成本指标合计 ${f.sum}，预算 ${f.budget}，还有 ${f.gap}（${f.percent}%）没有对应的成本指标。`,
      found: (f) => f.sum,
      expected: (f) => f.budget,
      mend: (f) => `请补充 ${f.gap}对应的成本指标，或核对预算数。`,
    },
    "en-US": {
      title: "Costs do not cover the budget",
      why: "Part of the budget has no cost indicator, and a reviewer will ask what it is spent on. A gap above 5% of the budget is a warning, a smaller one information.",
      fails: "Budget 106.00 万元, costs 14 + 75 = 89.00 万元: 17.00 万元 (16.04%) missing.",
      passes: "Budget 106.00 万元, costs 14 + 75 + 17 = 106.00 万元.",
      message: (f) =>
        `The cost indicators total ${f.sum}, the budget is ${f.budget}: ${f.gap} (${f.percent}%) has no cost indicator.`,
      found: (f) => f.sum,
      expected: (f) => f.budget,
      mend: (f) => `Add cost indicators for ${f.gap}, or check the budget.`,
    },
  },
  check({ table, reconciliation, settings }) {
    const { status, sum, budget, gap, gapPercent, items } = reconciliation;
    if (status !== "short" || !sum || !budget || !gap || gapPercent === null) return [];
    const facts = {
      sum: moneyFact(sum),
      budget: moneyFact(budget),
      gap: moneyFact(gap),
      percent: gapPercent,
    };
    const hit = { cell: costCell(table, items[0]?.indicator), facts };
    // Compared exactly, not by the rounded per cent: 5.004% is above 5%.
    const limit = budget.amount.abs().times(settings.shortfallWarningPercent).div(100);
    return [gap.amount.gt(limit) ? hit : { ...hit, severity: "info" }];
  },
});
