import { firstLevelOfRow } from "../../table/firstLevel";
import { levelHeaderCell } from "../facts";
import { INDICATOR_GUIDE_2021, PROJECT_EVALUATION_2020, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

export const T07 = defineRule<Record<string, never>>({
  id: "T07",
  severity: "warning",
  basis: [TARGET_MANAGEMENT_2015, PROJECT_EVALUATION_2020, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "缺少满意度指标",
      why: "项目有服务对象的，要看他们满意不满意。确实没有服务对象的项目可以不设，年终它的分值并入效益指标。",
      fails: "全表只有产出指标和效益指标。",
      passes: "满意度指标 | 服务对象满意度指标 | 被检查单位满意度 | ≥90%。",
      message: () => "这张表没有满意度指标。",
      found: () => "没有满意度指标",
      expected: () => "一行服务对象满意度指标",
      mend: () =>
        "请写明谁是服务对象，补充一行，例如“使用单位满意度 | ≥90%”；确实没有服务对象的，可以忽略并写明原因。",
    },
    "en-US": {
      title: "No satisfaction indicator",
      why: "A project that serves someone is judged by their satisfaction. One that serves nobody needs no such indicator; its points go to the benefits.",
      fails: "The table has output and benefit indicators only.",
      passes: "满意度指标 | 服务对象满意度指标 | 被检查单位满意度 | ≥90%.",
      message: () => "This table has no satisfaction indicator (满意度指标).",
      found: () => "no satisfaction indicator",
      expected: () => "a satisfaction indicator",
      mend: () =>
        "Say whom the project serves and add a row, such as “使用单位满意度 | ≥90%”; if it serves nobody, ignore this and say why.",
    },
  },
  check({ table }) {
    if (table.indicators.length === 0) return [];
    // 群众满意度 filed under 社会效益 is there, though not where it belongs.
    const isThere = table.indicators.some(
      (indicator) =>
        firstLevelOfRow(indicator) === "satisfaction" ||
        indicator.level2.text.includes("满意") ||
        indicator.level3.text.includes("满意"),
    );
    return isThere ? [] : [{ cell: levelHeaderCell(table), facts: {} }];
  },
});
