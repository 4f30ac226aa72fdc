import { normaliseLabel } from "../../table/label";
import { secondLevelOf } from "../../table/secondLevel";
import type { Indicator } from "../../table/TargetTable";
import { inline, nameFact } from "../facts";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";
import { isWhole } from "../rowQuestions";

type Facts = { readonly name: string; readonly text: string };

const SATISFACTION = /(?:满意|认可|认同|好评|信任|支持)(?:度|率|程度|比例|情况)?(?:\([^()]*\))?$/;
// In another row 技术支持率 is no opinion.
const GIVEN_SUPPORT = /(?:技术|政策|资金|财政|上级|服务|后勤|业务)支持/;
// 满意度调查覆盖率, 零投诉率 and 问卷回收 in a satisfaction row may well be 100%.
const OTHER_RATE = /率(?:\([^()]*\))?$|投诉|问卷/;

/** Satisfaction by its name in any row, and whatever a satisfaction row does not name otherwise. */
function isSatisfaction(indicator: Indicator): boolean {
  const name = normaliseLabel(nameFact(indicator));
  const isAsked = secondLevelOf(indicator.level2.text) === "satisfaction";
  if (SATISFACTION.test(name)) return isAsked || !GIVEN_SUPPORT.test(name);
  return isAsked && !OTHER_RATE.test(name);
}

export const I15 = defineRule<Facts>({
  id: "I15",
  severity: "warning",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "满意度定为 100%",
      why: "只要有一个人不满意，100% 就完不成；审核人也会认为这个目标没有调查依据。满意度通常定在 90%～95%。",
      fails: "使用者满意度：100%",
      passes: "使用者满意度：≥95%",
      message: (f) => `“${f.name}”定为“${f.text}”，有一个人不满意就完不成。`,
      found: (f) => f.text,
      expected: () => "低于 100% 的下限，例如 ≥95%",
      mend: () => "请按往年的调查结果定一个能达到的下限，例如“≥90%”或“≥95%”。",
    },
    "en-US": {
      title: "Satisfaction of 100%",
      why: "One dissatisfied person makes 100% unreachable, and a reviewer will doubt that anybody was asked. 90% to 95% is usual.",
      fails: "使用者满意度: 100%",
      passes: "使用者满意度: ≥95%",
      message: (f) => `“${f.name}” is set at “${f.text}”: one dissatisfied person would miss it.`,
      found: (f) => f.text,
      expected: () => "a lower bound below 100%, such as ≥95%",
      mend: () => "Take a lower bound that past surveys support, such as “≥90%” or “≥95%”.",
    },
  },
  check({ rows }) {
    return rows
      .where(isWhole)
      .filter(isSatisfaction)
      .map((indicator) => ({
        cell: indicator.target.cell,
        indicator,
        facts: { name: nameFact(indicator), text: inline(indicator.target.text) },
      }));
  },
});
