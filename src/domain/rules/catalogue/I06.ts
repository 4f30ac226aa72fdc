import type { Settings } from "../../settings/Settings";
import type { Indicator } from "../../table/TargetTable";
import { inline, nameFact } from "../facts";
import { asksForAll } from "../percent";
import { isRateName } from "../rateName";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";
import { isTimeliness } from "../rowQuestions";
import { isTimeUnit, proposedDeadline, saysWhen } from "../timeWords";

type Facts = {
  readonly name: string;
  readonly text: string;
  readonly rate: string;
  readonly deadline: string;
};

const DONE = /(?:完成|到位|发放|办结|拨付|支付|报送|上报|验收|完工|竣工|交付|整改|归档|开展)率$/;
const HANDLED = /(?:处理|处置|响应|修复|更新|维修|维护|回复|办理)率$/;

/** 任务完成率 → 任务按时完成率, 故障修复率 → 故障及时修复率; "" for any other name. */
function onTime(name: string): string {
  if (DONE.test(name)) return name.replace(DONE, "按时$&");
  return HANDLED.test(name) ? name.replace(HANDLED, "及时$&") : "";
}

/** A number of something else than time, and not one word of when in name, description or value. */
function isTimeless({ level3, description, target }: Indicator, settings: Settings): boolean {
  const { value } = target;
  if (value.kind !== "comparison" && value.kind !== "range") return false;
  const namelessWhole = asksForAll(value) && !isRateName(level3.text, settings);
  if (namelessWhole || isTimeUnit(value.unit)) return false;
  return ![level3.text, description.text, target.text].some(saysWhen);
}

export const I06 = defineRule<Facts>({
  id: "I06",
  severity: "warning",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "时效指标没有说到时间",
      why: "时效指标说的是“什么时候完成”或“按时完成了多少”。只写完成率，说的是数量，看不出早晚。",
      fails: "时效指标 | 培训任务完成率 | 100%",
      passes: "时效指标 | 培训任务按时完成率 | 100%；或 培训完成时间 | 2024年11月底前",
      message: (f) => `时效指标“${f.name}：${f.text}”没有说到时间，看不出什么时候完成。`,
      found: (f) => `${f.name}：${f.text}`,
      expected: () => "日期、天数，或按时完成率",
      mend: ({ rate, deadline }) =>
        rate === ""
          ? `请写明期限，例如“${deadline}”；不考核时间的，改列为数量或质量指标。`
          : `建议把名称改为“${rate}”，或把指标值写成期限，例如“${deadline}”。`,
    },
    "en-US": {
      title: "Timeliness without time",
      why: "A timeliness indicator says by when something is done, or how much of it on time. A completion rate alone is a quantity.",
      fails: "时效指标 | 培训任务完成率 | 100%",
      passes: "时效指标 | 培训任务按时完成率 | 100%, or 培训完成时间 | 2024年11月底前",
      message: (f) => `The timeliness indicator “${f.name}: ${f.text}” says nothing of time.`,
      found: (f) => `${f.name}: ${f.text}`,
      expected: () => "a date, a number of days, or an on-time rate",
      mend: ({ rate, deadline }) =>
        rate === ""
          ? `Write the deadline, such as “${deadline}”, or list it as quantity or quality.`
          : `Name it “${rate}”, or write a deadline as its value, such as “${deadline}”.`,
    },
  },
  check({ table, rows, settings }) {
    return rows
      .where(isTimeliness)
      .filter((indicator) => isTimeless(indicator, settings))
      .map((indicator) => {
        const name = nameFact(indicator);
        const { cell, text } = indicator.target;
        const deadline = proposedDeadline(table.year);
        return { cell, indicator, facts: { name, text: inline(text), rate: onTime(name), deadline } };
      });
  },
});
