import { FIRST_LEVELS, firstLevelOf } from "../../table/firstLevel";
import type { FirstLevel } from "../../table/firstLevel";
import { normaliseLabel } from "../../table/label";
import { secondLevelOf } from "../../table/secondLevel";
import type { Indicator } from "../../table/TargetTable";
import { inEnglish, inline } from "../facts";
import { hitsOf } from "../hitsOf";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly level1: string;
  readonly level2: string;
  /** Where it belongs; "" for a 二级指标 that is not known. */
  readonly belongs: string;
  /** What may stand under this 一级指标. */
  readonly allowed: string;
};

const NAMES: Readonly<Record<FirstLevel, string>> = {
  output: "产出指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
  cost: "成本指标",
};
const ALLOWED: Readonly<Record<FirstLevel, string>> = {
  output: "数量指标、质量指标、时效指标、成本指标",
  benefit: "经济效益指标、社会效益指标、生态效益指标、可持续影响指标",
  satisfaction: "服务对象满意度指标",
  cost: "经济成本指标、社会成本指标、生态环境成本指标",
};

const FIRST_LEVEL_NAME = /^(?:产出|效益|效果|成效|满意度?|成本)(?:指标)?$/;

/** 效益指标 itself, but not 政治效益指标. */
const isFirstLevelName = (text: string): boolean => FIRST_LEVEL_NAME.test(normaliseLabel(text));

type Misplacement = { readonly belongs: string; readonly severity: "error" | "warning" };

/** Null where the 二级指标 stands where it may, or where one of the two says nothing. */
function misplacement(level1: FirstLevel | null, level2: string): Misplacement | null {
  if (level1 === null || normaliseLabel(level2) === "") return null;
  const kind = secondLevelOf(level2);
  // An unknown 二级指标 may be a province's own; a first level's name in its place is none.
  if (kind === null) return { belongs: "", severity: isFirstLevelName(level2) ? "error" : "warning" };
  if (FIRST_LEVELS[kind].includes(level1)) return null;
  // Older forms file the satisfaction of those served under 效益.
  const isVariant = kind === "satisfaction" && level1 === "benefit";
  const belongs = FIRST_LEVELS[kind].map((level) => NAMES[level]).join("或");
  return { belongs, severity: isVariant ? "warning" : "error" };
}

/** One of each pair of levels, the first: a merged 二级指标 is one mistake, not one a row. */
function firstOfPairs(indicators: readonly Indicator[]): Indicator[] {
  const pairs = new Map<string, Indicator>();
  for (const indicator of indicators) {
    const pair = `${normaliseLabel(indicator.level1.text)}\n${normaliseLabel(indicator.level2.text)}`;
    if (!pairs.has(pair)) pairs.set(pair, indicator);
  }
  return [...pairs.values()];
}

const oneOf = ({ allowed }: Facts): string =>
  `${allowed.includes("、") ? "one of " : ""}${inEnglish(allowed)}`;

export const I24 = defineRule<Facts>({
  id: "I24",
  severity: "error",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "二级指标放错了一级指标，或不认识",
      why: "年终按一级指标分配分值，二级指标放错地方，分值就跟着错。满意度放在效益下是旧式写法，本省另有规定的二级指标也可能不在目录里，这两种只作警告。",
      fails: "产出指标 | 服务对象满意度指标；效益指标 | 质量指标。",
      passes: "满意度指标 | 服务对象满意度指标；产出指标 | 质量指标。",
      message: (f) =>
        f.belongs === ""
          ? `“${f.level1}”下的“${f.level2}”不是常用的二级指标。`
          : `“${f.level2}”放在“${f.level1}”下，应属于${f.belongs}。`,
      found: (f) => `${f.level1} | ${f.level2}`,
      expected: (f) => (f.belongs === "" ? f.allowed : `${f.belongs} | ${f.level2}`),
      mend: (f) =>
        f.belongs === ""
          ? `请改用：${f.allowed}${isFirstLevelName(f.level2) ? "" : `；本省表样确有“${f.level2}”的，可以忽略`}。`
          : `请把“${f.level2}”各行移到${f.belongs}下，或按内容改用：${f.allowed}。`,
    },
    "en-US": {
      title: "Second level under the wrong first, or unknown",
      why: "Points go by first level at year end; a misfiled row is scored wrongly. Satisfaction under 效益 is an older form and an unknown level may be a province’s own: both are warnings only.",
      fails: "产出指标 | 服务对象满意度指标; 效益指标 | 质量指标.",
      passes: "满意度指标 | 服务对象满意度指标; 产出指标 | 质量指标.",
      message: (f) =>
        f.belongs === ""
          ? `“${f.level2}” under “${f.level1}” is no usual second level.`
          : `“${f.level2}” stands under “${f.level1}”; it belongs to ${inEnglish(f.belongs)}.`,
      found: (f) => `${f.level1} | ${f.level2}`,
      expected: (f) => (f.belongs === "" ? inEnglish(f.allowed) : `${inEnglish(f.belongs)} | ${f.level2}`),
      mend: (f) =>
        f.belongs === ""
          ? `Use ${oneOf(f)}${isFirstLevelName(f.level2) ? "" : `; if your province’s form has “${f.level2}”, ignore this`}.`
          : `Move the rows of “${f.level2}” under ${inEnglish(f.belongs)}, or use ${oneOf(f)}.`,
    },
  },
  check({ table }) {
    return hitsOf(firstOfPairs(table.indicators), (indicator) => {
      const { level1, level2 } = indicator;
      const first = firstLevelOf(level1.text);
      const misplaced = misplacement(first, level2.text);
      if (!first || !misplaced) return null;
      const { belongs, severity } = misplaced;
      const facts = {
        level1: inline(level1.text),
        level2: inline(level2.text),
        belongs,
        allowed: ALLOWED[first],
      };
      return { cell: level2.cell, indicator, facts, severity };
    });
  },
});
