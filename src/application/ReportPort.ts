import type { SheetDocument } from "../domain/report/SheetDocument";

/** Where a report (校验报告, 评价汇总) was written. */
export interface WrittenReport {
  readonly sheetId: string;
  readonly sheetName: string;
  /** False when an earlier report was made again in its place. */
  readonly created: boolean;
  /**
   * A report in which the user had written beside or below the list: it was left as it is, and a new one was made.
   * Null in all other cases.
   */
  readonly leftToUser: string | null;
  /** Why the host refused to draw the charts, none of which is there then; null when it did not. */
  readonly chartProblem: string | null;
  /** Why the host refused the print set-up (Excel on Windows without a printer does); null when it did not. */
  readonly printProblem: string | null;
}

/** A workbook that takes a report as a worksheet of its own. Errors are `WorkbookError`; nothing is left half-written. */
export interface ReportPort {
  writeReport(document: SheetDocument): Promise<WrittenReport>;
}
