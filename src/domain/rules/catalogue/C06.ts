import { inline, nameFact } from "../facts";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = { readonly name: string; readonly text: string; readonly proposal: string };

export const C06 = defineRule<Facts>({
  id: "C06",
  severity: "warning",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "成本没有写上限",
      why: "成本是要控制的，指标值应写“不超过多少”，写成“等于”或“不低于”就起不到约束作用。",
      fails: "维护成本：56万元。",
      passes: "维护成本：≤56万元。",
      message: (f) => `成本指标“${f.name}”写的是“${f.text}”，没有上限。`,
      found: (f) => f.text,
      expected: (f) => f.proposal,
      mend: (f) => `请改为“${f.proposal}”。`,
    },
    "en-US": {
      title: "Cost without an upper bound",
      why: "A cost is to be kept down: its value should say “at most”; “equal” or “at least” bounds nothing.",
      fails: "Maintenance cost: 56万元.",
      passes: "Maintenance cost: ≤56万元.",
      message: (f) => `The cost indicator “${f.name}” says “${f.text}”, which is no upper bound.`,
      found: (f) => f.text,
      expected: (f) => f.proposal,
      mend: (f) => `Write “${f.proposal}”.`,
    },
  },
  check({ reconciliation: { items } }) {
    return items.flatMap(({ indicator, amount }) => {
      const { value, cell, text } = indicator.target;
      if (!amount || value.kind !== "comparison" || ["<=", "<"].includes(value.operator)) return [];
      const proposal = `≤${value.value.toFixed()}${value.unit || amount.unit}`;
      return [{ cell, indicator, facts: { name: nameFact(indicator), text: inline(text), proposal } }];
    });
  },
});
