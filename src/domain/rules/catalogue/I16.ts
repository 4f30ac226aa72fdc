import Big from "big.js";
import type { ComparisonValue, RangeValue, TargetValue } from "../../value/TargetValue";
import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { percentOf } from "../percent";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";
import { isNumeric } from "../rowQuestions";
import { isShareName } from "../shareName";
import { withOperator } from "../withOperator";

type Facts = { readonly name: string; readonly text: string; readonly proposal: string };

const ALL = new Big(100);

function highest(value: TargetValue): Big | null {
  return value.kind === "range" && value.unit === "%" ? value.upper : percentOf(value);
}

/** 95 in a cell of format 0% shows 9500%: the number that was meant, or null where it is not that. */
function meant(percent: Big): Big | null {
  const hundredth = percent.div(100);
  return percent.gte(1000) && hundredth.lte(ALL) ? hundredth : null;
}

/** ≥9500% → ≥95%, 9000%-9500% → 90%-95%; "" where that is not what was meant. */
function proposalFor(value: ComparisonValue | RangeValue): string {
  const number = meant(value.value);
  if (!number) return "";
  if (value.kind === "comparison") {
    const isBare = value.implied.includes("operator");
    return isBare
      ? `${number.toFixed()}%`
      : withOperator({ ...value, text: "", value: number }, value.operator);
  }
  const upper = meant(value.upper);
  return upper ? `${number.toFixed()}%-${upper.toFixed()}%` : "";
}

export const I16 = defineRule<Facts>({
  id: "I16",
  severity: "warning",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "比率超过 100%",
      why: "合格率、及时率、满意度是“其中占多少”，最多 100%。超过 100% 多半是多打了数字，或者单元格设成百分比格式后又输入了 95。",
      fails: "系统验收合格率：≥950%",
      passes: "系统验收合格率：≥95%；税收增长率：≥120%",
      message: (f) => `“${f.name}”最多 100%，指标值却是“${f.text}”。`,
      found: (f) => f.text,
      expected: ({ proposal }) => (proposal === "" ? "不超过 100%" : proposal),
      mend: ({ proposal }) =>
        proposal === ""
          ? "请核对数字；确实可以超过 100% 的，请把名称写清楚（例如“比上年增长率”）。"
          : `多半是单元格设成百分比格式后又输入了整数，应为“${proposal}”，请核对。`,
    },
    "en-US": {
      title: "Share above 100%",
      why: "A pass rate, an on-time rate or satisfaction is a part of a whole and at most 100%. More is a typing slip, or 95 typed into a cell of percentage format.",
      fails: "系统验收合格率: ≥950%",
      passes: "系统验收合格率: ≥95%; 税收增长率: ≥120%",
      message: (f) => `“${f.name}” is at most 100%, but its value is “${f.text}”.`,
      found: (f) => f.text,
      expected: ({ proposal }) => (proposal === "" ? "at most 100%" : proposal),
      mend: ({ proposal }) =>
        proposal === ""
          ? "Check the number; if more than 100% is right, name it accordingly (such as 比上年增长率)."
          : `Probably typed into a cell of percentage format: it should be “${proposal}”. Check it.`,
    },
  },
  check({ rows }) {
    return hitsOf(rows.where(isNumeric), (indicator) => {
      const { cell, text, value } = indicator.target;
      const percent = highest(value);
      if (!percent?.gt(ALL) || !isShareName(indicator.level3.text)) return null;
      const facts = { name: nameFact(indicator), text: inline(text), proposal: proposalFor(value) };
      return { cell, indicator, facts };
    });
  },
});
