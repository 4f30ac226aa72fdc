/** What a spreadsheet knows of one cell. */
export interface CellContent {
  readonly value: string | number | boolean | null;
  /** As displayed. */
  readonly text: string;
  /** Excel's number format code, e.g. `0%`, `"≥"0"万元"`, `General`. */
  readonly numberFormat: string;
}

const tooNarrow = /^#+$/;

/** Whether the cell shows only #### because its column is too narrow: nothing to read or to quote. */
export function isHashes(text: string): boolean {
  return tooNarrow.test(text);
}
