import type { Position } from "../grid/Area";

export type Severity = "error" | "warning" | "info";

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The particulars of one finding, already as text ("17.00 万元"); a rule's wording is built from them. */
export type Facts = Readonly<Record<string, string>>;

/** 修改建议: what to write into which cells so that the finding goes away. */
export interface Fix {
  /**
   * - safe: another spelling of the same (％ → %); may be applied to all at once
   * - offered: changes what the table says (2条 → ≥2条); only one at a time, after the user has looked
   */
  readonly kind: "safe" | "offered";
  readonly changes: readonly CellFix[];
}

/** One cell's new content, as text. */
export interface CellFix {
  readonly cell: Position;
  readonly before: string;
  readonly after: string;
  /** Set where a number is to be written instead of the text that shows it (得分). */
  readonly number?: number;
}

/** What one rule found at one place. The words come from `describeFinding`, in the reader's language. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly tableId: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** The cell to look at; for what is missing, the cell beside which it belongs. */
  readonly cell: Position;
  /** The indicator's row when the finding is about one indicator row; null when it is about the table. */
  readonly row: number | null;
  readonly facts: Facts;
  readonly fix: Fix | null;
  /** The same finding has the same fingerprint at the next check, unless its row's text has changed. */
  readonly fingerprint: string;
}

/** A rule that threw: reported by name, never in the way of the others. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly tableId: string;
  readonly reason: string;
}
