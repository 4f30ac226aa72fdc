import type Big from "big.js";
import { quotient } from "../evaluation/exact";
import type { FundsLine, FundsRole } from "../table/FundsLine";
import type { MoneyField } from "../table/TargetTable";
import { addMoney, toUnit } from "../value/Money";
import type { Money } from "../value/Money";

/** What a line of 项目资金 shows in the form; null for what is not known. */
export interface FormLine {
  readonly initial: Money | null;
  /** 全年预算数, as long as that is blank 年初预算数: what the rate is of. */
  readonly planned: Money | null;
  readonly executed: Money | null;
  /** 执行率, 1 is 100%, not capped. */
  readonly rate: Big | null;
}

/**
 * The form has one line where a table may have several (财政专户管理资金, 单位资金): their sum, where each of them that is
 * used says the amount. Of a sum that is known only in part nothing is shown.
 */
export function formLine(funds: readonly FundsLine[], role: FundsRole): FormLine {
  const lines = funds.filter((line) => line.role === role && isUsed(line));
  const planned = sumOf(lines.map(plannedOf));
  const executed = sumOf(lines.map((line) => line.executed));
  const initial = hasInitial(funds) ? sumOf(lines.map((line) => line.initial)) : planned;
  return { initial, planned, executed, rate: rateOf(planned, executed) };
}

/** Whether the table tells 年初预算数 from 全年预算数; where there is one budget only, it is both. */
export function hasInitial(funds: readonly FundsLine[]): boolean {
  return funds.some(({ initial }) => initial !== null);
}

function isUsed({ initial, budget, executed }: FundsLine): boolean {
  return [initial, budget, executed].some(isFilled);
}

function plannedOf({ initial, budget }: FundsLine): MoneyField | null {
  return isFilled(budget) ? budget : initial;
}

function isFilled(field: MoneyField | null): boolean {
  return field !== null && field.problem !== "empty";
}

function sumOf(fields: readonly (MoneyField | null)[]): Money | null {
  const amounts = fields.flatMap((field) => field?.amount ?? []);
  const [first, ...others] = amounts;
  return first && amounts.length === fields.length ? others.reduce(addMoney, first) : null;
}

/** None of amounts below zero, nor where nothing was planned. */
function rateOf(planned: Money | null, executed: Money | null): Big | null {
  if (!planned || !executed || planned.amount.lte(0) || executed.amount.lt(0)) return null;
  return quotient(toUnit(executed, planned.unit).amount, planned.amount);
}
