import type { Area } from "../grid/Area";
import type { CellContent } from "../grid/SheetGrid";

/** What a cell of the form is for; how it looks follows from it. */
export type FormLook =
  "title" | "caption" | "captionRight" | "label" | "text" | "centred" | "number" | "free";

/** One cell of the form, merged where its area is larger than one. */
export interface FormCell {
  readonly area: Area;
  readonly look: FormLook;
  /** A string is text whatever it begins with, unless `isFormula`; blank is null. */
  readonly content: CellContent;
  /** A formula that the user wrote; the form itself has none. */
  readonly isFormula?: true;
  /** Excel's code in the en-US form; null: General. */
  readonly numberFormat: string | null;
  /** What the cell means, the same wherever it stands when the form is made again: "funds.total.executed", "reason|…". */
  readonly key: string;
}

/** A worksheet in the Ministry's form: cells from A1 on that cover the whole form, none over another. */
export interface FormDocument {
  /** The table that the form is made of. */
  readonly tableId: string;
  /** The name to give the sheet where that is free: at most 31 characters, none that Excel forbids. */
  readonly sheetName: string;
  /** Widths of the columns, in characters of the default font. */
  readonly columns: readonly number[];
  /** Heights of the rows, in points. */
  readonly heights: readonly number[];
  readonly cells: readonly FormCell[];
}

/** All cells that the form takes. */
export function areaOfForm({ columns, heights }: FormDocument): Area {
  return { row: 0, column: 0, rowCount: heights.length, columnCount: columns.length };
}
