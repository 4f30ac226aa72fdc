import Big from "big.js";
import type { ExecutionEvaluation } from "../../evaluation/TableEvaluation";
import { formatCell } from "../../grid/address";
import type { CellContent, CellValue } from "../../grid/SheetGrid";
import { isEmptyContent } from "./RowCells";
import type { ExecutedField, FundsLine, FundsRole } from "../../table/FundsLine";
import type { MoneyField, TargetTable } from "../../table/TargetTable";
import { decimalOf } from "../../value/decimalOf";
import { toUnit } from "../../value/Money";
import { sumOf } from "../../value/sum";
import type { Money, MoneyUnit } from "../../value/Money";
import { isTypedAmount } from "./amountLinks";
import { numberOf } from "./numberOf";
import { linkFormula, partRateFormula, sumFormula, totalRateFormula } from "./summaryFormulas";
import type { LineCells } from "./summaryFormulas";
import type { SummaryLine } from "./summaryLines";
import type { CellSource } from "./tableCells";

/** An amount of the summary: what its cell gets, and the number that this gives; null for none. */
export interface FundsAmount {
  readonly content: CellContent;
  readonly number: Big | null;
  /** Something stands there that is no number. */
  readonly isWords: boolean;
}

/** The amounts of one line of 项目资金. */
export interface FundsAmounts {
  readonly role: FundsRole;
  readonly budget: FundsAmount;
  readonly executed: FundsAmount;
  /** 全年执行数 is typed in here, not linked to the table. */
  readonly isInput: boolean;
  /** What the engine reads, in the summary's unit. */
  readonly read: { readonly budget: Big | null; readonly executed: Big | null };
}

const NOTHING: FundsAmount = { content: null, number: null, isWords: false };

/** The amounts of the summary's lines, in its unit. What the user typed in stays; all else is linked to the table. */
export function fundsAmounts(
  lines: readonly SummaryLine[],
  table: TargetTable,
  execution: ExecutionEvaluation,
  source: CellSource,
): FundsAmounts[] {
  const unit = table.moneyUnit.unit;
  return lines.map(({ role, executedAt }) => {
    const ofRole = table.funds.filter((line) => line.role === role);
    const whole = role === "total" ? execution.budget : null;
    const typed = executedAt && source(executedAt);
    const budgets = ofRole.flatMap((line) => filledBudget(line) ?? []);
    const spent = ofRole.flatMap(({ executed }) => executed ?? []);
    const isInput =
      isTyped(typed, spent, unit) || ofOwnCells(spent).length === 0 || spent.some(({ isOwned }) => isOwned);
    return {
      role,
      budget: budgetOf(budgets, whole, unit, source),
      executed: isInput ? typedAmount(typed, spent, unit) : spentSum(spent, unit, source),
      isInput,
      read: {
        budget: amountsSum(budgets, unit) ?? inUnit(whole, unit),
        executed: amountsSum(spent, unit),
      },
    };
  });
}

type Typed = ReturnType<CellSource> | null;

/** The table's own cells of 全年执行数, not those of the summary itself. */
function ofOwnCells(spent: readonly ExecutedField[]): ExecutedField[] {
  return spent.filter(({ isOwned }) => !isOwned);
}

/** Typed in by the user, and not the same as the table's own 全年执行数, which may stand in its place. */
function isTyped(typed: Typed, spent: readonly ExecutedField[], unit: MoneyUnit): boolean {
  if (!typed || !isTypedBeside(typed, spent)) return false;
  const own = amountsSum(ofOwnCells(spent), unit);
  return !(own && typeof typed.value === "number" && decimalOf(typed.value)?.eq(own));
}

/** The add-in links to the table's own 全年执行数 alone: every other link is the user's. */
function isTypedBeside({ formula, value }: NonNullable<Typed>, spent: readonly ExecutedField[]): boolean {
  const own = ofOwnCells(spent).map(({ cell }) => formatCell(cell));
  return isTypedAmount(formula ?? value, (address) => own.includes(address));
}

/** What was typed in; a number that stands there in another unit, because the table's was changed, is converted. */
function typedAmount(typed: Typed, spent: readonly ExecutedField[], unit: MoneyUnit): FundsAmount {
  if (!typed || !isTypedBeside(typed, spent)) return NOTHING;
  const content = typed.formula ?? typed.value;
  const number = typeof typed.value === "number" ? decimalOf(typed.value) : null;
  const money = spent.find(({ isOwned }) => isOwned)?.amount ?? null;
  const bare = number ?? bareNumber(typed.value);
  if (!bare || !money || money.unit === unit || !money.amount.eq(bare)) {
    return { content, number, isWords: !number && !isEmptyContent(typed.value) };
  }
  const converted = asNumber(toUnit(money, unit).amount);
  if (typed.formula === null) return converted;
  const factor = toUnit({ amount: new Big(1), unit: money.unit }, unit).amount.toFixed();
  return { ...converted, content: `=(${typed.formula.slice(1)})*${factor}` };
}

