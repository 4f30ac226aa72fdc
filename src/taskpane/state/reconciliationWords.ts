import type { CostReconciliation } from "../../domain/cost/CostReconciliation";
import { SEVERITIES } from "../../domain/rules/Finding";
import type { Severity } from "../../domain/rules/Finding";
import { formatMoney } from "../../domain/value/Money";
import type { Money } from "../../domain/value/Money";
import type { Messages } from "../locales/zh-CN";
import type { KeyedFinding } from "./keyedFindings";

/** "缺 17.00 万元", "超 3.00 万元", "相符", or that nothing can be compared. */
export function gapWords({ status, gap }: CostReconciliation, messages: Messages): string {
  if (status === "equal") return messages.equal;
  if (status === "none" || !gap) return messages.notReconciled;
  const amount = formatMoney(withoutSign(gap));
  return status === "short" ? messages.shortBy(amount, gap.unit) : messages.overBy(amount, gap.unit);
}

/** "89.00 / 106.00 万元"; what is missing is named. */
export function sumsWords({ budget, sum }: CostReconciliation, messages: Messages): string {
  if (!budget) return messages.noBudget;
  if (!sum) return messages.noCost;
  return `${formatMoney(sum)} / ${messages.money(formatMoney(budget), budget.unit)}`;
}

/** "缺口 17.00 万元（16.04%）未落实到成本", for the head of a table's findings. */
export function gapSentence(reconciliation: CostReconciliation, messages: Messages): string {
  const { status, budget, gap, gapPercent } = reconciliation;
  if (status === "equal") return messages.equalDetail;
  if (status === "none" || !gap) return budget ? messages.noCostDetail : messages.noBudgetDetail;
  const amount = formatMoney(withoutSign(gap));
  return status === "short"
    ? messages.gapDetail(amount, gap.unit, gapPercent)
    : messages.excessDetail(amount, gap.unit, gapPercent);
}

/** The severities that occur among the findings, worst first, with their numbers. */
export function countedSeverities(
  findings: readonly KeyedFinding[],
): { severity: Severity; count: number }[] {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter(({ finding }) => finding.severity === severity).length;
    return count === 0 ? [] : [{ severity, count }];
  });
}

function withoutSign(money: Money): Money {
  return { ...money, amount: money.amount.abs() };
}
