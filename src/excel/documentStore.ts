import type { DocumentStore } from "../application/WorkbookPort";
import { WorkbookError } from "../application/WorkbookError";
import { runInExcel, runWhenFree, toWorkbookError } from "./hostError";

/** The open workbook's own settings (ExcelApi 1.4): they travel with the file. */
export function createDocumentStore(): DocumentStore {
  return {
    load: (key) => runInExcel((context) => loadText(context, key)),

    save: async (key, text) => {
      try {
        await runInExcel((context) => saveText(context, key, text));
      } catch (error) {
        if (!(await isSaved(key, text, toWorkbookError(error)))) throw error;
      }
    },
  };
}

async function saveText(context: Excel.RequestContext, key: string, text: string | null): Promise<void> {
  const { settings } = context.workbook;
  const present = settings.getItemOrNullObject(key).load("key");
  await context.sync();
  if (text !== null) settings.add(key, text);
  else if (!present.isNullObject) present.delete();
  await context.sync();
}

/** Whether only the answer was lost. @throws WorkbookError `unfinished` where that cannot be told either */
async function isSaved(key: string, text: string | null, reason: WorkbookError): Promise<boolean> {
  try {
    return (await runWhenFree((context) => loadText(context, key))) === text;
  } catch (error) {
    throw new WorkbookError("unfinished", [key], reason.detail, { cause: error });
  }
}

async function loadText(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  await context.sync();
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === "string" ? value : JSON.stringify(value);
}
