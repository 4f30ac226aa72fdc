import { explainExecution } from "../../domain/evaluation/explainExecution";
import { explainRow } from "../../domain/evaluation/explainRow";
import type { RowEvaluation, TableEvaluation } from "../../domain/evaluation/TableEvaluation";
import type { Locale } from "../../domain/locale/Locale";
import type { TargetTable } from "../../domain/table/TargetTable";
import type { Messages } from "../locales/zh-CN";
import { FUNDS, rowKeys } from "./formRows";

/** A line of a table's form while it is not the one in focus: plain words, so that only what has changed is drawn anew. */
export interface FormLine {
  readonly key: string;
  /** "3"; "" for the funds. */
  readonly number: string;
  readonly name: string;
  readonly level: string;
  /** "≥226卷". */
  readonly target: string;
  /** What has been filled in: "230"; "" while nothing is. */
  readonly actual: string;
  /** "8.33"; "" without a score. */
  readonly score: string;
  readonly state: LineState;
  /** How the score came about, or what is missing: for the title and screen readers. */
  readonly explanation: string;
}

/** `reasonDue`: scored, and a reason is asked for that was not given. */
export type LineState = "scored" | "reasonDue" | Exclude<RowEvaluation["status"], "scored">;

/** The form's lines: the funds where the table has any, then its rows. */
export function formLines(
  table: TargetTable,
  evaluation: TableEvaluation,
  messages: Messages,
  locale: Locale,
): FormLine[] {
  const keys = rowKeys(table);
  const rows = evaluation.rows.map((row, index) => lineOf(row, keys[index] ?? "", table, locale));
  return table.funds.length > 0 ? [fundsLine(evaluation, messages, locale), ...rows] : rows;
}

function lineOf(row: RowEvaluation, key: string, table: TargetTable, locale: Locale): FormLine {
  const { indicator, score, status } = row;
  const isReasonDue = row.reasonFor !== null && !row.hasReason;
  return {
    key,
    number: String(indicator.number),
    name: plain(indicator.level3.text),
    level: plain(indicator.level2.text) || plain(indicator.level1.text),
    target: plain(indicator.target.text),
    actual: plain(indicator.actual?.text ?? ""),
    score: score?.toFixed(2) ?? "",
    state: status === "scored" && isReasonDue ? "reasonDue" : status,
    explanation: explainRow(row, table, locale),
  };
}

function fundsLine(
  { execution }: TableEvaluation,
  { evaluation: words }: Messages,
  locale: Locale,
): FormLine {
  const { budget, executed, score } = execution;
  const money = (amount: typeof budget) => (amount ? `${amount.amount.toFixed(2)} ${amount.unit}` : "");
  return {
    key: FUNDS,
    number: "",
    name: words.funds.title,
    level: "",
    target: budget ? words.funds.budget(money(budget)) : "",
    actual: money(executed),
    score: score?.toFixed(2) ?? "",
    state: score ? "scored" : "unfilled",
    explanation: explainExecution(execution, locale),
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
