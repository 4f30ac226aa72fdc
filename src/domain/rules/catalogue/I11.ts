import { isZero } from "../../value/sign";
import type { ComparisonValue } from "../../value/TargetValue";
import { isExactName } from "../exactName";
import { offeredTarget } from "../targetFix";
import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { isCurbed } from "../isCurbed";
import { percentOf } from "../percent";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";
import { isComparison, isQuantity } from "../rowQuestions";
import type { RowWith } from "../rowQuestions";
import { isTimeUnit } from "../timeWords";
import { withOperator } from "../withOperator";

type Facts = { readonly name: string; readonly text: string; readonly proposal: string };

const TAKES_TIME = /办理|办结|审批|审核|受理|处理|处置|响应|修复|抢修|等待|排队|停机|中断|时限|期限|工期/;

/** 补助标准 ≤500元 and 办理天数 ≤5个工作日 limit a sum and a length of time; 培训 ≤5次/年 and 培训天数 ≤5天 are work. */
function isLimit({ level3, target }: RowWith<ComparisonValue>): boolean {
  const { unit } = target.value;
  if (unit.includes("元") || isExactName(level3.text)) return true;
  return isTimeUnit(unit) && !unit.includes("/") && TAKES_TIME.test(level3.text);
}

export const I11 = defineRule<Facts>({
  id: "I11",
  severity: "warning",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "数量指标写成上限",
      why: "数量指标是要完成的工作量，写“≤”等于一件不做也算完成。只有要控制的数量（会议次数、科目调整次数）才写上限。",
      fails: "参加培训次数：≤5次",
      passes: "参加培训次数：≥5次；科目调整次数：≤5次",
      message: (f) => `数量指标“${f.name}”写的是上限“${f.text}”，一件不做也算完成。`,
      found: (f) => f.text,
      expected: (f) => f.proposal,
      mend: (f) =>
        `如是要完成的工作量，请改为“${f.proposal}”；确实要控制数量的，请在描述里写明“控制在……以内”。`,
    },
    "en-US": {
      title: "Quantity as an upper bound",
      why: "A quantity is the work to be done: with ≤, doing nothing at all meets it. Only what is to be kept down (meetings, budget adjustments) has an upper bound.",
      fails: "参加培训次数: ≤5次",
      passes: "参加培训次数: ≥5次; 科目调整次数: ≤5次",
      message: (f) =>
        `The quantity indicator “${f.name}” is an upper bound, “${f.text}”: doing nothing would meet it.`,
      found: (f) => f.text,
      expected: (f) => f.proposal,
      mend: (f) =>
        `If it is work to be done, write “${f.proposal}”; if it is to be kept down, say so in the description (控制在……以内).`,
    },
  },
  check({ rows, settings }) {
    return hitsOf(rows.where(isComparison).filter(isQuantity), (indicator) => {
      const { target } = indicator;
      const { value } = target;
      if (!value.operator.startsWith("<") || percentOf(value) || isZero(value.value)) return null;
      if (isLimit(indicator) || isCurbed(indicator, settings)) return null;
      const proposal = withOperator(value, ">=");
      const facts = { name: nameFact(indicator), text: inline(target.text), proposal };
      return { cell: target.cell, indicator, facts, ...offeredTarget(target, proposal) };
    });
  },
});
