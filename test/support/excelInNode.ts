import type { HostOptions } from "../../workbench/host/excel-host";
import { engineOf, openInNode } from "../../workbench/node/open-in-node";
import { openWorkbook } from "../../workbench/xlsx/openWorkbook";
import type { ExcelInNode } from "../../workbench/node/open-in-node";
import type { SheetDescription } from "../../workbench/node/workbook-description";

export interface ExcelOptions extends HostOptions {
  /** The highest ExcelApi that this Excel has; 1.14 (Office 2021) when absent. */
  readonly excelApi?: number;
}

const opened: ExcelInNode[] = [];

/** Opens sheets under the real office.js and makes it the global Excel that the adapter calls. */
export function openExcel(sheets: readonly SheetDescription[], options: ExcelOptions = {}): ExcelInNode {
  return install(openInNode({ sheets }, options), options);
}

/** As `openExcel`, with an .xlsx file. */
export async function openExcelFile(bytes: Uint8Array, options: ExcelOptions = {}): Promise<ExcelInNode> {
  const { data, record } = await openWorkbook(bytes);
  return install(openInNode(engineOf(data, record), options), options);
}

/** Makes it the global Excel; `closeExcel` ends it. */
export function install(excel: ExcelInNode, options: ExcelOptions = {}): ExcelInNode {
  opened.push(excel);
  const isSetSupported = (_set: string, version: string): boolean =>
    Number(version.split(".")[1]) <= (options.excelApi ?? 14);
  Object.assign(globalThis, {
    Excel: excel.Excel,
    Office: { context: { requirements: { isSetSupported } } },
  });
  return excel;
}

/** Ends every host that a test opened. */
export function closeExcel(): void {
  for (const excel of opened.splice(0)) excel.dispose();
}
