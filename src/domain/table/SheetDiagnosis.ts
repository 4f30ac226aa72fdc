import type { ColumnRole, HeaderRole } from "./headerLabels";
import type { TextField } from "./TargetTable";

/** A header cell and what it was understood to head. */
export interface FoundColumn extends TextField {
  readonly role: HeaderRole;
}

/**
 * 为什么没识别: of a sheet that looks like a table and was not read, what was found and what is missing.
 * - noHeader: words of a target table, but no row that heads indicators
 * - missingColumns: such a row, but columns that no table can do without are not named
 * - noHead: a grid of indicators that belongs to no project: neither title, name, budget nor goal
 * - noRows: a header with nothing below it
 */
export interface SheetDiagnosis {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly reason: "noHeader" | "missingColumns" | "noHead" | "noRows";
  /** Zero-based: the row most like a header; null when there is none. */
  readonly headerRow: number | null;
  readonly found: readonly FoundColumn[];
  readonly missing: readonly ColumnRole[];
  /** Headers of that row which no known form has. */
  readonly unknown: readonly TextField[];
}

/**
 * Whether indicators certainly were meant to be read there: a whole header, or one that lacks a single column. With less
 * the sheet may as well be a list of something else.
 */
export function hasHeader({ headerRow, missing }: SheetDiagnosis): boolean {
  return headerRow !== null && missing.length <= 1;
}
