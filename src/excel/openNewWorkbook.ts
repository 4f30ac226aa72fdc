import { toWorkbookError } from "./hostError";

/** Whether this Excel can open a file's bytes as another workbook. */
export function canOpenNewWorkbook(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.8");
}

/**
 * Opens an .xlsx file as a new workbook beside the open one, which is not touched. Needs ExcelApi 1.8.
 * @throws WorkbookError
 */
export async function openNewWorkbook(base64: string): Promise<void> {
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
