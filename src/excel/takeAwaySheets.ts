import { WorkbookError } from "../application/WorkbookError";
import { runInExcel, toWorkbookError } from "./hostError";

/** A new sheet: its name, and its id once Excel has given it one. */
export interface SheetMade {
  readonly name: string;
  readonly id: string | null;
}

/**
 * Removes new sheets that could not be filled, as far as they are there; where that fails as well, both reasons are told.
 * @throws WorkbookError of the reason's kind, naming the sheets that may be left
 */
export async function takeAwaySheets(sheets: readonly SheetMade[], reason: WorkbookError): Promise<void> {
  if (sheets.length === 0) return;
  try {
    await runInExcel(async (context) => {
      const found = sheets.map(({ id, name }) => context.workbook.worksheets.getItemOrNullObject(id ?? name));
      await context.sync();
      for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch (error) {
    const left = sheets.map(({ name }) => name);
    const detail = `${reason.detail} · ${left.join(", ")}: ${toWorkbookError(error).message}`;
    throw new WorkbookError(reason.kind, [...reason.places, ...left], detail, { cause: error });
  }
}
