import type { MoneyUnitField } from "../../table/TargetTable";
import { isMoneyUnit } from "../../value/Money";
import type { ComparisonValue } from "../../value/TargetValue";
import { offeredTarget } from "../targetFix";
import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";
import { withOperator } from "../withOperator";

type Facts = { readonly name: string; readonly text: string; readonly proposal: string };

/** The value as an upper bound, with the table's unit where it has none; 约 and 左右 bound nothing and are dropped. */
function asUpperBound(value: ComparisonValue, { unit, source }: MoneyUnitField): string {
  const isWhole = isMoneyUnit(value.unit) && value.implied.every((implied) => implied === "operator");
  if (isWhole) return withOperator(value, "<=");
  const known = source === "stated" || source === "inferred" ? unit : "";
  return `≤${value.value.toFixed()}${value.unit || known}`;
}

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
  check({ table, reconciliation: { items } }) {
    return hitsOf(items, ({ indicator, amount }) => {
      const { value, cell, text } = indicator.target;
      if (!amount || value.kind !== "comparison" || ["<=", "<"].includes(value.operator)) return null;
      const proposal = asUpperBound(value, table.moneyUnit);
      const facts = { name: nameFact(indicator), text: inline(text), proposal };
      return { cell, indicator, facts, ...offeredTarget(indicator.target, proposal) };
    });
  },
});
