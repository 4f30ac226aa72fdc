import { isSamePosition } from "../../grid/Area";
import { inline, lineFact, moneyFact, percentFact } from "../facts";
import { FUNDS_COLUMNS, hasCarriedOver, wrongRates, wrongSum } from "../fundsSlips";
import type { FundsColumn, WrongSum } from "../fundsSlips";
import { PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";
import type { Hit, RuleContext } from "../Rule";

type Facts = {
  /**
   * - sum: the parts do not make up the total
   * - rate: 执行率 is not executed ÷ budget
   * - notANumber, negative: an amount executed that cannot be one
   */
  readonly slip: "sum" | "rate" | "notANumber" | "negative";
  /** 年初预算数, 全年预算数 or 全年执行数. */
  readonly column: string;
  /** The line's label: "其中：当年财政拨款". */
  readonly line: string;
  readonly found: string;
  /** The parts' sum, or the rate that it should be; "" for what is no number. */
  readonly expected: string;
};

const COLUMNS: Readonly<Record<FundsColumn, string>> = {
  initial: "年初预算数",
  budget: "全年预算数",
  executed: "全年执行数",
};

function sumHits({ table, settings }: RuleContext): Hit<Facts>[] {
  return FUNDS_COLUMNS.flatMap((column) => {
    const wrong = wrongSum(table.funds, column, table.moneyUnit.unit, settings.costTolerance);
    if (!wrong || isSaidByT02(wrong, table)) return [];
    const facts = {
      slip: "sum",
      column: COLUMNS[column],
      line: lineFact(table.funds.find(({ role }) => role === "total")),
      found: moneyFact(wrong.total),
      expected: moneyFact(wrong.sum),
    } as const;
    return [{ cell: wrong.cell, facts }];
  });
}

/** 预算数 = 财政资金 + 其他资金 is T02's, of whichever column the table's budget is taken from. */
function isSaidByT02({ cell }: WrongSum, table: RuleContext["table"]): boolean {
  return !hasCarriedOver(table) && isSamePosition(table.budget.total?.cell, cell);
}

function rateHits({ evaluation: { execution } }: RuleContext): Hit<Facts>[] {
  return wrongRates(execution).map(({ line, cell, rate }) => {
    const facts = {
      slip: "rate",
      column: "执行率",
      line: lineFact(line),
      found: inline(line.rate?.text ?? ""),
      expected: percentFact(rate),
    } as const;
    return { cell, facts };
  });
}

function amountHits({ table }: RuleContext): Hit<Facts>[] {
  return table.funds.flatMap((line): Hit<Facts>[] => {
    const { executed } = line;
    if (!executed) return [];
    const slip = executed.problem === "notANumber" ? "notANumber" : "negative";
    if (slip === "negative" && !executed.amount?.amount.lt(0)) return [];
    const facts = {
      slip,
      column: COLUMNS.executed,
      line: lineFact(line),
      found: inline(executed.text),
      expected: "",
    } as const;
    return [{ cell: executed.cell, facts }];
  });
}

export const S09 = defineRule<Facts>({
  id: "S09",
  severity: "error",
  scope: "year",
  basis: [PROJECT_EVALUATION_2020],
  text: {
    "zh-CN": {
      title: "资金数对不上，或执行率算错",
      why: "年度资金总额应等于各项资金之和（空白按 0），执行率应等于全年执行数 ÷ 全年预算数；预算执行的得分由它们算出。执行率写几位小数就核对几位，最多两位，四舍五入和截尾都可以。",
      fails:
        "全年执行数：总额 240.00，财政拨款 200.00，其他资金 30.00；预算 249.00、执行 240.00，执行率写 98%。",
      passes: "全年执行数：总额 240.00，财政拨款 200.00，其他资金 40.00；执行率 96.39%。",
      message: (f) =>
        ({
          sum: `“${f.line}”的${f.column}是 ${f.found}，各项资金之和是 ${f.expected}。`,
          rate: `“${f.line}”的执行率写的是 ${f.found}，全年执行数 ÷ 全年预算数是 ${f.expected}。`,
          notANumber: `“${f.line}”的${f.column}“${f.found}”不是数字，执行率无法计算。`,
          negative: `“${f.line}”的${f.column}“${f.found}”是负数。`,
        })[f.slip],
      found: (f) => f.found,
      expected: (f) => (f.expected === "" ? "一个不小于 0 的数" : f.expected),
      mend: (f) =>
        ({
          sum: `请核对${f.column}的总额和各项，改正填错的那一个。`,
          rate: `请改为 ${f.expected}，或核对全年执行数和全年预算数。`,
          notANumber: "请只填数字；没有执行的，填 0。",
          negative: "请核对正负号；没有执行的，填 0。",
        })[f.slip],
    },
    "en-US": {
      title: "Funds that do not add up, or a wrong execution rate",
      why: "The total is the sum of its parts (a blank one is 0), and the rate is the amount executed ÷ the full-year budget: the execution’s score follows from them. A rate is compared to as many decimals as are shown, two at most, rounded or cut off.",
      fails: "Executed: total 240.00, fiscal 200.00, other 30.00; budget 249.00, executed 240.00, rate 98%.",
      passes: "Executed: total 240.00, fiscal 200.00, other 40.00; rate 96.39%.",
      message: (f) =>
        ({
          sum: `${f.column} of “${f.line}” is ${f.found}; its parts make ${f.expected}.`,
          rate: `The rate of “${f.line}” says ${f.found}; executed ÷ budget is ${f.expected}.`,
          notANumber: `${f.column} of “${f.line}” is “${f.found}”, which is no number: there is no rate.`,
          negative: `${f.column} of “${f.line}” is “${f.found}”, which is negative.`,
        })[f.slip],
      found: (f) => f.found,
      expected: (f) => (f.expected === "" ? "a number of 0 or more" : f.expected),
      mend: (f) =>
        ({
          sum: "Check the total and its parts, and correct the wrong one.",
          rate: `Write ${f.expected}, or check the amount executed and the budget.`,
          notANumber: "Write a number only; 0 if nothing was executed.",
          negative: "Check the sign; write 0 if nothing was executed.",
        })[f.slip],
    },
  },
  check: (context) => [...amountHits(context), ...sumHits(context), ...rateHits(context)],
});
