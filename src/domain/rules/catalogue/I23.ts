import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly name: string;
  readonly text: string;
  readonly count: string;
  /** The values one by one: “小学600人”、“初中700人”. */
  readonly parts: string;
};

export const I23 = defineRule<Facts>({
  id: "I23",
  severity: "warning",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "一个格里有几个指标值",
      why: "一行指标只能按一个值打分。几个值写在一起，有的完成、有的没完成时，这一行没法计分。",
      fails: "补助学生人数：小学600人，初中700人。",
      passes: "补助小学生人数：≥600人；补助初中生人数：≥700人，各占一行。",
      message: (f) => `“${f.name}”的指标值里有 ${f.count} 个值：${f.parts}。`,
      found: (f) => f.text,
      expected: () => "一行一个值",
      mend: (f) => `请拆成 ${f.count} 行，每行一个名称、一个值：${f.parts}；只考核其中一个的，删去其余。`,
    },
    "en-US": {
      title: "Several values in one cell",
      why: "A row is scored by one value. With several, nobody knows how to score it when only some are met.",
      fails: "补助学生人数: 小学600人，初中700人.",
      passes: "补助小学生人数: ≥600人 and 补助初中生人数: ≥700人, each in a row of its own.",
      message: (f) => `The value of “${f.name}” holds ${f.count} values: ${f.parts}.`,
      found: (f) => f.text,
      expected: () => "one value a row",
      mend: (f) => `Make ${f.count} rows of it, each with its name and value: ${f.parts}; or keep only one.`,
    },
  },
  check({ rows }) {
    return hitsOf(rows.all, (indicator) => {
      const { target } = indicator;
      if (target.value.kind !== "multiple") return null;
      const parts = target.value.parts.map(({ text }) => inline(text));
      const facts = {
        name: nameFact(indicator),
        text: inline(target.text),
        count: String(parts.length),
        parts: parts.map((part) => `“${part}”`).join("、"),
      };
      return { cell: target.cell, indicator, facts };
    });
  },
});
