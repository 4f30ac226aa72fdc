import type { NewSheet } from "../domain/sheet/NewSheet";
import type { StepOptions } from "./WorkbookPort";

/** Where a new sheet went: the host may have had to give it another name than it was to have. */
export interface AddedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Why the host refused the print set-up (Excel on Windows without a printer does); null when it did not. */
  readonly printProblem: string | null;
}

/** A workbook that takes new worksheets, behind those it has. Nothing on them is touched. Errors are `WorkbookError`. */
export interface NewSheetsPort {
  /**
   * In the order given. All or none: where one cannot be filled, or the user cancels, those made before are taken away
   * again.
   */
  addSheets(sheets: readonly NewSheet[], options?: StepOptions): Promise<readonly AddedSheet[]>;
}

/** The workbook that is open: it can tell beforehand which names its new worksheets cannot have. */
export interface OpenWorkbookSheets extends NewSheetsPort {
  /** @throws WorkbookError `protectedSheet` where the workbook takes no new ones */
  takenNames(): Promise<readonly string[]>;
}
