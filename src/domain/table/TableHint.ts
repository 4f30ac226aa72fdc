import type { HeaderRole } from "./headerLabels";

/** A column that the user named: what it holds, and what its header said then, to find the row again after rows moved. */
export interface HintedColumn {
  readonly role: HeaderRole;
  readonly column: number;
  /** The header cell's text; "" for a column without a header. */
  readonly text: string;
}

/** 指认表头: which row of a sheet heads its indicators, and what its columns hold, as the user said. */
export interface TableHint {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Zero-based: the last row of the header, right above the first indicator. */
  readonly headerRow: number;
  readonly columns: readonly HintedColumn[];
}
