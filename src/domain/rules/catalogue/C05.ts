import { errorMend } from "../errorMend";
import { inline, nameFact } from "../facts";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = { readonly name: string; readonly text: string; readonly holds: "several" | "none" };

export const C05 = defineRule<Facts>({
  id: "C05",
  severity: "error",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "成本指标值不是数字",
      why: "成本指标要能与预算核对，必须是一个金额。",
      fails: "差旅费用：按标准执行。",
      passes: "差旅费用：≤8万元。",
      message: (f) =>
        `成本指标“${f.name}”的指标值是“${f.text}”，` +
        `${f.holds === "several" ? "不止一个数" : "不是金额"}，没有计入成本合计。`,
      found: (f) => f.text,
      expected: () => "一个金额，例如 ≤8万元",
      mend: (f) =>
        errorMend(f.name, f.text, "zh-CN") ??
        (f.holds === "several"
          ? `请把“${f.name}”拆成几行，每行一个金额；只有一个金额的，只写它，例如“≤8万元”。`
          : `请为“${f.name}”写明金额上限，例如“≤8万元”。`),
    },
    "en-US": {
      title: "Cost value is not a number",
      why: "A cost indicator is compared with the budget, so it must be an amount.",
      fails: "Travel costs: by the standard.",
      passes: "Travel costs: ≤8万元.",
      message: (f) =>
        `The cost indicator “${f.name}” says “${f.text}”, which is ` +
        `${f.holds === "several" ? "more than one number" : "no amount"}; it is not part of the cost sum.`,
      found: (f) => f.text,
      expected: () => "an amount, such as ≤8万元",
      mend: (f) =>
        errorMend(f.name, f.text, "en-US") ??
        (f.holds === "several"
          ? `Make several rows of “${f.name}”, each with one amount, such as “≤8万元”.`
          : `Give “${f.name}” an upper amount, such as “≤8万元”.`),
    },
  },
  check({ reconciliation: { items } }) {
    return items
      .filter((item) => item.leftOut === "notANumber")
      .map(({ indicator }) => ({
        cell: indicator.target.cell,
        indicator,
        facts: {
          name: nameFact(indicator),
          text: inline(indicator.target.text),
          holds: indicator.target.value.kind === "multiple" ? "several" : "none",
        },
      }));
  },
});
