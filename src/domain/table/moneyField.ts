import type { Cell } from "../grid/SheetGrid";
import type { MoneyUnit } from "../value/Money";
import { parseMoney } from "../value/parseMoney";
import type { MoneyField } from "./TargetTable";

/** Reads an amount; `unit` is the table's, for amounts without one of their own. */
export function moneyField(cell: Cell, unit: MoneyUnit): MoneyField {
  const { text, row, column } = cell;
  const money = parseMoney(cell, unit);
  return "problem" in money
    ? { text, cell: { row, column }, amount: null, problem: money.problem }
    : { text, cell: { row, column }, amount: money, problem: null };
}
