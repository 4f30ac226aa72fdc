import type Big from "big.js";
import type { CostItem } from "../cost/CostReconciliation";
import type { FundsLine } from "../table/FundsLine";
import type { EvaluationRole, Indicator, TargetTable } from "../table/TargetTable";
import { formatMoney } from "../value/Money";
import type { Money } from "../value/Money";

/** A list of the form's own words in an English sentence: 产出指标或成本指标 → 产出指标 or 成本指标. */
export const inEnglish = (list: string): string => list.replaceAll("、", ", ").replaceAll("或", " or ");

/** The same for words that are quoted: “A”、“B” → “A”, “B”; the words themselves stay. */
export const quotedInEnglish = (list: string): string => list.replaceAll("”、“", "”, “");

/** The label of a line of the funds without its colon: 年度资金总额. */
export const lineFact = (line: FundsLine | undefined): string =>
  inline(line?.label.text ?? "").replace(/\s*[:：]$/, "");

/** "17.00 万元". */
export function moneyFact({ amount, unit }: Money): string {
  return `${formatMoney({ amount, unit })} ${unit}`;
}

/** An indicator as a colleague would name it: its 三级指标, else its 描述, else its row's number. */
export function nameFact({ level3, description, number }: Indicator): string {
  return inline(level3.text) || inline(description.text) || `#${number}`;
}

const BLANK = /\s/;
const BLANKS = /\s+/g;

/** A cell's text on one line. */
export function inline(text: string): string {
  return BLANK.test(text) ? text.replace(BLANKS, " ").trim() : text;
}

/** Where the budget stands, or where it would stand when the table has no 预算数. */
export function budgetCell(table: TargetTable): Indicator["target"]["cell"] {
  return (
    table.budget.total?.cell ?? table.project?.cell ?? { row: table.area.row, column: table.area.column }
  );
}

/** Where the cost indicators begin, or the head of the 指标值 column when the table has none. */
export function costCell(table: TargetTable, first: Indicator | undefined): Indicator["target"]["cell"] {
  return first?.target.cell ?? { row: table.headerRow, column: table.columns.target };
}

/** The head of the 一级指标 column: where to look for a first level that the table lacks. */
export function levelHeaderCell(table: TargetTable): Indicator["target"]["cell"] {
  return { row: table.headerRow, column: table.columns.level1 ?? table.columns.level3 };
}

/** The head of the 分值 column, for what is about all weights together. */
export function weightHeaderCell(table: TargetTable): Indicator["target"]["cell"] {
  return entryHeaderCell(table, "weight");
}

/** The head of a year-end column, the table's own or the add-in's; of 指标值 where there is neither. */
export function entryHeaderCell(table: TargetTable, role: EvaluationRole): Indicator["target"]["cell"] {
  const held = table.indicators.flatMap((indicator) => indicator[role] ?? []);
  return {
    row: table.headerRow,
    column: table.columns[role] ?? held[0]?.cell.column ?? table.columns.target,
  };
}

/** Points of 100 to 0.01, without idle zeros: "33.33", "90". */
export function pointsFact(points: Big): string {
  return points.round(2).toFixed();
}

/** The sum written out, as the clerk would check it: "8.71 + 241.26 + 64.31". */
export function termsFact(items: readonly CostItem[]): string {
  return items
    .flatMap((item) => (item.leftOut === null && item.amount ? [formatMoney(item.amount, 0)] : []))
    .join(" + ");
}

/** A score as the forms write it: "9.50". */
export function scoreFact(score: Big): string {
  return score.toFixed(2);
}

/** A rate, 1 being 100%, as per cent: "96.39%". */
export function percentFact(rate: Big): string {
  return `${rate.times(100).toFixed(2)}%`;
}
