import Big from "big.js";
import type { Locale, Localised } from "../locale/Locale";
import { formatMoney, toUnit } from "../value/Money";
import { percentWords, scoreWords, weightWords } from "./amountWords";
import type { ExecutionEvaluation } from "./TableEvaluation";

interface Words {
  readonly points: string;
  readonly notScored: string;
  readonly outOfScheme: string;
  readonly problems: Readonly<Record<NonNullable<ExecutionEvaluation["problem"]>, string>>;
  /** Money above the budget earns no more than all points. */
  capped(rate: string): string;
}

const WORDS: Localised<Words> = {
  "zh-CN": {
    points: "分",
    notScored: "各行分值已合计 100 分，预算执行不另计分",
    outOfScheme: "预算执行分值为 0，不计分",
    problems: {
      noBudget: "没有全年预算数",
      zeroBudget: "全年预算数为 0，无法计算执行率",
      notExecuted: "未填写全年执行数",
      notANumber: "全年预算数或全年执行数不是数字",
      negative: "全年预算数或全年执行数小于 0，请核对",
    },
    capped: (rate) => `（${rate}，按 100% 计）`,
  },
  "en-US": {
    points: " points",
    notScored: "The rows have all 100 points: execution is not scored beside them",
    outOfScheme: "Execution has 0 points and is not scored",
    problems: {
      noBudget: "There is no full-year budget",
      zeroBudget: "The full-year budget is 0: there is no rate",
      notExecuted: "The executed amount is missing",
      notANumber: "The budget or the executed amount is no number",
      negative: "The budget or the executed amount is below 0: check it",
    },
    capped: (rate) => ` (${rate}, counts as 100%)`,
  },
};

/** How the points of 预算执行 came about, in one line: "240.00÷249.00万元 × 10分 = 9.64". */
export function explainExecution(execution: ExecutionEvaluation, locale: Locale): string {
  const words = WORDS[locale];
  const { budget, executed, rate, weight, score, problem, isOutOfScheme } = execution;
  if (weight.eq(0)) return isOutOfScheme ? words.outOfScheme : words.notScored;
  if (problem) return words.problems[problem];
  if (!budget || !executed || !rate || !score) return "";
  const amounts = `${formatMoney(toUnit(executed, budget.unit))}÷${formatMoney(budget)}${budget.unit}`;
  const capped = rate.gt(new Big(1)) ? words.capped(percentWords(rate)) : "";
  return `${amounts}${capped} × ${weightWords(weight)}${words.points} = ${scoreWords(score)}`;
}
