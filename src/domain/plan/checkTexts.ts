import type { CostReconciliation } from "../cost/CostReconciliation";
import type { Localised } from "../locale/Locale";
import { moneyFact } from "../rules/facts";
import type { Period } from "../table/Layout";
import type { Severity } from "../rules/Finding";

/** The words that 写回校验列 writes into the sheet. */
export interface CheckTexts {
  readonly result: string;
  readonly note: string;
  /** Of a list: what is found about a project. */
  readonly projectResult: string;
  readonly projectNote: string;
  /** A header with the block that it is about, where a project has two. */
  ofPeriod(word: string, period: Period | null): string;
  readonly passed: string;
  readonly severity: Readonly<Record<Severity, string>>;
  failed(ruleIds: string): string;
  reconciliation(reconciliation: CostReconciliation): string;
}

const zh: CheckTexts = {
  result: "校验结果",
  note: "校验说明",
  projectResult: "项目校验结果",
  projectNote: "项目校验说明",
  ofPeriod: (word, period) =>
    period === null ? word : `${word}（${period === "annual" ? "年度" : "中长期"}）`,
  passed: "通过",
  severity: { error: "错误", warning: "警告", info: "提示" },
  failed: (ruleIds) => `规则 ${ruleIds} 未能运行，本表没有查完。`,
  reconciliation({ budget, sum, gap, gapPercent, status }) {
    if (!budget) return "成本核对：没有可核对的预算数。";
    if (!sum || !gap) return `成本核对：预算 ${moneyFact(budget)}，没有可核对的成本指标。`;
    const compared = `成本核对：预算 ${moneyFact(budget)}，成本合计 ${moneyFact(sum)}`;
    if (status === "equal") return `${compared}，相符。`;
    const difference = moneyFact({ ...gap, amount: gap.amount.abs() });
    const percent = gapPercent === null ? "" : `（${gapPercent}%）`;
    return `${compared}，${status === "over" ? "超出" : "缺口"} ${difference}${percent}。`;
  },
};

const en: CheckTexts = {
  result: "Check result",
  note: "Check note",
  projectResult: "Project result",
  projectNote: "Project note",
  ofPeriod: (word, period) =>
    period === null ? word : `${word} (${period === "annual" ? "annual" : "long-term"})`,
  passed: "Passed",
  severity: { error: "Error", warning: "Warning", info: "Info" },
  failed: (ruleIds) => `Rule ${ruleIds} could not run; this table is not fully checked.`,
  reconciliation({ budget, sum, gap, gapPercent, status }) {
    if (!budget) return "Costs: there is no budget to compare with.";
    if (!sum || !gap) return `Costs: budget ${moneyFact(budget)}, no cost indicator to compare.`;
    const compared = `Costs: budget ${moneyFact(budget)}, sum ${moneyFact(sum)}`;
    if (status === "equal") return `${compared}: equal.`;
    const difference = moneyFact({ ...gap, amount: gap.amount.abs() });
    const percent = gapPercent === null ? "" : ` (${gapPercent}%)`;
    return `${compared}: ${status === "over" ? "over by" : "short by"} ${difference}${percent}.`;
  },
};

export const checkTexts: Localised<CheckTexts> = { "zh-CN": zh, "en-US": en };

/** Whether a header is one that 校验列 have, in any language and of any period. */
export function isCheckHeader(header: string): boolean {
  return Object.values(checkTexts).some((words) =>
    [words.result, words.note, words.projectResult, words.projectNote].some((word) =>
      ([null, "annual", "longTerm"] as const).some(
        (period) => words.ofPeriod(word, period) === header.trim(),
      ),
    ),
  );
}
