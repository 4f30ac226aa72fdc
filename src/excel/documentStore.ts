import type { DocumentStore } from "../application/WorkbookPort";
import { runInExcel } from "./hostError";

/** The open workbook's own settings (ExcelApi 1.4): they travel with the file. */
export function createDocumentStore(): DocumentStore {
  return {
    load: (key) =>
      runInExcel(async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
        await context.sync();
        if (setting.isNullObject) return null;
        const value: unknown = setting.value;
        return typeof value === "string" ? value : JSON.stringify(value);
      }),

    save: (key, text) =>
      runInExcel(async (context) => {
        const { settings } = context.workbook;
        const present = settings.getItemOrNullObject(key).load("key");
        await context.sync();
        if (text !== null) settings.add(key, text);
        else if (!present.isNullObject) present.delete();
        await context.sync();
      }),
  };
}
