import Big from "big.js";
import { isBlankEntry } from "../../evaluation/entryWords";
import type { RowEvaluation } from "../../evaluation/TableEvaluation";
import { inline, nameFact, percentFact } from "../facts";
import { PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** "missed", or how far the actual value lies from the target. */
  readonly reason: "missed" | "above" | "below";
  /** "80.00%"; "" where there is none. */
  readonly deviation: string;
  /** The setting: "30". */
  readonly limit: string;
  /** Whether the table has a cell for the reason. */
  readonly hasCell: "yes" | "no";
};

function factsOf(row: RowEvaluation, limit: string): Facts {
  const { indicator, deviation, rate, reasonFor } = row;
  const { actual } = indicator;
  const side = deviation?.lt(0) ? "below" : "above";
  return {
    name: nameFact(indicator),
    target: inline(indicator.target.text),
    actual: actual && !isBlankEntry(actual) ? inline(actual.text) : rate ? percentFact(rate) : "",
    reason: reasonFor === "deviation" ? side : "missed",
    deviation: deviation ? percentFact(deviation.abs()) : "",
    limit: new Big(limit).toFixed(),
    hasCell: indicator.reason ? "yes" : "no",
  };
}

export const S07 = defineRule<Facts>({
  id: "S07",
  severity: "warning",
  scope: "year",
  basis: [PROJECT_EVALUATION_2020],
  text: {
    "zh-CN": {
      title: "偏差较大或未完成目标，没有写原因",
      why: "没有完成目标的，自评要说明原因和改进措施；远远超过目标的，往往是目标定低了，也要说明。偏离多少算较大，可在设置里改。低于上限（≤）是好事，只有成本指标才查少花了多少。",
      fails: "目标 ≥2条，实际 1.9条，原因 空白；目标 ≥50场，实际 90场，原因 空白",
      passes: "目标 ≥2条，实际 1.9条，原因“年底一条线路因机房搬迁停用，已于次年 1 月恢复”",
      message: (f) =>
        f.reason === "missed"
          ? `“${f.name}”没有达到目标：目标“${f.target}”，完成情况“${f.actual}”，没有写原因。`
          : `“${f.name}”的完成情况“${f.actual}”比目标“${f.target}”${f.reason === "above" ? "多" : "少"} ${f.deviation}，超过 ${f.limit}%，没有写原因。`,
      found: (f) => f.actual,
      expected: (f) =>
        f.reason === "missed" ? `${f.target}，或写明原因` : `偏离 ${f.limit}% 以内，或写明原因`,
      mend: (f) =>
        (f.hasCell === "yes"
          ? "请在原因一栏写明偏差原因和改进措施。"
          : "请添加评价列，在“偏差原因分析及改进措施”里写明原因。") +
        (f.reason === "above" ? "目标定低了的，也请写明，下一年度调高。" : ""),
    },
    "en-US": {
      title: "Target missed or far off, without a reason",
      why: "Where a target was missed the self-evaluation gives the reason and what will be done; far above it, the target was mostly too low, which wants a word too. How far is a setting. Staying below an upper bound (≤) is good; only of costs it is asked why less was spent.",
      fails: "Target ≥2条, actual 1.9条, reason blank; target ≥50场, actual 90场, reason blank",
      passes: "Target ≥2条, actual 1.9条, with the reason beside it",
      message: (f) =>
        f.reason === "missed"
          ? `“${f.name}” missed its target “${f.target}” with “${f.actual}”, and no reason is given.`
          : `“${f.name}” is “${f.actual}”, ${f.deviation} ${f.reason} its target “${f.target}” (limit ${f.limit}%), and no reason is given.`,
      found: (f) => f.actual,
      expected: (f) =>
        f.reason === "missed" ? `${f.target}, or a reason` : `within ${f.limit}%, or a reason`,
      mend: (f) =>
        (f.hasCell === "yes"
          ? "Write the reason, and what will be done, into its column."
          : "Add the evaluation columns and write the reason into theirs.") +
        (f.reason === "above" ? " If the target was too low, say so, and raise it next year." : ""),
    },
  },
  check({ evaluation, settings }) {
    return evaluation.rows
      .filter(({ reasonFor, hasReason }) => reasonFor !== null && !hasReason)
      .map((row) => {
        const { indicator } = row;
        const cell = (indicator.reason ?? indicator.actual ?? indicator.target).cell;
        return { cell, indicator, facts: factsOf(row, settings.deviationPercent) };
      });
  },
});
