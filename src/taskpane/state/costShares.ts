import type { CostReconciliation } from "../../domain/cost/CostReconciliation";

/** The bar's parts in per cent of its length: covered, then the gap or the excess. */
export interface CostShares {
  readonly covered: number;
  readonly rest: number;
  readonly kind: "equal" | "over" | "short";
}

// A gap too small to see would look like agreement.
const LEAST_VISIBLE = 2;

/** For drawing only: the figures come from the reconciliation itself. Null when there is nothing to compare. */
export function costShares({ budget, sum, status }: CostReconciliation): CostShares | null {
  if (!budget || !sum || status === "none") return null;
  if (status === "equal") return { covered: 100, rest: 0, kind: "equal" };
  const whole = Math.max(budget.amount.toNumber(), sum.amount.toNumber());
  if (whole <= 0) return null;
  const smaller = Math.min(budget.amount.toNumber(), sum.amount.toNumber());
  const rest = Math.min(100, Math.max(LEAST_VISIBLE, 100 - (Math.max(0, smaller) / whole) * 100));
  return { covered: 100 - rest, rest, kind: status };
}
