import { costCell } from "../facts";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

export const C04 = defineRule<Record<string, never>>({
  id: "C04",
  severity: "warning",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "没有成本指标",
      why: "没有成本指标，预算就没有分解和约束，年终也无从核对支出。",
      fails: "产出指标下只有数量、质量、时效，没有成本指标。",
      passes: "产出指标下有“成本指标 | 机房运行电力成本 | ≤56万元”。",
      message: () => "这张表没有成本指标，预算没有分解。",
      found: () => "没有成本指标",
      expected: () => "至少一行成本指标",
      mend: () => "请按预算的用途补充成本指标，各项合计等于预算数。",
    },
    "en-US": {
      title: "No cost indicator",
      why: "Without cost indicators the budget is neither broken down nor bounded, and spending cannot be checked at year end.",
      fails: "Under 产出指标 there are quantity, quality and time, but no cost indicator.",
      passes: "Under 产出指标 stands “成本指标 | 机房运行电力成本 | ≤56万元”.",
      message: () => "This table has no cost indicator; its budget is not broken down.",
      found: () => "no cost indicator",
      expected: () => "at least one cost indicator",
      mend: () => "Add cost indicators by use of the money, totalling the budget.",
    },
  },
  check({ table, reconciliation }) {
    // A table without any indicator is T04's business.
    const isEmpty = table.indicators.length === 0;
    return isEmpty || reconciliation.items.length > 0
      ? []
      : [{ cell: costCell(table, undefined), facts: {} }];
  },
});
