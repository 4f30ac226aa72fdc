import type { FundsLine } from "../table/FundsLine";
import type { Indicator, TargetTable } from "../table/TargetTable";

/** An indicator row with the table that it stands in. */
export interface TableRow {
  readonly table: TargetTable;
  readonly indicator: Indicator;
}

/** Why a pair of rows is not taken for the same without the user's word. */
export type Doubt = "project" | "year" | "indicator" | "target";

/** A row of the open workbook and the row of the other one that belongs to it. */
export interface RowPair {
  readonly own: TableRow;
  readonly source: TableRow;
}

export interface RowMatch extends RowPair {
  /** Empty: project, year, indicator and target are the same. */
  readonly doubts: readonly Doubt[];
  /** The open workbook holds something else already: what would be replaced, only on the user's word. */
  readonly isFilled: boolean;
}

/** 全年执行数 of a project, a funds line to a funds line. */
export interface FundsMatch {
  readonly own: { readonly table: TargetTable; readonly line: FundsLine };
  readonly source: { readonly table: TargetTable; readonly line: FundsLine };
  readonly doubts: readonly Doubt[];
  readonly isFilled: boolean;
}

/** 引入实际完成值: what another workbook has to bring in, and where it would go. Nothing is applied by itself. */
export interface ActualsImport {
  /** The same project, year, indicator and target, and a blank cell here. */
  readonly exact: readonly RowMatch[];
  /** To be confirmed one by one: a doubt, or a cell that is filled with something else. */
  readonly near: readonly RowMatch[];
  /** Rows that hold just that already. */
  readonly same: readonly RowMatch[];
  readonly funds: readonly FundsMatch[];
  /** Projects of the other workbook that no table here is like. */
  readonly unmatchedTables: readonly TargetTable[];
  /** Rows of matched projects that no row here is like. */
  readonly unmatchedRows: readonly TableRow[];
  /** Rows here that are blank and get nothing. */
  readonly leftBlank: readonly TableRow[];
}
