import Big from "big.js";
import type { MoneyField } from "../../table/TargetTable";
import { hasCarriedOver, isWholeSum } from "../fundsSlips";
import { addMoney, toUnit } from "../../value/Money";
import { errorMend } from "../errorMend";
import { inline, moneyFact } from "../facts";
import { TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly total: string;
  readonly fiscal: string;
  readonly other: string;
  readonly sum: string;
  readonly difference: string;
  /** The part that is no number, as written; "" when all can be added. */
  readonly unread: string;
  readonly field: "财政资金" | "其他资金" | "";
};

const zero = new Big(0);

export const T02 = defineRule<Facts>({
  id: "T02",
  severity: "error",
  basis: [TARGET_MANAGEMENT_2015],
  text: {
    "zh-CN": {
      title: "财政资金与其他资金之和不等于预算数",
      why: "预算数由财政资金和其他资金两部分组成，三个数对不上，说明至少有一个填错了。空白的部分按 0 计算。",
      fails: "预算数 106.00，其中：财政资金 100.00，其他资金 空白。",
      passes: "预算数 106.00，其中：财政资金 100.00，其他资金 6.00。",
      message: (f) =>
        f.field === ""
          ? `财政资金 ${f.fiscal}加其他资金 ${f.other}，等于 ${f.sum}，与预算数 ${f.total}相差 ${f.difference}。`
          : `“${f.field}”填的是“${f.unread}”，不是数字，无法与预算数 ${f.total}核对。`,
      found: (f) => (f.field === "" ? `${f.fiscal} + ${f.other} = ${f.sum}` : f.unread),
      expected: (f) => (f.field === "" ? f.total : "一个数字；没有这项资金的，留空"),
      mend: (f) =>
        errorMend(f.field, f.unread, "zh-CN") ??
        (f.field === ""
          ? "请核对预算数、财政资金、其他资金三个数，改正填错的那一个。"
          : `请在“${f.field}”右边只填数字；没有这项资金的，留空。`),
    },
    "en-US": {
      title: "Fiscal and other funds do not add up to the budget",
      why: "The budget consists of fiscal and other funds; when the three numbers disagree at least one is wrong. A blank part counts as 0.",
      fails: "Budget 106.00, fiscal funds 100.00, other funds blank.",
      passes: "Budget 106.00, fiscal funds 100.00, other funds 6.00.",
      message: (f) =>
        f.field === ""
          ? `Fiscal funds ${f.fiscal} and other funds ${f.other} make ${f.sum}; the budget is ${f.total}, a difference of ${f.difference}.`
          : `“${f.field}” is “${f.unread}”, which is not a number and cannot be compared with the budget of ${f.total}.`,
      found: (f) => (f.field === "" ? `${f.fiscal} + ${f.other} = ${f.sum}` : f.unread),
      expected: (f) => (f.field === "" ? f.total : "a number, or blank"),
      mend: (f) =>
        errorMend(f.field, f.unread, "en-US") ??
        (f.field === ""
          ? "Check the three amounts and correct the wrong one."
          : `Enter a number beside “${f.field}”, or leave it blank.`),
    },
  },
  check({ table, settings }) {
    const { total, fiscal, other } = table.budget;
    // Where 上年结转资金 is a third part, S09 adds all of them up.
    if (!total?.amount || (!fiscal && !other) || hasCarriedOver(table)) return [];
    const { moneyUnit } = table;
    const unit = moneyUnit.unit;
    const part = (field: MoneyField | null) => toUnit(field?.amount ?? { amount: zero, unit }, unit);
    const sum = addMoney(part(fiscal), part(other));
    const unread = [fiscal, other].find((field) => field?.problem === "notANumber");
    if (!unread && sum.amount.eq(part(total).amount)) return [];
    const difference = sum.amount.minus(part(total).amount).abs();
    if (!unread && difference.lte(settings.costTolerance)) return [];
    if (!unread && isWholeSum(table, settings.costTolerance)) return [];
    const facts: Facts = {
      total: moneyFact(part(total)),
      fiscal: moneyFact(part(fiscal)),
      other: moneyFact(part(other)),
      sum: moneyFact(sum),
      difference: moneyFact({ amount: difference, unit }),
      unread: inline(unread?.text ?? ""),
      field: !unread ? "" : unread === fiscal ? "财政资金" : "其他资金",
    };
    return [{ cell: unread?.cell ?? total.cell, facts }];
  },
});
