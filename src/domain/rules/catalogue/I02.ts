import { inline, nameFact } from "../facts";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";
import { isQualitative, isQuantity } from "../rowQuestions";

type Facts = { readonly name: string; readonly text: string; readonly digits: "no" | "inWords" };

const NUMBER = /\d|[一二两三四五六七八九十百千万][个次项套件场批名人份篇期处台条家户份本座]/;

// 统一处理, 一次性发放, 服务千家万户, 一处不漏: nothing is counted.
const PHRASES = /统一|一次性|千家万户|一[个处户人份项件]不[少漏落]/g;

export const I02 = defineRule<Facts>({
  id: "I02",
  severity: "error",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "数量指标没有数量",
      why: "数量指标说的是“做多少”，必须能数出来。",
      fails: "数量指标 | 维修电梯部数 | 全部维修到位",
      passes: "数量指标 | 维修电梯部数 | ≥2部",
      message: (f) =>
        f.digits === "no"
          ? `数量指标“${f.name}”的指标值是“${f.text}”，没有数量。`
          : `数量指标“${f.name}”的指标值是“${f.text}”，数字夹在文字里，看不出考核哪一个。`,
      found: (f) => f.text,
      expected: () => "数字加单位，例如 ≥2部",
      mend: (f) =>
        f.digits === "no"
          ? `请写明“${f.name}”的数量和单位；不能用数量衡量的，改列为质量指标或效益指标。`
          : "指标值请只写一个数和单位，例如“≥2次”；其余说明移到描述里，有几个数的分成几行。",
    },
    "en-US": {
      title: "Quantity without a number",
      why: "A quantity indicator says how much is done; it must be countable.",
      fails: "数量指标 | 维修电梯部数 | 全部维修到位",
      passes: "数量指标 | 维修电梯部数 | ≥2部",
      message: (f) =>
        f.digits === "no"
          ? `The quantity indicator “${f.name}” says “${f.text}”, without a number.`
          : `The quantity indicator “${f.name}” says “${f.text}”: its number is hidden in words.`,
      found: (f) => f.text,
      expected: () => "a number with its unit, such as ≥2部",
      mend: (f) =>
        f.digits === "no"
          ? `Give “${f.name}” a number and a unit; if it cannot be counted, make it a quality or benefit indicator.`
          : "Write one number with its unit, such as ≥2次, and move the words to the description.",
    },
  },
  check({ rows }) {
    return rows
      .where(isQualitative)
      .filter(isQuantity)
      .map((indicator) => {
        const text = inline(indicator.target.text);
        const hit = { cell: indicator.target.cell, indicator };
        const name = nameFact(indicator);
        // A number among words is a quantity after all, if one that cannot be scored: no error.
        return NUMBER.test(text.replace(PHRASES, ""))
          ? { ...hit, facts: { name, text, digits: "inWords" as const }, severity: "warning" as const }
          : { ...hit, facts: { name, text, digits: "no" as const } };
      });
  },
});
