import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";
import { isOutput } from "../rowQuestions";

type Facts = { readonly date: string };

export const T06 = defineRule<Facts>({
  id: "T06",
  severity: "info",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "产出指标缺少时效",
      why: "时效指标说明什么时候完成。有明确进度安排的项目应当写上；全年均匀支出、没有节点的项目可以不设。",
      fails: "产出指标下只有数量、质量、成本，没有时效指标。",
      passes: "产出指标下有“时效指标 | 集中组织宣传完成时间 | 2024年12月底前完成”。",
      message: () => "产出指标里没有时效指标。",
      found: () => "没有时效指标",
      expected: ({ date }) => `一行时效指标，例如“${date}”`,
      mend: ({ date }) =>
        `项目有完成节点的，请补充一行时效指标，指标值写日期，例如“${date}”；没有节点的，不用改。`,
    },
    "en-US": {
      title: "No time indicator",
      why: "A time indicator says by when. Projects with a schedule should have one; steady spending needs none.",
      fails: "The outputs have quantity, quality and cost only.",
      passes: "The outputs have “时效指标 | 集中组织宣传完成时间 | 2024年12月底前完成”.",
      message: () => "The outputs have no time indicator (时效指标).",
      found: () => "no time indicator",
      expected: ({ date }) => `a time indicator, such as “${date}”`,
      mend: ({ date }) =>
        `If the project has a date to keep, add a time indicator such as “${date}”; else leave it.`,
    },
  },
  check({ table, rows }) {
    const [first] = rows.where(isOutput);
    const kinds = rows.levels();
    // Where the 二级指标 of the outputs are not known, nothing tells that none of them is about time.
    const isKnown = kinds.has("quantity") || kinds.has("quality");
    if (!first || !isKnown || kinds.has("timeliness")) return [];
    const date = table.year === null ? "12月底前完成" : `${table.year}年12月底前完成`;
    return [{ cell: first.level1.cell, facts: { date } }];
  },
});
