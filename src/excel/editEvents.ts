import { runInExcel } from "./hostError";

/** `isSurelyAnothers`: the edit is known not to be this add-in's. Excel before ExcelApi 1.14 does not tell whose it is. */
type EditListener = (sheetId: string, isSurelyAnothers: boolean) => void;

/**
 * Calls the listener after each edit of a worksheet's cells that did not come from this add-in, or may not have. Excel
 * drops events under load: an event says that something changed, its absence says nothing.
 * @returns a function that stops listening.
 */
export async function onWorkbookEdited(listener: EditListener): Promise<() => Promise<void>> {
  const handler = await runInExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      const { triggerSource, worksheetId } = event;
      if (triggerSource !== "ThisLocalAddin") listener(worksheetId, triggerSource === "Unknown");
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
