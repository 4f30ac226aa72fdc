import { openInNode, type ExcelInNode } from "../../../workbench/node/open-in-node";
import type { HostOptions } from "../../../workbench/host/excel-host";
import type { WorkbookDescription } from "../../../workbench/node/workbook-description";

/** Workbooks a test has open; Univer's timers would keep the process alive. */
const open: ExcelInNode[] = [];

export function opened(book: WorkbookDescription, options: HostOptions = {}): ExcelInNode {
  const excel = openInNode(book, options);
  open.push(excel);
  return excel;
}

export function closeAll(): void {
  for (const excel of open.splice(0)) excel.dispose();
}

/** A workbook of one sheet, 表1. */
export const oneSheet = (cells: object = {}, rest: object = {}): WorkbookDescription => ({
  sheets: [{ name: "表1", cells: cells as never, ...rest }],
});

export const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("表1");
