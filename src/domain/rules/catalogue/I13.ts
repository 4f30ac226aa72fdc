import type { Settings } from "../../settings/Settings";
import { isCostRow } from "../../table/isCostRow";
import type { Indicator } from "../../table/TargetTable";
import { isPositive } from "../../value/sign";
import type { ComparisonValue } from "../../value/TargetValue";
import { offeredTarget } from "../targetFix";
import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { isCurbed } from "../isCurbed";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";
import { isComparison } from "../rowQuestions";
import { withOperator } from "../withOperator";

type Facts = {
  readonly name: string;
  readonly text: string;
  readonly bound: string;
  readonly proposal: string;
};

const SIGN = /^\s*(?:[>＞﹥]|大于)/;
// 增长率 >0 says "more than before", strictly.
const COMPARED = /增长|增幅|增加|增速|提高|提升|上升/;

/** Written with the sign or 大于; 超过5万人 in words means what it says. Nothing is to be "at least 0". */
function isStrict(value: ComparisonValue): boolean {
  return value.operator === ">" && isPositive(value.value) && SIGN.test(value.text);
}

function isMeant(indicator: Indicator, settings: Settings): boolean {
  return isCostRow(indicator) || COMPARED.test(indicator.level3.text) || isCurbed(indicator, settings);
}

export const I13 = defineRule<Facts>({
  id: "I13",
  severity: "info",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "“>”应为“≥”",
      why: "“>7万人”是“多于 7 万人”：正好完成 7 万人也算没有达标。要表达“不少于”，应写“≥”。",
      fails: "调查样本：>7万人",
      passes: "调查样本：≥7万人",
      message: (f) => `“${f.name}”写的是“${f.text}”，正好完成${f.bound}会算没有达标。`,
      found: (f) => f.text,
      expected: (f) => f.proposal,
      mend: (f) => `如果意思是“不少于”，请改为“${f.proposal}”。`,
    },
    "en-US": {
      title: "“>” where “≥” is meant",
      why: "“>7万人” is more than 70,000: reaching exactly 70,000 would miss it. “At least” is written ≥.",
      fails: "调查样本: >7万人",
      passes: "调查样本: ≥7万人",
      message: (f) => `“${f.name}” says “${f.text}”: reaching exactly ${f.bound} would miss it.`,
      found: (f) => f.text,
      expected: (f) => f.proposal,
      mend: (f) => `If “at least” is meant, write “${f.proposal}”.`,
    },
  },
  check({ rows, settings }) {
    return hitsOf(rows.where(isComparison), (indicator) => {
      const { target } = indicator;
      if (!isStrict(target.value) || isMeant(indicator, settings)) return null;
      const proposal = withOperator(target.value, ">=");
      const facts = {
        name: nameFact(indicator),
        text: inline(target.text),
        bound: proposal.slice(1),
        proposal,
      };
      return { cell: target.cell, indicator, facts, ...offeredTarget(target, proposal) };
    });
  },
});
