import type { Rect } from "./rect";

/** Rules that compare a cell's value, or the length of its text, with one or two formulas. */
export const COMPARED_KINDS = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

export const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
export type ValidationOperator = (typeof OPERATORS)[number];

export interface ComparedRule {
  readonly kind: ComparedKind;
  readonly operator: ValidationOperator;
  /** with their `=`: `=0`, `=$A$1`; the second is there for (Not)Between only */
  readonly formula1: string;
  readonly formula2: string | null;
}

/** What may be typed into a cell. */
export type ValidationRule =
  /** anything: the cell only has a prompt */
  | { readonly kind: "any" }
  /** `source`: words with commas between them, or a formula with its `=` */
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: "custom"; readonly formula: string }
  | ComparedRule;

export const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;

export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: (typeof ALERT_STYLES)[number];
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** 数据有效性 of some cells, without the cells. */
export interface ValidationContent {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: ValidationPrompt;
}

/** One validation and its cells; no two of a sheet share a cell. */
export interface DataValidation extends ValidationContent {
  readonly id: string;
  readonly areas: readonly Rect[];
}

/** What a cell without a validation of its own has. */
export const NO_VALIDATION: ValidationContent = {
  rule: { kind: "any" },
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};

export const contentOf = ({ rule, ignoreBlanks, errorAlert, prompt }: DataValidation): ValidationContent => ({
  rule,
  ignoreBlanks,
  errorAlert,
  prompt,
});
