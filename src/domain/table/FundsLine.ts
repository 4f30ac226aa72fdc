import type { EntryField } from "./EntryField";
import type { MoneyField, TextField } from "./TargetTable";

/** 年度资金总额, 其中：当年财政拨款, 上年结转资金, 其他资金. */
export type FundsRole = "total" | "fiscal" | "carriedOver" | "other";

/** An amount that is filled in at year end: a `MoneyField` whose cell may be the add-in's own. */
export interface ExecutedField extends MoneyField {
  readonly isOwned: boolean;
}

/** A line of 项目资金. What a table has no cell for is null. Amounts are read in the table's own money unit. */
export interface FundsLine {
  readonly role: FundsRole;
  /** The line's label: "其中：财政    资金". */
  readonly label: TextField;
  /** 年初预算数. */
  readonly initial: MoneyField | null;
  /** 全年预算数; in a form with one budget only (预算数), that one. */
  readonly budget: MoneyField | null;
  /** 全年执行数. */
  readonly executed: ExecutedField | null;
  /** 分值, 执行率, 得分 of the line, mostly only beside the total. */
  readonly weight: EntryField | null;
  readonly rate: EntryField | null;
  readonly score: EntryField | null;
  /** 偏差原因 beside the funds, where a form has a cell for it. */
  readonly reason: EntryField | null;
}

/** Whether a line is the first of its kind: of several (单位资金, 其他资金) the one that is typed into. */
export function isFirstOfKind<Line extends { readonly role: FundsRole }>(
  line: Line,
  lines: readonly Line[],
): boolean {
  return lines.find(({ role }) => role === line.role) === line;
}
