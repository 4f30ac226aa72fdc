import type Big from "big.js";
import type { CellContent } from "./CellContent";
import { decimalOf } from "./decimalOf";
import { isDateSection } from "./format/dateReading";
import { sectionFor } from "./format/formatSection";
import { readNumber } from "./format/numberReading";
import { Cursor } from "./grammar/Cursor";
import { saysNothing } from "./grammar/empty";
import { readSignedNumber } from "./grammar/number";
import { compact } from "./grammar/pieces";
import { readUnit } from "./grammar/unit";
import type { Money } from "./Money";
import { isMoneyUnit, type MoneyUnit } from "./MoneyUnit";
import { normaliseValueText } from "./normalise";

export interface MoneyProblem {
  readonly problem: "empty" | "notANumber";
}

const notANumber: MoneyProblem = { problem: "notANumber" };
const currencySign = /(?:人民币|RMB|CNY)?¥?/iy;
const opening = /\((?=[十百千万亿]{0,2}元?\))/y;
const closing = /\)/y;
/** What adds nothing to the amount: 120万元整, 120万元(含税). */
const remark = /整?(?:\((?:不?含税|价税合计|人民币)\))?$/y;

/**
 * Reads a budget amount: 249, "249.00", "1,234,567.89", "¥249", "249.00万元", "20万", "120万元整(含税)". `defaultUnit` is the table's, for
 * amounts without one. Blank cells and 无, /, — are "empty"; dates, percentages, words and errors "notANumber".
 */
export function parseMoney(cell: CellContent, defaultUnit: MoneyUnit): Money | MoneyProblem {
  if (typeof cell.value === "boolean") return notANumber;
  if (typeof cell.value === "number") return moneyOfNumber(cell.value, cell, defaultUnit);
  return moneyOfText(cell.value ?? cell.text, defaultUnit);
}

function moneyOfNumber(value: number, cell: CellContent, defaultUnit: MoneyUnit): Money | MoneyProblem {
  const section = sectionFor(cell.numberFormat, value);
  const number = decimalOf(value);
  if (number === null || isDateSection(section.tokens)) return notANumber;
  const reading = readNumber(number, section);
  if (reading.kind === "worded") return moneyOfText(reading.text, defaultUnit);
  if (reading.kind === "shown") return moneyOfText(cell.text, defaultUnit);
  return { amount: reading.number, unit: defaultUnit };
}

function moneyOfText(text: string, defaultUnit: MoneyUnit): Money | MoneyProblem {
  const normal = normaliseValueText(text);
  if (saysNothing(normal)) return { problem: "empty" };
  const cursor = new Cursor(compact(normal));
  cursor.take(currencySign);
  const amount = readSignedNumber(cursor);
  return amount ? withUnit(amount, cursor, defaultUnit) : notANumber;
}

function withUnit(amount: Big, cursor: Cursor, defaultUnit: MoneyUnit): Money | MoneyProblem {
  const enclosed = cursor.take(opening) !== null;
  const unit = readUnit(cursor, false, true);
  if (enclosed && !cursor.take(closing)) return notANumber;
  if (!cursor.take(remark) || unit.approximate) return notANumber;
  if (unit.family === "none" && unit.factor.eq(1)) return { amount, unit: defaultUnit };
  return isMoneyUnit(unit.text) ? { amount: amount.times(unit.factor), unit: unit.text } : notANumber;
}
