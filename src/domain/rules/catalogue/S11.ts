import Big from "big.js";
import { isCostRow } from "../../table/isCostRow";
import type { TableEvaluation } from "../../evaluation/TableEvaluation";
import { budgetCell, moneyFact, percentFact } from "../facts";
import { PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly executed: string;
  readonly budget: string;
  readonly rate: string;
  /** The setting: "90". */
  readonly limit: string;
  /** Where the form has cells for it: beside the funds, in cost rows, in other rows, or nowhere. */
  readonly place: "funds" | "costs" | "rows" | "nowhere";
};

const MEND_ZH: Readonly<Record<Facts["place"], string>> = {
  funds: "请在资金的原因一栏写明没有执行完的原因和改进措施",
  costs: "请在成本指标的“偏差原因分析及改进措施”里写明没有执行完的原因",
  rows: "请在有关指标的“偏差原因分析及改进措施”里写明没有执行完的原因",
  nowhere: "请添加评价列，在“偏差原因分析及改进措施”里写明没有执行完的原因",
};
const MEND_EN: Readonly<Record<Facts["place"], string>> = {
  funds: "Write the reason into its cell beside the funds",
  costs: "Write the reason into a cost indicator’s 偏差原因分析及改进措施",
  rows: "Write the reason into an indicator’s 偏差原因分析及改进措施",
  nowhere: "Add the evaluation columns, and write the reason into 偏差原因分析及改进措施",
};

function placeOf({ execution, rows }: TableEvaluation): Facts["place"] {
  if (execution.lines.some(({ reason }) => reason !== null)) return "funds";
  const places = rows.filter(({ indicator }) => indicator.reason !== null);
  if (places.length === 0) return "nowhere";
  return places.some(({ indicator }) => isCostRow(indicator)) ? "costs" : "rows";
}

/**
 * A form without a cell for it beside the funds explains little spending where the money is: in a cost row's reason, or
 * in all rows' where there is no cost row.
 */
function isExplained({ execution, rows }: TableEvaluation): boolean {
  if (execution.hasReason) return true;
  if (execution.lines.some(({ reason }) => reason !== null)) return false;
  const costs = rows.filter(({ indicator }) => isCostRow(indicator));
  return (costs.length > 0 ? costs : rows).some(({ hasReason }) => hasReason);
}

export const S11 = defineRule<Facts>({
  id: "S11",
  severity: "warning",
  scope: "year",
  basis: [PROJECT_EVALUATION_2020],
  text: {
    "zh-CN": {
      title: "预算执行率偏低，没有写原因",
      why: "钱没有花出去，审核人要知道为什么：结余、节约，还是进度没有跟上。低于多少算偏低，可在设置里改。表中资金旁没有原因一栏的，写在成本指标的原因里即可。",
      fails: "全年预算数 249.00 万元，全年执行数 180.00 万元，执行率 72.29%，没有写原因。",
      passes: "执行率 72.29%，原因：“设备采购公开招标节约 65 万元，已交回财政。”",
      message: (f) => `预算执行率 ${f.rate}（${f.executed} ÷ ${f.budget}），低于 ${f.limit}%，没有写原因。`,
      found: (f) => f.rate,
      expected: (f) => `${f.limit}% 以上，或写明原因`,
      mend: (f) => `${MEND_ZH[f.place]}；并核对全年执行数。`,
    },
    "en-US": {
      title: "Low budget execution without a reason",
      why: "A reviewer wants to know why money was not spent: left over, saved, or behind schedule. What is low is a setting. Where a form has no cell for it beside the funds, the reason of a cost indicator will do.",
      fails: "全年预算数 249.00 万元, 全年执行数 180.00 万元: 72.29%, and no reason.",
      passes: "72.29%, with the reason written down.",
      message: (f) =>
        `${f.rate} of the budget was executed (${f.executed} ÷ ${f.budget}), less than ${f.limit}%, and no reason is given.`,
      found: (f) => f.rate,
      expected: (f) => `${f.limit}% or more, or a reason`,
      mend: (f) => `${MEND_EN[f.place]}; and check 全年执行数.`,
    },
  },
  check({ table, evaluation, settings }) {
    const { reasonFor, rate, executed, budget, lines } = evaluation.execution;
    if (reasonFor === null || !rate || !executed || !budget || isExplained(evaluation)) return [];
    const total = lines.find(({ role }) => role === "total");
    const facts = {
      executed: moneyFact(executed),
      budget: moneyFact(budget),
      rate: percentFact(rate),
      limit: new Big(settings.executionReasonPercent).toFixed(),
      place: placeOf(evaluation),
    };
    return [{ cell: total?.reason?.cell ?? total?.executed?.cell ?? budgetCell(table), facts }];
  },
});
