import type { IWorkbookData } from "../../workbench/engine/univer";
import type { ExcelInNode } from "../../workbench/node/open-in-node";
import { openWorkbook } from "../../workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../workbench/xlsx/saveWorkbook";

/** The workbook as the grid's page saves it, opened from the bytes `original`. */
export async function savedFromExcel({ engine }: ExcelInNode, original: Uint8Array): Promise<Uint8Array> {
  await engine.settle();
  const content = { data: engine.book.save() as IWorkbookData, record: structuredClone(engine.record) };
  return saveWorkbook(original, await openWorkbook(original), content);
}
