import type { Money } from "../value/Money";
import type { Indicator } from "../table/TargetTable";

/**
 * Why a cost row is not part of the sum:
 * - rate: a unit price or a share (元/人, %)
 * - part: it is 其中 of another row
 * - shared: it has its 指标值 in one merged cell with a row above
 * - total: it is the total of the other rows
 * - saving: it is money to be saved, not spent (节约成本 ≥10万元)
 * - notMoney: a number, but its unit is no money
 * - notANumber / empty: there is nothing to add
 */
export type LeftOutReason =
  "rate" | "total" | "part" | "shared" | "saving" | "notMoney" | "notANumber" | "empty";

/** 成本指标 read as money, in the table's own unit. */
export interface CostItem {
  readonly indicator: Indicator;
  /** Null when the row holds no amount; a total row has one although it is left out. */
  readonly amount: Money | null;
  /** The unit was not written and 万元 (or the table's unit) was taken. */
  readonly unitInferred: boolean;
  /** Null when the row is part of the sum. */
  readonly leftOut: LeftOutReason | null;
}

/**
 * - equal: the sum is the budget, within the tolerance
 * - over / short: it is more / less
 * - none: nothing to compare: no cost indicator that counts, or no budget
 */
export type CostStatus = "equal" | "over" | "short" | "none";

/** 成本与预算核对: a table's cost indicators against its 预算数, in the table's own money unit. */
export interface CostReconciliation {
  readonly tableId: string;
  readonly status: CostStatus;
  readonly items: readonly CostItem[];
  /** Null when the table has no readable 预算数. */
  readonly budget: Money | null;
  /** The sum of the items that count; null when none does. */
  readonly sum: Money | null;
  /** budget − sum: positive when part of the budget is uncovered. Null when either is missing. */
  readonly gap: Money | null;
  /** |gap| ÷ budget × 100, to two decimals ("16.04"); null when there is no gap or the budget is 0. */
  readonly gapPercent: string | null;
}
