import { directionOfName } from "../../value/direction";
import type { Operator } from "../../value/Operator";
import { inline, nameFact } from "../facts";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = { readonly name: string; readonly text: string; readonly better: "smaller" | "larger" };

function contradicts(better: "smaller" | "larger", operator: Operator): boolean {
  return better === "smaller" ? operator === ">=" || operator === ">" : operator === "<=" || operator === "<";
}

export const I10 = defineRule<Facts>({
  id: "I10",
  severity: "error",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "比较方向与指标名称相反",
      why: "故障率、投诉率越低越好，应写“≤”；合格率、满意度越高越好，应写“≥”。方向写反，做得越差得分越高。",
      fails: "系统故障率：≥5%",
      passes: "系统故障率：≤5%",
      message: (f) =>
        f.better === "smaller"
          ? `“${f.name}”越小越好，指标值却写成下限“${f.text}”。`
          : `“${f.name}”越大越好，指标值却写成上限“${f.text}”。`,
      found: (f) => f.text,
      expected: (f) => (f.better === "smaller" ? "上限（≤）" : "下限（≥）"),
      mend: (f) => (f.better === "smaller" ? "请核对后把比较符号改为“≤”。" : "请核对后把比较符号改为“≥”。"),
    },
    "en-US": {
      title: "Direction contradicts the name",
      why: "A failure or complaint rate should be at most something, a pass rate or satisfaction at least. The wrong way round, worse work scores higher.",
      fails: "系统故障率: ≥5%",
      passes: "系统故障率: ≤5%",
      message: (f) =>
        f.better === "smaller"
          ? `“${f.name}” is better when smaller, but its value “${f.text}” is a lower bound.`
          : `“${f.name}” is better when larger, but its value “${f.text}” is an upper bound.`,
      found: (f) => f.text,
      expected: (f) => (f.better === "smaller" ? "an upper bound (≤)" : "a lower bound (≥)"),
      mend: (f) => (f.better === "smaller" ? "Check it, then write ≤." : "Check it, then write ≥."),
    },
  },
  check({ table, settings }) {
    return table.indicators.flatMap((indicator) => {
      const { value, cell, text } = indicator.target;
      const better = directionOfName(nameFact(indicator), settings);
      if (value.kind !== "comparison" || !better || !contradicts(better, value.operator)) return [];
      return [{ cell, indicator, facts: { name: nameFact(indicator), text: inline(text), better } }];
    });
  },
});
