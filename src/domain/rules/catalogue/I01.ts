import type { Indicator } from "../../table/TargetTable";
import { inline, nameFact } from "../facts";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = { readonly name: string };

// 安全事故：无 is an answer, if a short one: none is to happen.
const UNWANTED = /事故|投诉|舆情|违[法规纪约]|影响|污染|上访|纠纷|差错|失误|浪费|风险|泄[密露]/;

function isUnanswered({ level3, target }: Indicator): boolean {
  if (target.value.kind !== "empty") return false;
  const meansNone = inline(target.text).startsWith("无") && UNWANTED.test(level3.text);
  return !meansNone;
}

export const I01 = defineRule<Facts>({
  id: "I01",
  severity: "error",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "指标值为空",
      why: "没有指标值的指标无法考核，年终也无法打分。斜杠、横线和“无”都视为没有填写。",
      fails: "维修电梯部数：（空）",
      passes: "维修电梯部数：≥2部",
      message: (f) => `“${f.name}”没有填写指标值。`,
      found: () => "空",
      expected: () => "一个数、一个日期，或明确的文字",
      mend: (f) => `请填写“${f.name}”要达到的数量、比例、日期或标准；不考核的，删除这一行。`,
    },
    "en-US": {
      title: "Target value is empty",
      why: "An indicator without a value can be neither reviewed nor scored. A slash, a dash and 无 count as empty.",
      fails: "维修电梯部数: (empty)",
      passes: "维修电梯部数: ≥2部",
      message: (f) => `“${f.name}” has no target value.`,
      found: () => "empty",
      expected: () => "a number, a date, or words that can be checked",
      mend: (f) => `Fill in what “${f.name}” is to reach; if it is not evaluated, delete the row.`,
    },
  },
  check({ table }) {
    return table.indicators
      .filter(isUnanswered)
      .map((indicator) => ({ cell: indicator.target.cell, indicator, facts: { name: nameFact(indicator) } }));
  },
});
