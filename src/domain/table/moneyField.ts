import type { Cell } from "../grid/SheetGrid";
import type { MoneyUnit } from "../value/Money";
import { parseMoney } from "../value/parseMoney";
import type { MoneyField } from "./TargetTable";

/** Reads an amount; `unit` is the table's, for amounts without one of their own. */
export function moneyField(cell: Cell, unit: MoneyUnit): MoneyField {
  const place = { text: cell.text, cell: { row: cell.row, column: cell.column } };
  const money = parseMoney(cell, unit);
  return "problem" in money
    ? { ...place, amount: null, problem: money.problem }
    : { ...place, amount: money, problem: null };
}
