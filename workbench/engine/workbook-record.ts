import type { Chart } from "./chart";
import type { DataValidation } from "./data-validation";
import type { PageLayout } from "./page-layout";

/** What a sheet's protection allows besides reading; Excel's defaults are all false but the selection. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface SheetProtection {
  readonly options: ProtectionOptions;
  readonly password?: string;
}

/**
 * What a workbook holds that Univer has no good place for. It is plain JSON: whoever saves the workbook saves this with it,
 * whoever opens one hands it to `Engine`. Locked cells are not here: a cell that is unlocked says so itself, in
 * `custom.unlocked`, so that it moves with its row.
 */
export interface WorkbookRecord {
  settings: Record<string, unknown>;
  /** by sheet id */
  protection: Record<string, SheetProtection>;
  /** ids of sheets hidden so that Excel's own menu does not offer to show them */
  veryHidden: string[];
  workbookProtected: boolean;
  /** Dates count from 1904: their serial numbers stand as in the file, what cells show is counted so. */
  countsFrom1904?: boolean;
  /** by sheet id; what the opened file says itself is not here and stays in the file */
  pageLayouts: Record<string, PageLayout>;
  /** by sheet id; a sheet without any is not here */
  validations: Record<string, readonly DataValidation[]>;
  /** by sheet id; a sheet without any is not here */
  charts: Record<string, readonly Chart[]>;
}

export const emptyRecord = (): WorkbookRecord => ({
  settings: {},
  protection: {},
  veryHidden: [],
  workbookProtected: false,
  pageLayouts: {},
  validations: {},
  charts: {},
});
