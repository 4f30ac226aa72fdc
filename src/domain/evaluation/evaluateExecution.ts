import Big from "big.js";
import type { Settings } from "../settings/Settings";
import type { FundsLine } from "../table/FundsLine";
import type { MoneyField, TargetTable } from "../table/TargetTable";
import { addMoney, toUnit } from "../value/Money";
import type { Money } from "../value/Money";
import { isNegative, isZero } from "../value/sign";
import { isBlankEntry } from "./entryWords";
import { quotient, toPoints } from "./exact";
import type { ExecutionEvaluation } from "./TableEvaluation";

/** An amount of the funds: read, not there, or there and no number. */
type Amount = Money | "missing" | "notANumber";

type Problem = NonNullable<ExecutionEvaluation["problem"]>;

/** 全年执行数 over a 全年预算数 above 0. */
interface Fraction {
  readonly executed: Big;
  readonly budget: Big;
}

const zero = new Big(0);

/**
 * 预算执行: weight × min(1, 全年执行数 ÷ 全年预算数), to 0.01. The total's figure counts, else the sum of the parts filled in.
 * A total that is no number is never replaced by its parts: the clerk is to mend it. With a weight of 0 nothing is to be
 * scored, so that nothing is missing.
 */
export function evaluateExecution(table: TargetTable, settings: Settings, weight: Big): ExecutionEvaluation {
  const lines = table.funds;
  const budget = budgetOf(table);
  const executed = amountOf(lines, ({ executed: field }) => field);
  const fraction = fractionOf(budget, executed);
  const problem = typeof fraction === "string" ? fraction : null;
  const rate = typeof fraction === "string" ? null : quotient(fraction.executed, fraction.budget);
  const isLow = rate?.lt(new Big(settings.executionReasonPercent).times("0.01")) ?? false;
  return {
    lines,
    budget: moneyOrNull(budget),
    executed: moneyOrNull(executed),
    rate,
    weight,
    isOutOfScheme: Number(settings.scheme.execution) === 0,
    score: scoreOf(weight, fraction),
    problem,
    reasonFor: isLow ? "lowExecution" : null,
    hasReason: lines.some(({ reason }) => reason !== null && !isBlankEntry(reason)),
  };
}

function budgetOf(table: TargetTable): Amount {
  const inFunds = amountOf(table.funds, ({ budget, initial }) => (isFilled(budget) ? budget : initial));
  if (inFunds !== "missing") return inFunds;
  const { total, fiscal, other } = table.budget;
  const whole = read(total);
  return whole === "missing" ? sumOfAmounts([read(fiscal), read(other)]) : whole;
}

/** The total line's amount, else the sum of the other lines'. */
function amountOf(lines: readonly FundsLine[], field: (line: FundsLine) => MoneyField | null): Amount {
  const parts: Amount[] = [];
  for (const line of lines) {
    const amount = read(field(line));
    if (amount === "missing") continue;
    if (line.role === "total") return amount;
    parts.push(amount);
  }
  return sumOfAmounts(parts);
}

function read(field: MoneyField | null): Amount {
  if (field?.amount) return field.amount;
  return field?.problem === "notANumber" ? "notANumber" : "missing";
}

function isFilled(field: MoneyField | null): boolean {
  return read(field) !== "missing";
}

function sumOfAmounts(amounts: readonly Amount[]): Amount {
  if (amounts.includes("notANumber")) return "notANumber";
  const [first, ...others] = amounts.flatMap((amount) => moneyOrNull(amount) ?? []);
  return first ? others.reduce(addMoney, first) : "missing";
}

function moneyOrNull(amount: Amount): Money | null {
  return typeof amount === "string" ? null : amount;
}

/** The two amounts in one unit, or why they make no rate. */
function fractionOf(budget: Amount, executed: Amount): Fraction | Problem {
  if (budget === "notANumber" || executed === "notANumber") return "notANumber";
  if (budget === "missing") return "noBudget";
  if (isNegative(budget.amount)) return "negative";
  if (isZero(budget.amount)) return "zeroBudget";
  if (executed === "missing") return "notExecuted";
  if (isNegative(executed.amount)) return "negative";
  return { executed: toUnit(executed, budget.unit).amount, budget: budget.amount };
}

function scoreOf(weight: Big, fraction: Fraction | Problem): Big | null {
  if (isZero(weight)) return zero;
  if (typeof fraction === "string") return null;
  const { executed, budget } = fraction;
  return toPoints(executed.gte(budget) ? weight : quotient(weight.times(executed), budget));
}
