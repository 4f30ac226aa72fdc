import type { ActualProblem } from "../../evaluation/TableEvaluation";
import type { FundsRole } from "../../table/FundsLine";

/** One thing that the clerk fills in; `row` is the indicator's row on the sheet, `text` as it is typed, "" to clear. */
export type Entry = RowEntry | ExecutedEntry | ReductionEntry;

export interface RowEntry {
  readonly role: "actual" | "reason" | "rate" | "weight";
  readonly row: number;
  readonly text: string;
}

export interface ExecutedEntry {
  readonly role: "executed";
  readonly line: FundsRole;
  readonly text: string;
}

/** Taking the proposed reduction of points, or giving it up. */
export interface ReductionEntry {
  readonly role: "reduction";
  readonly row: number;
  readonly isAccepted: boolean;
}

/** Why an entry cannot be written as it was typed. */
export type EntryProblem =
  /** What is wrong with the 实际完成值, a per cent or an amount (notANumber, percentSign, negative). */
  | ActualProblem
  /** The table, or a row of it, is not there any more. */
  | "noTable"
  | "noRow"
  /** No such cell yet: the evaluation columns are to be added first. */
  | "noColumn"
  /** A formula of the user's stands in the cell. */
  | "formula"
  /** The cell is reckoned from others: 完成率 of a number, or of a date that was kept. */
  | "computed"
  /** A per cent or points outside 0–100. */
  | "outOfRange"
  /** Points are to be taken off only far above the target. */
  | "noReduction"
  /** 得分 is one cell for several rows: their score is not one row's to reduce. */
  | "merged"
  /** More than a cell holds. */
  | "tooLong";
