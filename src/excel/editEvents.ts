import { runInExcel } from "./hostError";

/**
 * Calls the listener after each edit of a worksheet's cells that did not come from this add-in. Excel drops events
 * under load: an event says that something changed, its absence says nothing.
 * @returns a function that stops listening.
 */
export async function onWorkbookEdited(listener: (sheetId: string) => void): Promise<() => Promise<void>> {
  const handler = await runInExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== "ThisLocalAddin") listener(event.worksheetId);
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
