import type { Settings } from "../../settings/Settings";
import { inline } from "../facts";
import { hitsOf } from "../hitsOf";
import { asksForAll } from "../percent";
import { isRateName } from "../rateName";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";
import { isNumeric } from "../rowQuestions";
import { agrees, unitOfName } from "../unitOfName";

type Facts = {
  readonly name: string;
  readonly text: string;
  readonly named: string;
  readonly unit: string;
};

const RATE = /(?:率|比例|占比|比重)$/;
const RATIO = /[%‰]|百分点|倍|成|\//;

/** What the name says the unit is, where the value's own says otherwise; null where they agree or either says nothing. */
function contradicted(name: string, unit: string, settings: Settings): string | null {
  const named = unitOfName(name);
  if (named) return agrees(named, unit) ? null : named.unit;
  if (RATIO.test(unit) || !RATE.test(name.trim())) return null;
  return isRateName(name, settings) ? "%" : null;
}

export const I21 = defineRule<Facts>({
  id: "I21",
  severity: "warning",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "指标值的单位与名称不一致",
      why: "名称说按人数算，指标值却写人次，年终就说不清该报哪个数。名称和指标值要用同一个单位。",
      fails: "培训人数：≥300人次；硬化面积（平方米）：≥3500米；系统故障率：≤5次。",
      passes: "培训人数：≥300人；硬化面积（平方米）：≥3500平方米；系统故障次数：≤5次。",
      message: (f) => `“${f.name}”的单位应是“${f.named}”，指标值“${f.text}”的单位却是“${f.unit}”。`,
      found: (f) => f.unit,
      expected: (f) => f.named,
      mend: (f) => `请核对按哪个单位统计：指标值改用“${f.named}”，或者按“${f.unit}”改名称。`,
    },
    "en-US": {
      title: "Unit of the value differs from the name’s",
      why: "A name that counts people with a value in person-times leaves open which number to report at year end.",
      fails: "培训人数: ≥300人次; 硬化面积（平方米）: ≥3500米; 系统故障率: ≤5次.",
      passes: "培训人数: ≥300人; 硬化面积（平方米）: ≥3500平方米; 系统故障次数: ≤5次.",
      message: (f) => `“${f.name}” is measured in “${f.named}”, but its value “${f.text}” is in “${f.unit}”.`,
      found: (f) => f.unit,
      expected: (f) => f.named,
      mend: (f) =>
        `Decide on the unit: write the value in “${f.named}”, or name the indicator for “${f.unit}”.`,
    },
  },
  check({ rows, settings }) {
    return hitsOf(rows.where(isNumeric), (indicator) => {
      const { level3, target } = indicator;
      const { unit } = target.value;
      // 100% of what is no rate is I05's business.
      const named =
        unit === "" || asksForAll(target.value) ? null : contradicted(level3.text, unit, settings);
      if (named === null) return null;
      const facts = { name: inline(level3.text), text: inline(target.text), named, unit };
      return { cell: target.cell, indicator, facts };
    });
  },
});
