import { cellAt } from "../../grid/SheetGrid";
import type { CellContent, SheetGrid } from "../../grid/SheetGrid";
import { SheetView } from "../../grid/SheetView";
import type { ExecutedField } from "../../table/FundsLine";
import { summaryOf } from "../../table/ownedSummary";
import type { TargetTable } from "../../table/TargetTable";
import { toUnit } from "../../value/Money";
import type { Money, MoneyUnit } from "../../value/Money";
import { parseMoney } from "../../value/parseMoney";
import { numberOf } from "../evaluation/numberOf";
import { shownText } from "./cellMeaning";
import type { EntryProblem } from "./Entry";
import { asWords } from "./typedText";

/**
 * 全年执行数 as typed ("240", "240万元", "2,400,000元"), in the unit of its cell. Without a unit it is in the table's, which
 * the pane shows beside the input.
 */
export function contentOfAmount(
  text: string,
  field: ExecutedField | null,
  table: TargetTable,
  grid: SheetGrid,
): { readonly content: CellContent; readonly amount: Money | null } | { readonly problem: EntryProblem } {
  const typed = text.trim();
  if (typed === "") return { content: null, amount: null };
  const amount = moneyOf(typed, "General", table.moneyUnit.unit);
  // 无, / and — stand for a blank, and stay as they were typed.
  if (amount === "empty") return { content: asWords(typed), amount: null };
  if (amount === "notANumber") return { problem: "notANumber" };
  if (amount.amount.lt(0)) return { problem: "negative" };
  const unit = unitOfCell(field, table, grid);
  const number = numberOf(toUnit(amount, unit).amount);
  const { numberFormat } = field
    ? cellAt(grid, field.cell.row, field.cell.column)
    : { numberFormat: "General" };
  const fit = [number, asWords(typed)].find((content) => {
    const read = moneyOf(content, numberFormat, unit);
    return typeof read !== "string" && toUnit(read, amount.unit).amount.eq(amount.amount);
  });
  return { content: fit === undefined ? number : fit, amount };
}

function moneyOf(value: CellContent, numberFormat: string, unit: MoneyUnit): Money | "empty" | "notANumber" {
  const money = parseMoney({ value, text: shownText(value, numberFormat), numberFormat }, unit);
  return "problem" in money ? money.problem : money;
}

/** The summary of the add-in says its unit itself, until it is made again. */
function unitOfCell(field: ExecutedField | null, table: TargetTable, grid: SheetGrid): MoneyUnit {
  const unit = field?.isOwned ? (summaryOf(new SheetView(grid), table)?.unit ?? null) : null;
  return unit ?? table.moneyUnit.unit;
}
