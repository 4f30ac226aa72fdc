import type { Indicator } from "../../table/TargetTable";
import { directionOfName } from "../../value/direction";
import { offeredFix } from "../cellFix";
import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";
import { isComparison } from "../rowQuestions";
import { namesTime, onTimeRate, proposedTime } from "../timeWords";

type Facts = {
  readonly name: string;
  readonly text: string;
  readonly rate: string;
  /** A date, or a length of time for the name of one. */
  readonly deadline: string;
};

// 缩短办理时间 ≥30%: a time may be shortened by so much per cent.
const CHANGED = /缩短|压缩|压减|减少|节约|节省|提前|延长/;

/** Renames the indicator; where it has no name of its own (the description stands for it) there is nothing to rename. */
function renamed({ level3 }: Indicator, rate: string) {
  return inline(level3.text) === "" ? {} : { fix: offeredFix(level3, rate) };
}

export const I07 = defineRule<Facts>({
  id: "I07",
  severity: "warning",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "名称是时间，指标值是百分比",
      why: "“完成时间”要填日期或天数，百分比要配“按时完成率”。两边对不上，年底不知道该填日期还是填比率。",
      fails: "调查完成时间：100%",
      passes: "调查按时完成率：100%；或 调查完成时间：2024年12月底前",
      message: (f) => `“${f.name}”问的是时间，指标值却是百分比“${f.text}”。`,
      found: (f) => `${f.name}：${f.text}`,
      expected: (f) => `${f.rate}：${f.text}；或 ${f.name}：${f.deadline}`,
      mend: (f) => `请二选一：把名称改为“${f.rate}”，或把指标值改成日期或时长，例如“${f.deadline}”。`,
    },
    "en-US": {
      title: "Named after a time, valued in per cent",
      why: "完成时间 wants a date or a number of days, a percentage wants an on-time rate. As it is, nobody knows which to fill in.",
      fails: "调查完成时间: 100%",
      passes: "调查按时完成率: 100%, or 调查完成时间: 2024年12月底前",
      message: (f) => `“${f.name}” asks for a time, but its value is the percentage “${f.text}”.`,
      found: (f) => `${f.name}: ${f.text}`,
      expected: (f) => `${f.rate}: ${f.text}, or ${f.name}: ${f.deadline}`,
      mend: (f) =>
        `Either name it “${f.rate}”, or write a date or a length of time, such as “${f.deadline}”.`,
    },
  },
  check({ table, rows, settings }) {
    return hitsOf(rows.where(isComparison), (indicator) => {
      const { target } = indicator;
      if (target.value.unit !== "%") return null;
      const name = nameFact(indicator);
      if (!namesTime(name) || CHANGED.test(name)) return null;
      // 正常运行时间 ≥99% is a share of time, as everybody writes it.
      if (directionOfName(name, settings) === "larger") return null;
      const rate = onTimeRate(name);
      const facts = { name, text: inline(target.text), rate, deadline: proposedTime(name, table.year) };
      return { cell: target.cell, indicator, facts, ...renamed(indicator, rate) };
    });
  },
});
