import type {
  Place,
  ReadOptions,
  Receipt,
  Restoration,
  RestoreOptions,
  SelectionPort,
  StepOptions,
  WorkbookPort,
} from "../application/WorkbookPort";
import { WorkbookError } from "../application/WorkbookError";
import { formatCell } from "../domain/grid/address";
import type { Position } from "../domain/grid/Area";
import type { SheetGrid } from "../domain/grid/SheetGrid";
import type { WritePlan } from "../domain/plan/WritePlan";
import { applyPlan } from "./applyPlan";
import { runInExcel } from "./hostError";
import { readSheets } from "./readSheets";
import { restorePlan } from "./restorePlan";

/** The workbook that is open in Excel. Needs ExcelApi 1.9; merges are seen from 1.13 on. */
export function createExcelWorkbook(): WorkbookPort & SelectionPort {
  return {
    read: (options: ReadOptions = {}): Promise<SheetGrid[]> =>
      runInExcel((context) => readSheets(context, options)),

    apply: (plan: WritePlan, options: StepOptions = {}): Promise<Receipt> =>
      runInExcel((context) => applyPlan(context, plan, options)),

    restore: (undo: WritePlan, options: RestoreOptions = {}): Promise<Restoration> =>
      runInExcel((context) => restorePlan(context, undo, options)),

    select: (sheetId: string, cell: Position): Promise<void> =>
      runInExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        // Selecting on a sheet that is not active fails in Excel.
        sheet.activate();
        sheet.getRange(formatCell(cell)).select();
        await context.sync();
      }),

    current: activePlace,
  };
}

/** Excel has no question whether a cell is active: where none is, asking for it fails. */
async function activePlace(): Promise<Place | null> {
  try {
    return await runInExcel(async (context) => {
      const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/id");
      await context.sync();
      return { sheetId: cell.worksheet.id, cell: { row: cell.rowIndex, column: cell.columnIndex } };
    });
  } catch (error) {
    if (error instanceof WorkbookError && error.kind !== "busy") return null;
    throw error;
  }
}
