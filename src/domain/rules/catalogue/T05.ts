import { nameOfTable } from "../../table/TargetTable";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";
import { isOutput } from "../rowQuestions";

type Facts = { readonly missing: "quantity" | "quality" | "both"; readonly project: string };

const MISSING = { quantity: "数量指标", quality: "质量指标", both: "数量指标和质量指标" };
const MISSING_EN = {
  quantity: "quantity indicator (数量指标)",
  quality: "quality indicator (质量指标)",
  both: "quantity or quality indicator (数量指标, 质量指标)",
};

const EXAMPLE = {
  quantity: "做多少：服务、购置或检查的次数、个数、人数，例如“检查单位数 ≥280家”",
  quality: "做得怎样：合格率、通过率或应达到的标准，例如“验收合格率 ≥95%”",
  both: "做多少（例如“检查单位数 ≥280家”）和做得怎样（例如“验收合格率 ≥95%”）",
};
const EXAMPLE_EN = {
  quantity: "how much is done, such as “检查单位数 ≥280家”",
  quality: "how well it is done, such as “验收合格率 ≥95%”",
  both: "how much is done (“检查单位数 ≥280家”) and how well (“验收合格率 ≥95%”)",
};

export const T05 = defineRule<Facts>({
  id: "T05",
  severity: "warning",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "产出指标缺少数量或质量",
      why: "产出首先要回答“做多少”和“做得怎样”。缺了数量，工作量无从核对；缺了质量，做得好坏都一样。",
      fails: "产出指标下只有数量、时效、成本，没有质量指标。",
      passes: "产出指标下有“质量指标 | 系统验收合格率 | ≥95%”。",
      message: ({ missing }) => `产出指标里没有${MISSING[missing]}。`,
      found: ({ missing }) => `没有${MISSING[missing]}`,
      expected: () => "数量指标、质量指标各至少一行",
      mend: ({ missing, project }) => `请在产出指标下补充“${project}”${EXAMPLE[missing]}。`,
    },
    "en-US": {
      title: "Quantity or quality missing",
      why: "Outputs must first say how much is done and how well.",
      fails: "The outputs have quantity, time and cost, but no quality.",
      passes: "The outputs have “质量指标 | 系统验收合格率 | ≥95%”.",
      message: ({ missing }) => `The outputs have no ${MISSING_EN[missing]}.`,
      found: ({ missing }) => `no ${MISSING_EN[missing]}`,
      expected: () => "at least one quantity and one quality indicator",
      mend: ({ missing, project }) => `Add to the outputs of “${project}” ${EXAMPLE_EN[missing]}.`,
    },
  },
  check({ table, rows }) {
    const [first] = rows.where(isOutput);
    const kinds = rows.levels();
    const [quantity, quality] = [kinds.has("quantity"), kinds.has("quality")];
    // Without outputs T04 speaks; where no 二级指标 is known the table does not say what its rows are.
    const isKnown = quantity || quality || kinds.has("timeliness") || kinds.has("cost");
    if (!first || !isKnown || (quantity && quality)) return [];
    const missing = quantity ? "quality" : quality ? "quantity" : "both";
    return [{ cell: first.level1.cell, facts: { missing, project: nameOfTable(table) } }];
  },
});
