import Big from "big.js";
import { firstLevelOfRow } from "../../table/firstLevel";
import { readPoints } from "../../table/readPoints";
import type { Indicator } from "../../table/TargetTable";
import { nameFact, pointsFact, quotedInEnglish, weightHeaderCell } from "../facts";
import { samePoints } from "../pointsSplit";
import { INDICATOR_GUIDE_2021, PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";
import { withoutNotes } from "../withoutNotes";

type Facts = {
  readonly total: string;
  /** Points of the execution beside the indicators: "10"; "" where it is one of the rows. */
  readonly execution: string;
  /** What the rows should total: "90" beside the execution, "100" with it. */
  readonly expected: string;
  readonly difference: string;
  readonly direction: "more" | "less";
  /** Rows without points: "“印刷质量”、“完成时间”"; "" when all have some. */
  readonly unread: string;
};

const ALL = new Big(100);
const EXECUTION = /^(?:预算|资金)执行(?:率|进度|情况|指标)?$/;

/** 预算执行 as a row of the table: of no first level, for under 产出指标 it is an indicator as others. */
function isExecution(indicator: Indicator): boolean {
  const { level1, level2, level3 } = indicator;
  return (
    firstLevelOfRow(indicator) === null &&
    [level1, level2, level3].some(({ text }) => EXECUTION.test(withoutNotes(text)))
  );
}

export const S01 = defineRule<Facts>({
  id: "S01",
  severity: "error",
  scope: "year",
  basis: [PROJECT_EVALUATION_2020, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "分值合计不是 100 分",
      why: "年终自评满分 100 分：预算执行占一部分（一般 10 分），其余是各项指标的分值。合计不对，总分和评价等级都会错。表中已列预算执行行的，各行合计 100 分。",
      fails: "各项指标分值合计 85 分，加预算执行 10 分只有 95 分。",
      passes: "各项指标分值合计 90 分，加预算执行 10 分，共 100 分。",
      message: (f) =>
        `分值合计 ${f.total} 分，应为 ${f.expected} 分（${f.execution === "" ? "含预算执行行" : `另有预算执行 ${f.execution} 分`}），` +
        `${f.direction === "more" ? "多" : "少"} ${f.difference} 分。` +
        (f.unread === "" ? "" : `没有分值的行：${f.unread}。`),
      found: (f) => `${f.total} 分`,
      expected: (f) =>
        f.execution === ""
          ? `连同预算执行行共 ${f.expected} 分`
          : `${f.expected} 分，加预算执行 ${f.execution} 分；或连同预算执行共 100 分`,
      mend: (f) =>
        f.unread === ""
          ? `请调整各行分值，${f.direction === "more" ? "减少" : "增加"} ${f.difference} 分。`
          : `请先填写这些行的分值：${f.unread}，再核对合计。`,
    },
    "en-US": {
      title: "Weights do not total 100",
      why: "A self-evaluation has 100 points: budget execution (mostly 10) and the indicators. If they do not add up, total and grade are wrong. Where execution is a row of the table, all rows total 100.",
      fails: "The indicators total 85, with 10 for execution only 95.",
      passes: "The indicators total 90, with 10 for execution 100.",
      message: (f) =>
        `The weights total ${f.total}; they should be ${f.expected} ` +
        `${f.execution === "" ? "with the row of the execution" : `beside ${f.execution} for execution`}: ` +
        `${f.difference} too ${f.direction === "more" ? "many" : "few"}.` +
        (f.unread === "" ? "" : ` Rows without points: ${quotedInEnglish(f.unread)}.`),
      found: (f) => f.total,
      expected: (f) =>
        f.execution === ""
          ? `${f.expected} with the row of the execution`
          : `${f.expected} beside ${f.execution} for execution, or 100 with it`,
      mend: (f) =>
        f.unread === ""
          ? `${f.direction === "more" ? "Take off" : "Add"} ${f.difference} points.`
          : `Fill in the weights of ${quotedInEnglish(f.unread)}, then check the total.`,
    },
  },
  check({ table, settings: { scheme } }) {
    const reading = readPoints(table);
    if (!reading) return [];
    const isWithin = reading.rows.some(({ indicator }) => isExecution(indicator));
    const expected = isWithin ? ALL : ALL.minus(scheme.execution);
    if (samePoints(reading.total, expected) || samePoints(reading.total, ALL)) return [];
    const facts = {
      total: pointsFact(reading.total),
      execution: isWithin ? "" : scheme.execution,
      expected: pointsFact(expected),
      difference: pointsFact(reading.total.minus(expected).abs()),
      direction: reading.total.gt(expected) ? "more" : "less",
      unread: reading.unread.map((indicator) => `“${nameFact(indicator)}”`).join("、"),
    } as const;
    return [{ cell: weightHeaderCell(table), facts }];
  },
});
