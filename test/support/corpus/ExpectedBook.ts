/** What must be read from a book of the corpus: `test/corpus/<layout>/<slug>.json`, worked out by hand. */
export interface ExpectedBook {
  readonly tables: readonly ExpectedTable[];
  readonly unread: readonly ExpectedUnread[];
}

export interface ExpectedTable {
  readonly sheet: string;
  readonly layout: ExpectedLayout;
  readonly period: "longTerm" | "annual" | null;
  /** "A1:G12" */
  readonly area: string;
  readonly title: string | null;
  readonly unit: { readonly code: string; readonly name: string } | null;
  readonly moneyUnit: "万元" | "元";
  readonly project: TextAtCell | null;
  readonly budget: {
    readonly total: TextAtCell | null;
    readonly fiscal: TextAtCell | null;
    readonly other: TextAtCell | null;
  };
  readonly goal: TextAtCell | null;
  readonly indicators: readonly ExpectedIndicator[];
}

export type ExpectedLayout = "seed" | "selfEvaluation" | "splitValue" | "twoBlock" | "list";

/** The displayed text, and the cell that holds it; "" with the cell where the label is there and the cell is blank. */
export type TextAtCell = readonly [text: string, cell: string];

/** Texts as displayed. `weight`, `actual`, `score`, `reason` only where the form has the column. */
export interface ExpectedIndicator {
  readonly levels: readonly [string, string, string];
  readonly description: string;
  readonly target: string;
  /** The cell of 指标值. */
  readonly cell: string;
  readonly weight?: string;
  readonly actual?: string;
  readonly score?: string;
  readonly reason?: string;
}

/** A sheet that looks like a target table but cannot be one. */
export interface ExpectedUnread {
  readonly sheet: string;
  readonly reason: "noHeader" | "missingColumns" | "noHead" | "noRows";
}
