import { costCell } from "../facts";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

// Without any cost row, or with prices, shares and savings only, which cannot be compared with a budget.
type Facts = { readonly lacks: "rows" | "amounts" };

const NO_AMOUNT = ["rate", "saving"] as const;

export const C04 = defineRule<Facts>({
  id: "C04",
  severity: "warning",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "没有成本指标",
      why: "没有成本指标，预算就没有分解和约束，年终也无从核对支出。",
      fails: "产出指标下只有数量、质量、时效，没有成本指标。",
      passes: "产出指标下有“成本指标 | 机房运行电力成本 | ≤56万元”。",
      message: ({ lacks }) =>
        lacks === "rows"
          ? "这张表没有成本指标，预算没有分解。"
          : "这张表的成本指标都是单价、比率或节约额，没有一个能与预算核对的金额。",
      found: ({ lacks }) => (lacks === "rows" ? "没有成本指标" : "没有金额"),
      expected: ({ lacks }) => (lacks === "rows" ? "至少一行成本指标" : "至少一行写明金额的成本指标"),
      mend: () => "请按预算的用途补充成本指标，各项合计等于预算数。",
    },
    "en-US": {
      title: "No cost indicator",
      why: "Without cost indicators the budget is neither broken down nor bounded, and spending cannot be checked at year end.",
      fails: "Under 产出指标 there are quantity, quality and time, but no cost indicator.",
      passes: "Under 产出指标 stands “成本指标 | 机房运行电力成本 | ≤56万元”.",
      message: ({ lacks }) =>
        lacks === "rows"
          ? "This table has no cost indicator; its budget is not broken down."
          : "All cost indicators of this table are prices, shares or savings; none can be compared with the budget.",
      found: ({ lacks }) => (lacks === "rows" ? "no cost indicator" : "no amount"),
      expected: ({ lacks }) =>
        lacks === "rows" ? "at least one cost indicator" : "at least one cost indicator with an amount",
      mend: () => "Add cost indicators by use of the money, totalling the budget.",
    },
  },
  check({ table, reconciliation: { items } }) {
    // A table without any indicator is T04's business, a row without a value I01's, without a number C05's.
    const amountless = items.every(({ leftOut }) => NO_AMOUNT.some((reason) => reason === leftOut));
    // Where the form has one budget for both blocks, it is the year's that is broken down.
    if (table.indicators.length === 0 || !amountless || table.shares.budget) return [];
    const lacks = items.length === 0 ? "rows" : "amounts";
    return [{ cell: costCell(table, items[0]?.indicator), facts: { lacks } }];
  },
});
