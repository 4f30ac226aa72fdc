import type { Indicator, MoneyUnitField } from "../../table/TargetTable";
import { offeredTarget } from "../targetFix";
import { inline, moneyFact, nameFact } from "../facts";
import { TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly name: string;
  readonly text: string;
  /** The amount that is taken for now: "5.50 万元"; "" when the unit is no money. */
  readonly taken: string;
  readonly unit: string;
  /** The value with its unit; "" when nothing tells it. */
  readonly proposal: string;
};

/** 250万以内: the unit belongs before it. */
const BOUND = /(?:以[内下]|之内)$/;

/** The text with the rest of its unit: 250万以内 → 250万元以内, and 5.5 → 5.5万元 where the table says 万元. */
function withUnit({ target: { text } }: Indicator, { unit, source }: MoneyUnitField): string {
  const trimmed = text.trim();
  const amount = trimmed.replace(BOUND, "");
  const bound = trimmed.slice(amount.length);
  if (/[千万亿]$/.test(amount)) return `${amount}元${bound}`;
  const isKnown = source === "stated" || source === "inferred";
  return isKnown && /[\d０-９]$/.test(amount) ? amount + unit + bound : "";
}

export const C08 = defineRule<Facts>({
  id: "C08",
  severity: "warning",
  basis: [TARGET_MANAGEMENT_2015],
  text: {
    "zh-CN": {
      title: "成本缺少金额单位",
      why: "成本指标值没有金额单位时，元和万元分不清，核对可能差一万倍。",
      fails: "租车费用：≤5.5。“250万”也不写明是万元还是万件。",
      passes: "租车费用：≤5.5万元。",
      message: (f) =>
        f.taken === ""
          ? `成本指标“${f.name}”的单位不是金额单位（“${f.text}”），没有计入成本合计。`
          : `成本指标“${f.name}”写的是“${f.text}”，没有写全金额单位，暂按 ${f.taken}核对。`,
      found: (f) => f.text,
      expected: (f) => f.proposal || `以“${f.unit}”为单位的金额`,
      mend: (f) =>
        f.proposal === ""
          ? `请把“${f.name}”写成带单位的金额，例如以“${f.unit}”为单位。`
          : `请核对后写全单位，例如“${f.proposal}”。`,
    },
    "en-US": {
      title: "Cost without a money unit",
      why: "Without a unit 元 and 万元 cannot be told apart, and the check may be wrong ten thousand times over.",
      fails: "Car hire: ≤5.5.",
      passes: "Car hire: ≤5.5万元.",
      message: (f) =>
        f.taken === ""
          ? `The cost indicator “${f.name}” says “${f.text}”, whose unit is no money; it is not part of the cost sum.`
          : `The cost indicator “${f.name}” says “${f.text}” without its whole unit; ${f.taken} is taken for now.`,
      found: (f) => f.text,
      expected: (f) => f.proposal || `an amount in ${f.unit}`,
      mend: (f) =>
        f.proposal === ""
          ? `Give “${f.name}” as an amount with its unit, such as ${f.unit}.`
          : `Check it and write the whole unit, such as “${f.proposal}”.`,
    },
  },
  check({ table, reconciliation: { items } }) {
    const unnamed = items.filter((item) => item.unitInferred || item.leftOut === "notMoney");
    return unnamed.map(({ indicator, amount }) => {
      const { target } = indicator;
      const proposal = amount ? withUnit(indicator, table.moneyUnit) : "";
      const facts = {
        name: nameFact(indicator),
        text: inline(target.text),
        taken: amount ? moneyFact(amount) : "",
        unit: table.moneyUnit.unit,
        proposal,
      };
      const hit = { cell: target.cell, indicator, facts };
      return proposal === "" ? hit : { ...hit, ...offeredTarget(target, proposal) };
    });
  },
});
