import { formatSheetCell } from "../domain/grid/address";
import type { HeaderRole } from "../domain/table/headerLabels";
import type { SheetDiagnosis } from "../domain/table/SheetDiagnosis";
import type { ReadingDoubt } from "../domain/table/TableReading";
import type { TextField } from "../domain/table/TargetTable";

/** A header cell, with its sheet: "Sheet1!C6". */
export interface HeaderCellReport {
  readonly text: string;
  readonly cell: string;
}

/** 为什么没识别: a sheet that looks like a target table of which something was not read. */
export interface UnreadReport {
  readonly sheet: string;
  readonly reason: SheetDiagnosis["reason"];
  /** The row most like a header, as A1 writes a whole row: "6:6"; null where there is none. */
  readonly headerRow: string | null;
  readonly found: readonly (HeaderCellReport & { readonly role: HeaderRole })[];
  readonly missing: readonly HeaderRole[];
  readonly unknown: readonly HeaderCellReport[];
}

/** Where two readings were possible: the column that was taken, other columns, and what else its header might mean. */
export interface DoubtReport {
  readonly role: HeaderRole;
  readonly chosen: HeaderCellReport;
  readonly others: readonly HeaderCellReport[];
  readonly instead: readonly HeaderRole[];
}

export function unreadReport(diagnosis: SheetDiagnosis): UnreadReport {
  const { sheetName, reason, headerRow, found, missing, unknown } = diagnosis;
  return {
    sheet: sheetName,
    reason,
    headerRow: headerRow === null ? null : `${headerRow + 1}:${headerRow + 1}`,
    found: found.map((column) => ({ role: column.role, ...headerCell(sheetName, column) })),
    missing,
    unknown: unknown.map((field) => headerCell(sheetName, field)),
  };
}

export function doubtReport(sheetName: string, { role, chosen, others, instead }: ReadingDoubt): DoubtReport {
  return {
    role,
    chosen: headerCell(sheetName, chosen),
    others: others.map((field) => headerCell(sheetName, field)),
    instead,
  };
}

const headerCell = (sheetName: string, { text, cell }: TextField): HeaderCellReport => ({
  text,
  cell: formatSheetCell(sheetName, cell),
});
