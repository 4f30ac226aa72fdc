import type { Settings } from "../../settings/Settings";
import type { Indicator } from "../../table/TargetTable";
import { isPositive } from "../../value/sign";
import type { ComparisonValue, TargetValue } from "../../value/TargetValue";
import { isExactName } from "../exactName";
import { offeredTarget } from "../targetFix";
import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { isCurbed } from "../isCurbed";
import { percentOf } from "../percent";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";
import { isQuantity } from "../rowQuestions";
import { withOperator } from "../withOperator";

type Facts = { readonly name: string; readonly text: string; readonly proposal: string };

/** A count of work to be done with no bound: 2条, but not 100%, 0起, 约300人, 500元/人. */
function isBareCount(value: TargetValue): value is ComparisonValue {
  if (value.kind !== "comparison" || !value.implied.includes("operator") || value.operator !== "=")
    return false;
  if (percentOf(value) || value.unit.includes("元") || !isPositive(value.value)) return false;
  return !value.implied.includes("approximate");
}

function isExact(indicator: Indicator, settings: Settings): boolean {
  return isExactName(indicator.level3.text) || isCurbed(indicator, settings);
}

export const I12 = defineRule<Facts>({
  id: "I12",
  severity: "info",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "数量没有写比较符号",
      why: "只写“2条”，按字面是“正好 2 条”：多做一条算不算完成，各人理解不同。写“≥2条”就没有疑问。",
      fails: "使用专线宽带条数：2条",
      passes: "使用专线宽带条数：≥2条",
      message: (f) => `数量指标“${f.name}”的指标值“${f.text}”没有写比较符号，超额完成时说不清算不算达标。`,
      found: (f) => f.text,
      expected: (f) => f.proposal,
      mend: (f) => `建议写成“${f.proposal}”；必须正好这个数的，写“=”。`,
    },
    "en-US": {
      title: "Quantity without a sign",
      why: "“2条” literally means exactly two: whether a third is still right is left open. “≥2条” leaves no doubt.",
      fails: "使用专线宽带条数: 2条",
      passes: "使用专线宽带条数: ≥2条",
      message: (f) => `The value “${f.text}” of “${f.name}” has no sign: is more than that still right?`,
      found: (f) => f.text,
      expected: (f) => f.proposal,
      mend: (f) => `Write “${f.proposal}”, or “=” if it must be exactly this number.`,
    },
  },
  check({ rows, settings }) {
    return hitsOf(rows.where(isQuantity), (indicator) => {
      const { target } = indicator;
      if (!isBareCount(target.value) || isExact(indicator, settings)) return null;
      const proposal = withOperator(target.value, ">=");
      const facts = { name: nameFact(indicator), text: inline(target.text), proposal };
      return { cell: target.cell, indicator, facts, ...offeredTarget(target, proposal) };
    });
  },
});
