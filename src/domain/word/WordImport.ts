import type { NewSheet } from "../sheet/NewSheet";
import type { ColumnRole } from "../table/headerLabels";
import type { SheetDiagnosis } from "../table/SheetDiagnosis";
import type { WordLossKind } from "./WordDocument";

/** Something that could not be taken over as it is; `longText`: a text was cut where a cell can hold no more. */
export interface ImportLoss {
  readonly kind: WordLossKind | "longText";
  readonly count: number;
}

/** A target table that was found, and where it goes. */
export interface ImportedTable {
  /** Its place among the document's target tables, from 1. */
  readonly number: number;
  readonly project: string | null;
  readonly title: string | null;
  /** Rows of indicators. */
  readonly indicators: number;
  /** The sheet's place among the new ones, from 0. A list, or two blocks of one project, share a sheet. */
  readonly sheet: number;
}

/**
 * Why a Word table is left out: what the table reader says of a sheet that looks like a target table and is none
 * (`SheetDiagnosis`), or
 * - nested: there is such a grid in a table within one of its cells
 * - unrelated: nothing in it belongs to a target table
 */
export type SkipReason = SheetDiagnosis["reason"] | "nested" | "unrelated";

/** A Word table that is no part of a target table. */
export interface SkippedTable {
  /** Its place among the document's Word tables, from 1. */
  readonly number: number;
  /** What its first cell says, shortened; "" where it is blank. */
  readonly beginning: string;
  readonly reason: SkipReason;
  /** Columns that its header lacks. */
  readonly missing: readonly ColumnRole[];
}

/** 从 Word 导入 before anything is written: the sheets to make, what was found and where it goes, what was not. */
export interface WordImport {
  readonly sheets: readonly NewSheet[];
  readonly tables: readonly ImportedTable[];
  readonly skipped: readonly SkippedTable[];
  /** Of each sheet, by its place. */
  readonly losses: readonly (readonly ImportLoss[])[];
  /** Outside of the target tables: text boxes and embedded documents, which may hold some. */
  readonly outside: readonly ImportLoss[];
}

/** Whether a Word table that is left out looks like a target table: the user should look at it. */
export function isDoubtful({ reason }: SkippedTable): boolean {
  return reason !== "unrelated";
}