/** A number that was typed in as a text, without a unit. */
function bareNumber(value: CellValue): Big | null {
  const text = typeof value === "string" ? value.trim().replaceAll(",", "") : "";
  return /^\d+(?:\.\d+)?$/.test(text) ? new Big(text) : null;
}

/** 全年预算数, as long as that is blank 年初预算数; where both are, the cell that will be filled in. */
function filledBudget({ budget, initial }: FundsLine): MoneyField | null {
  const fields = [budget, initial].flatMap((field) => field ?? []);
  return fields.find(({ amount }) => amount !== null) ?? fields[0] ?? null;
}

/** Linked to the table's cell, else the budget that the engine has for the whole. */
function budgetOf(
  budgets: readonly MoneyField[],
  whole: Money | null,
  unit: MoneyUnit,
  source: CellSource,
): FundsAmount {
  const amount = inUnit(whole, unit);
  if (budgets.every((field) => !field.amount) && amount) return asNumber(amount);
  return linkedSum(budgets, unit, source);
}

/** Of several lines of one kind (单位资金, 其他资金) the sum: live where each cell holds just its amount or nothing. */
function linkedSum(fields: readonly MoneyField[], unit: MoneyUnit, source: CellSource): FundsAmount {
  const [first = null, ...others] = fields;
  if (others.length === 0) return linked(first, unit, source);
  const amounts = fields.map((field) => linked(field, unit, source));
  const number = amountsSum(fields, unit);
  const isLive = amounts.every(({ content }) => typeof content === "string");
  if (!isLive) return asNumber(number);
  const isWhole = amounts.every((amount) => amount.number !== null);
  const cells = fields.map(({ cell }) => cell);
  return { ...NOTHING, content: sumFormula(cells, !isWhole), number };
}

/** A figure beside a blank cell of the first line would be read as an amount typed in for that line, beside the others'. */
function spentSum(fields: readonly MoneyField[], unit: MoneyUnit, source: CellSource): FundsAmount {
  const [first = null] = fields;
  const sum = linkedSum(fields, unit, source);
  const isFirstBlank = first !== null && isEmptyContent(source(first.cell).value);
  return isFirstBlank && typeof sum.content === "number" ? linked(first, unit, source) : sum;
}

/** None where there is no amount, or where one of them is no number. */
function amountsSum(fields: readonly MoneyField[], unit: MoneyUnit): Big | null {
  if (fields.some(({ problem }) => problem === "notANumber")) return null;
  const amounts = fields.flatMap(({ amount }) => inUnit(amount, unit) ?? []);
  return amounts.length > 0 ? sumOf(amounts) : null;
}

/** A link where the cell holds just the amount in the summary's unit or nothing; else the amount, as it was read. */
function linked(field: MoneyField | null, unit: MoneyUnit, source: CellSource): FundsAmount {
  if (!field) return NOTHING;
  const { value } = source(field.cell);
  const amount = inUnit(field.amount, unit);
  if (isEmptyContent(value)) return { ...NOTHING, content: linkFormula(field.cell, true) };
  const number = typeof value === "number" ? decimalOf(value) : null;
  return amount && number?.eq(amount)
    ? { ...NOTHING, content: linkFormula(field.cell, false), number }
    : asNumber(amount);
}

const asNumber = (number: Big | null): FundsAmount => ({ content: numberOf(number), number, isWords: false });

function inUnit(money: Money | null, unit: MoneyUnit): Big | null {
  return money && toUnit(money, unit).amount;
}

/** 执行率 of each line: live where the formula gives what the engine has, else the engine's figure. */
export function executionRates(
  lines: readonly FundsAmounts[],
  cells: readonly LineCells[],
  execution: ExecutionEvaluation,
): CellContent[] {
  return lines.map((line, index) => {
    const own = cells[index];
    if (!own) return null;
    const isTotal = line.role === "total";
    const live = isTotal ? totalRate(lines) : rateOf(line.budget.number, line.executed.number);
    const engine = isTotal ? execution.rate : rateOf(line.read.budget, line.read.executed);
    if (!isSame(live, engine)) return numberOf(engine);
    return isTotal ? totalRateFormula(own, cells.slice(index + 1)) : partRateFormula(own);
  });
}

function rateOf(budget: Big | null, executed: Big | null): Big | null {
  return budget?.gt(0) && executed?.gte(0) ? executed.div(budget) : null;
}

/** What the total's formula gives: its own amount, else that of the parts. */
function totalRate(lines: readonly FundsAmounts[]): Big | null {
  const [total, ...parts] = lines;
  if (!total) return null;
  const { number, isWords } = total.executed;
  if (number || isWords) return rateOf(total.budget.number, number);
  const numbers = parts.flatMap(({ executed }) => executed.number ?? []);
  const [first, ...others] = numbers;
  return first
    ? rateOf(
        total.budget.number,
        others.reduce((sum, number) => sum.plus(number), first),
      )
    : null;
}

function isSame(live: Big | null, engine: Big | null): boolean {
  if (!live || !engine) return live === engine;
  return live.minus(engine).abs().lte("1e-9");
}
