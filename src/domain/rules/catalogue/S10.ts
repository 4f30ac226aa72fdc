import { sumActualCosts } from "../../cost/sumActualCosts";
import { toUnit } from "../../value/Money";
import { entryHeaderCell, moneyFact } from "../facts";
import { PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly sum: string;
  readonly executed: string;
  readonly difference: string;
  readonly direction: "more" | "less";
};

export const S10 = defineRule<Facts>({
  id: "S10",
  severity: "warning",
  scope: "year",
  basis: [PROJECT_EVALUATION_2020],
  text: {
    "zh-CN": {
      title: "实际成本合计与全年执行数不符",
      why: "成本指标的实际完成值是实际花了多少钱，加起来应等于全年执行数。对不上，不是有一项填错，就是有的支出没有对应的成本指标。单价、比率、其中项和合计行不计入；有一行成本还没有填写的，不查。",
      fails: "实际成本 54.2 + 185 = 239.20 万元，全年执行数 240.00 万元。",
      passes: "实际成本 55 + 185 = 240.00 万元，全年执行数 240.00 万元。",
      message: (f) =>
        `成本指标的实际完成值合计 ${f.sum}，全年执行数 ${f.executed}，${f.direction === "more" ? "多" : "少"} ${f.difference}。`,
      found: (f) => f.sum,
      expected: (f) => f.executed,
      mend: () => "请逐项核对成本指标的实际完成值和全年执行数；有支出没有对应成本指标的，在原因一栏说明。",
    },
    "en-US": {
      title: "Actual costs differ from the amount executed",
      why: "The actual values of the cost indicators are what was spent: together they are the amount executed. Else one is wrong, or something was spent that has no cost indicator. Unit prices, rates, parts and totals are not counted; nothing is said while a cost row is blank.",
      fails: "Actual costs 54.2 + 185 = 239.20 万元, executed 240.00 万元.",
      passes: "Actual costs 55 + 185 = 240.00 万元, executed 240.00 万元.",
      message: (f) =>
        `The actual costs total ${f.sum}, executed were ${f.executed}: ${f.difference} ${f.direction}.`,
      found: (f) => f.sum,
      expected: (f) => f.executed,
      mend: () => "Check each actual cost and 全年执行数; explain what was spent without a cost indicator.",
    },
  },
  check({ table, reconciliation, evaluation, settings }) {
    const unit = table.moneyUnit.unit;
    if (!evaluation.execution.executed) return [];
    const sum = sumActualCosts(reconciliation.items, evaluation, unit);
    if (!sum) return [];
    const executed = toUnit(evaluation.execution.executed, unit);
    const difference = sum.amount.minus(executed.amount);
    if (difference.abs().lte(settings.costTolerance)) return [];
    const first = reconciliation.items.find(({ leftOut }) => leftOut === null);
    const facts = {
      sum: moneyFact(sum),
      executed: moneyFact(executed),
      difference: moneyFact({ amount: difference.abs(), unit }),
      direction: difference.gt(0) ? "more" : "less",
    } as const;
    return [{ cell: first?.indicator.actual?.cell ?? entryHeaderCell(table, "actual"), facts }];
  },
});
