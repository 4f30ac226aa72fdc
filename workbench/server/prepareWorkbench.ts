import { readFile } from "node:fs/promises";
import { buildWorkbench } from "../build";
import { openWorkbook } from "../xlsx/openWorkbook";
import { WorkbookFileError } from "../xlsx/WorkbookFileError";

/** Builds the workbench's page and reads the workbook once, to say here, not in the browser, what is wrong with it. */
export async function prepareWorkbench(root: string, book: string): Promise<string | undefined> {
  const [problem] = await Promise.all([problemOf(book), buildWorkbench(root)]);
  return problem;
}

async function problemOf(book: string): Promise<string | undefined> {
  try {
    await openWorkbook(await readFile(book));
    return undefined;
  } catch (reason) {
    if (reason instanceof WorkbookFileError) return reason.message;
    throw reason;
  }
}
