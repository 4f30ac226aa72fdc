import type { FormLook } from "../form/FormDocument";
import type { Area } from "../grid/Area";
import type { CellContent } from "../grid/SheetGrid";
import type { EntryRule } from "../plan/WritePlan";

/** One cell of a new worksheet, merged where its area is larger than one. */
export interface NewCell {
  readonly area: Area;
  readonly look: FormLook;
  /** A string is text whatever it begins with (= + - @): never a formula. Blank is null. */
  readonly content: CellContent;
  /** Excel's code in the en-US form; null: General, and for text "@" where it would otherwise be read as something else. */
  readonly numberFormat: string | null;
}

/** What may be typed into some cells (数据有效性). */
export interface NewEntry {
  readonly area: Area;
  readonly rule: EntryRule;
}

/** A worksheet that the add-in makes (从 Word 导入, 空白表): cells from A1 on, none over another. */
export interface NewSheet {
  /** The name to give it where that is free: at most 31 characters, none that Excel forbids. */
  readonly sheetName: string;
  /** Widths of the columns, in characters of the default font. */
  readonly columns: readonly number[];
  /** Heights of the rows, in points; null: as high as the text needs. */
  readonly heights: readonly (number | null)[];
  readonly cells: readonly NewCell[];
  readonly entries: readonly NewEntry[];
  readonly orientation: "portrait" | "landscape";
  /** The row that heads all below it: it stays in view with those above it, and is printed on each page. Absent: none. */
  readonly headerRow?: number;
}
