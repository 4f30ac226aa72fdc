import Big from "big.js";
import type { ExecutionEvaluation } from "../evaluation/TableEvaluation";
import { isSamePosition } from "../grid/Area";
import type { Position } from "../grid/Area";
import type { FundsLine } from "../table/FundsLine";
import type { TargetTable } from "../table/TargetTable";
import { addMoney, toUnit } from "../value/Money";
import type { Money, MoneyUnit } from "../value/Money";
import { rateOf } from "./entryNumber";
import type { RecordedRate } from "./entryNumber";

/** A column of 项目资金: 年初预算数, 全年预算数, 全年执行数. */
export type FundsColumn = (typeof FUNDS_COLUMNS)[number];
export const FUNDS_COLUMNS = ["initial", "budget", "executed"] as const;

/** A total that its parts do not make up. */
export interface WrongSum {
  readonly cell: Position;
  readonly total: Money;
  readonly sum: Money;
}

/**
 * Whether the parts of a column make up its total; null where they do, and where there is nothing to add: no total, no part
 * that is filled in, or one that is no number. A blank part is 0. Amounts are in `unit`, as is `tolerance`.
 */
export function wrongSum(
  lines: readonly FundsLine[],
  column: FundsColumn,
  unit: MoneyUnit,
  tolerance: string,
): WrongSum | null {
  const total = lines.find(({ role }) => role === "total")?.[column];
  if (!total?.amount) return null;
  let sum: Money | null = null;
  for (const line of lines) {
    const part = line.role === "total" ? null : line[column];
    if (part?.problem === "notANumber") return null;
    if (part?.amount) sum = sum ? addMoney(sum, part.amount) : toUnit(part.amount, unit);
  }
  if (!sum) return null;
  const wanted = toUnit(total.amount, unit);
  if (sum.amount.eq(wanted.amount)) return null;
  return sum.amount.minus(wanted.amount).abs().lte(tolerance)
    ? null
    : { cell: total.cell, total: wanted, sum };
}

/** Whether the budget has a third part, 上年结转资金, which a table of one year's money lacks. */
export function hasCarriedOver({ funds }: TargetTable): boolean {
  return funds.some(({ role }) => role === "carriedOver");
}

/** Whether the budget is made up by all of its lines together, where 单位资金 stands beside 其他资金. */
export function isWholeSum({ funds, budget, moneyUnit }: TargetTable, tolerance: string): boolean {
  if (funds.filter(({ role }) => role === "other").length < 2) return false;
  const total = funds.find(({ role }) => role === "total");
  const column = FUNDS_COLUMNS.find((name) => isSamePosition(total?.[name]?.cell, budget.total?.cell));
  return column !== undefined && wrongSum(funds, column, moneyUnit.unit, tolerance) === null;
}

/** 执行率 as recorded beside a line, and executed ÷ budget, 1 being 100%. */
export interface WrongRate {
  readonly line: FundsLine;
  readonly cell: Position;
  readonly recorded: RecordedRate;
  readonly rate: Big;
}

/** The lines whose 执行率 is not their 全年执行数 ÷ 全年预算数. */
export function wrongRates(execution: ExecutionEvaluation): WrongRate[] {
  return execution.lines.flatMap((line) => {
    const recorded = rateOf(line.rate);
    if (!line.rate || !recorded) return [];
    const rate = line.role === "total" ? execution.rate : rateOfLine(line);
    if (!rate || isSameRate(recorded, rate)) return [];
    return [{ line, cell: line.rate.cell, recorded, rate }];
  });
}

function rateOfLine({ budget, executed }: FundsLine): Big | null {
  if (!budget?.amount?.amount.gt(0) || !executed?.amount) return null;
  return toUnit(executed.amount, budget.amount.unit).amount.div(budget.amount.amount);
}

/** Decimals of the per cent that are compared at most. */
const MOST_DECIMALS = 2;

/** Rounded or cut off, to the decimals that are written, two at most; above 100% also where 100% is written. */
function isSameRate({ percent, decimals }: RecordedRate, rate: Big): boolean {
  const step = new Big(10).pow(-Math.min(decimals, MOST_DECIMALS));
  const computed = rate.times(100);
  return percent.minus(computed).abs().lt(step) || (computed.gt(100) && percent.eq(100));
}
