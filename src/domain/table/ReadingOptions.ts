import type { HeaderWords } from "./headerLabels";
import type { TableHint } from "./TableHint";

/** What a reading takes from outside the sheet. */
export interface ReadingOptions {
  /** Words of the unit's own for headers and labels (设置 表头用词). */
  readonly headerWords: HeaderWords;
  /** 指认表头, of any sheets of the workbook. */
  readonly hints: readonly TableHint[];
}

/** Nothing but what the add-in knows itself. */
export const plainReading: ReadingOptions = { headerWords: {}, hints: [] };
