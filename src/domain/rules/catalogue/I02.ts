import { isQuantity } from "../../table/secondLevel";
import { inline, nameFact } from "../facts";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = { readonly name: string; readonly text: string };

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
      message: (f) => `数量指标“${f.name}”的指标值是“${f.text}”，没有数量。`,
      found: (f) => f.text,
      expected: () => "数字加单位，例如 ≥2部",
      mend: (f) => `请写明“${f.name}”的数量和单位；不能用数量衡量的，改列为质量指标或效益指标。`,
    },
    "en-US": {
      title: "Quantity without a number",
      why: "A quantity indicator says how much is done; it must be countable.",
      fails: "数量指标 | 维修电梯部数 | 全部维修到位",
      passes: "数量指标 | 维修电梯部数 | ≥2部",
      message: (f) => `The quantity indicator “${f.name}” says “${f.text}”, without a number.`,
      found: (f) => f.text,
      expected: () => "a number with its unit, such as ≥2部",
      mend: (f) =>
        `Give “${f.name}” a number and a unit; if it cannot be counted, make it a quality or benefit indicator.`,
    },
  },
  check({ table }) {
    return table.indicators
      .filter(({ level2, target }) => isQuantity(level2.text) && target.value.kind === "qualitative")
      .map((indicator) => ({
        cell: indicator.target.cell,
        indicator,
        facts: { name: nameFact(indicator), text: inline(indicator.target.text) },
      }));
  },
});
