import { FIRST_LEVELS, firstLevelOf } from "../../table/firstLevel";
import type { FirstLevel } from "../../table/firstLevel";
import { secondLevelOf } from "../../table/secondLevel";
import type { Indicator } from "../../table/TargetTable";
import { levelHeaderCell } from "../facts";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = { readonly missing: "output" | "benefit" | "both" | "all" };

const MISSING = { output: "产出指标", benefit: "效益指标", both: "产出指标和效益指标", all: "任何指标" };
const ADD = {
  output: "请补充产出指标：做多少（数量）、做得怎样（质量）、何时完成（时效）。",
  benefit: "请补充效益指标：钱花了以后，经济、社会、生态或长远上有什么变化。",
  both: "请补充产出指标（数量、质量、时效）和效益指标（经济、社会、生态、可持续影响）。",
  all: "请在指标表头下面逐行填写产出指标、效益指标和满意度指标。",
};

const MISSING_EN = {
  output: "no output indicator (产出指标)",
  benefit: "no benefit indicator (效益指标)",
  both: "neither output (产出指标) nor benefit indicators (效益指标)",
  all: "no indicator at all",
};
const ADD_EN = {
  output: "Add output indicators: how much, how well, by when.",
  benefit:
    "Add benefit indicators: what the money changes, economically, socially, ecologically or lastingly.",
  both: "Add output and benefit indicators.",
  all: "Fill in output, benefit and satisfaction indicators below the header.",
};

/** A row counts for the level it is filed under and for the one its 二级指标 belongs to: a misfiled row is no missing one. */
function counts(level: FirstLevel, { level1, level2 }: Indicator): boolean {
  const [filed, kind] = [firstLevelOf(level1.text), secondLevelOf(level2.text)];
  // 成本指标 | 经济成本指标 is filed where it belongs: no output.
  if (filed === "cost" && kind === "cost") return level === "cost";
  return filed === level || (kind !== null && FIRST_LEVELS[kind].includes(level));
}

function missingOf(indicators: readonly Indicator[]): Facts["missing"] | null {
  if (indicators.length === 0) return "all";
  const output = indicators.some((indicator) => counts("output", indicator));
  const benefit = indicators.some((indicator) => counts("benefit", indicator));
  if (output && benefit) return null;
  if (output) return "benefit";
  return benefit ? "output" : "both";
}

export const T04 = defineRule<Facts>({
  id: "T04",
  severity: "error",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "缺少产出指标或效益指标",
      why: "产出说明钱用来做了什么，效益说明做了以后有什么用。缺了其中一类，绩效目标就不完整，审核会退回。",
      fails: "全表只有产出指标和满意度指标，没有效益指标。",
      passes: "产出指标、效益指标、满意度指标各有至少一行。",
      message: ({ missing }) => `这张表没有${MISSING[missing]}。`,
      found: ({ missing }) => `没有${MISSING[missing]}`,
      expected: () => "产出指标、效益指标各至少一行",
      mend: ({ missing }) => ADD[missing],
    },
    "en-US": {
      title: "No output or no benefit indicator",
      why: "Outputs say what the money does, benefits what that is good for. Without either the target is incomplete and is sent back.",
      fails: "The table has output and satisfaction indicators only.",
      passes: "The table has output, benefit and satisfaction indicators.",
      message: ({ missing }) => `This table has ${MISSING_EN[missing]}.`,
      found: ({ missing }) => MISSING_EN[missing],
      expected: () => "at least one output and one benefit indicator",
      mend: ({ missing }) => ADD_EN[missing],
    },
  },
  check({ table }) {
    const missing = missingOf(table.indicators);
    return missing ? [{ cell: levelHeaderCell(table), facts: { missing } }] : [];
  },
});
