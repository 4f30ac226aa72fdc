import type { DocumentRow } from "../SheetDocument";

/** A worksheet that is one long list. Its rows come one by one, so that it may be longer than memory holds. */
export interface ListSheet {
  readonly sheetName: string;
  /** Widths of the columns, in characters of the default font. */
  readonly columns: readonly number[];
  /** What names the columns: stays in view, is printed again on each page, and has the filter's buttons. */
  readonly header: DocumentRow;
  readonly rowCount: number;
  /** With Excel's codes: &A the sheet, &P the page, &N the number of pages. */
  readonly footer: string;
}

/** What a worksheet holds at the most, header and all. */
export const MOST_ROWS = 1_048_576;
