import { inline, moneyFact, nameFact } from "../facts";
import { TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = { readonly name: string; readonly text: string; readonly taken: string; readonly unit: string };

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
          : `成本指标“${f.name}”写的是“${f.text}”，没有写全金额单位，暂按 ${f.taken} 核对。`,
      found: (f) => f.text,
      expected: (f) => (f.taken === "" ? `以“${f.unit}”为单位的金额` : f.taken),
      mend: (f) =>
        f.taken === ""
          ? `请把“${f.name}”写成以“${f.unit}”为单位的金额。`
          : `请写明单位，例如“≤${f.taken.replace(" ", "")}”。`,
    },
    "en-US": {
      title: "Cost without a money unit",
      why: "Without a unit 元 and 万元 cannot be told apart, and the check may be wrong ten thousand times over.",
      fails: "Car hire: ≤5.5.",
      passes: "Car hire: ≤5.5万元.",
      message: (f) =>
        f.taken === ""
          ? `The unit of the cost indicator “${f.name}” (“${f.text}”) is no money; it is not part of the cost sum.`
          : `The cost indicator “${f.name}” says “${f.text}” without its whole unit; ${f.taken} is taken for now.`,
      found: (f) => f.text,
      expected: (f) => (f.taken === "" ? `an amount in ${f.unit}` : f.taken),
      mend: (f) =>
        f.taken === ""
          ? `Give “${f.name}” as an amount in ${f.unit}.`
          : `Write the unit, such as “≤${f.taken.replace(" ", "")}”.`,
    },
  },
  check({ table, reconciliation: { items } }) {
    return items
      .filter((item) => item.unitInferred || item.leftOut === "notMoney")
      .map(({ indicator, amount }) => ({
        cell: indicator.target.cell,
        indicator,
        facts: {
          name: nameFact(indicator),
          text: inline(indicator.target.text),
          taken: amount ? moneyFact(amount) : "",
          unit: table.moneyUnit.unit,
        },
      }));
  },
});
