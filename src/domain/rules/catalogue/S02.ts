import { SCHEME_2020, SCHEME_2021 } from "../../settings/schemes";
import { firstLevelOfRow } from "../../table/firstLevel";
import type { FirstLevel } from "../../table/firstLevel";
import { readPoints } from "../../table/readPoints";
import type { PointsReading } from "../../table/readPoints";
import { inEnglish, pointsFact, weightHeaderCell } from "../facts";
import { expectedSplits, FIRST_LEVEL_ORDER, proposedSplit, sameSplit, splitOf } from "../pointsSplit";
import type { PointsSplit } from "../pointsSplit";
import { INDICATOR_GUIDE_2021, PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";
import type { Scheme } from "../../settings/Settings";

type Facts = {
  /** "产出 40、效益 40、满意度 10". */
  readonly split: string;
  readonly expected: string;
  /** The year of the regulation whose split the table does have; "" when it has neither's. */
  readonly otherScheme: string;
};

const NAMES = { cost: "成本", output: "产出", benefit: "效益", satisfaction: "满意度" } as const;
const KNOWN: readonly (readonly [string, Scheme])[] = [
  ["2020", SCHEME_2020],
  ["2021", SCHEME_2021],
];

const nameOf = (level: FirstLevel, withCosts: boolean): string =>
  level === "output" && withCosts ? "产出（含成本）" : `${NAMES[level]} `;

/** @param withCosts whether 产出 has the points of a 成本指标 of the table’s own in it */
function inWords(split: PointsSplit, withCosts: boolean): string {
  const levels = FIRST_LEVEL_ORDER.filter((level) => split[level].gt(0));
  return levels.map((level) => `${nameOf(level, withCosts)}${pointsFact(split[level])}`).join("、");
}

function meets(reading: PointsReading, scheme: Scheme): boolean {
  const split = splitOf(reading, scheme);
  return split !== null && expectedSplits(scheme, split).some((expected) => sameSplit(split, expected));
}

export const S02 = defineRule<Facts>({
  id: "S02",
  severity: "warning",
  scope: "year",
  basis: [PROJECT_EVALUATION_2020, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "各一级指标的分值与所选方案不同",
      why: "各一级指标占多少分，由采用的办法规定；本单位另有规定的，请在设置里填写自己的分值。",
      fails: "产出 40、效益 40、满意度 10，而所选方案是产出 50、效益 30、满意度 10。",
      passes: "产出 50、效益 30、满意度 10；没有满意度指标的，效益 40。",
      message: (f) => `各一级指标的分值是：${f.split}；所选方案是：${f.expected}。`,
      found: (f) => f.split,
      expected: (f) => f.expected,
      mend: (f) =>
        f.otherScheme === ""
          ? `请把分值调整为：${f.expected}；本单位另有规定的，在设置里改为自己的分值。`
          : `表中的分值符合 ${f.otherScheme} 年的办法：采用它的，请在设置里选择；否则调整为：${f.expected}。`,
    },
    "en-US": {
      title: "First levels’ points differ from the chosen scheme",
      why: "How many points each first level has is laid down by the scheme in use; a unit with its own enters it in the settings.",
      fails: "产出 40, 效益 40, 满意度 10 where the scheme has 产出 50, 效益 30, 满意度 10.",
      passes: "产出 50, 效益 30, 满意度 10; without 满意度, 效益 40.",
      message: (f) =>
        `The first levels have ${inEnglish(f.split)}; the chosen scheme has ${inEnglish(f.expected)}.`,
      found: (f) => inEnglish(f.split),
      expected: (f) => inEnglish(f.expected),
      mend: (f) =>
        f.otherScheme === ""
          ? `Change the points to ${inEnglish(f.expected)}, or enter your own scheme in the settings.`
          : `The table follows the scheme of ${f.otherScheme}: choose it in the settings, or change the points to ${inEnglish(f.expected)}.`,
    },
  },
  check({ table, settings: { scheme } }) {
    const reading = readPoints(table);
    const split = reading && splitOf(reading, scheme);
    if (!split || meets(reading, scheme) || sameSplit(split, proposedSplit(table, scheme))) return [];
    const [expected] = expectedSplits(scheme, split);
    const other = KNOWN.find(([, known]) => meets(reading, known));
    if (!expected) return [];
    const hasCosts = reading.rows.some(({ indicator }) => firstLevelOfRow(indicator) === "cost");
    const withCosts = hasCosts && split.cost.eq(0);
    const facts = {
      split: inWords(split, withCosts),
      expected: inWords(expected, withCosts),
      otherScheme: other?.[0] ?? "",
    };
    return [{ cell: weightHeaderCell(table), facts }];
  },
});
