import { checkWorkbook, recheckSheets } from "../../src/application/checkWorkbook";
import { planClearEvaluation, planEvaluation } from "../../src/application/evaluationColumns";
import type { Receipt } from "../../src/application/WorkbookPort";
import { planClear, planWriteBack } from "../../src/application/writeBack";
import { makeCheckReport } from "../../src/application/writeReport";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { createReportPort } from "../../src/excel/writeReport";
import { openExcel } from "../../test/support/excelInNode";
import { seedGrids } from "../../test/support/seedGrids";
import { sheetDescription } from "../../test/support/sheetDescription";
import type { ExcelInNode } from "../../workbench/node/open-in-node";

/** What one operation asked of Excel. Bytes are of the UTF-8 JSON on the wire. */
export interface OperationCost {
  readonly operation: Operation;
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestMessageBytes: number;
}

export type Operation =
  | "check"
  | "write back"
  | "undo"
  | "report"
  | "evaluation columns"
  | "clear evaluation columns"
  | "clear check columns"
  | "re-check after an edit";

const workbook = createExcelWorkbook();

/** The real tables again and again, a worksheet each, under the real office.js. */
export function openTables(count: number): ExcelInNode {
  const seeds = seedGrids().map((grid) => sheetDescription(grid));
  return openExcel(
    Array.from({ length: count }, (_, index) => ({
      ...seeds[index % seeds.length],
      name: `表${index + 1}`,
    })),
  );
}

/** Does everything that a user may do with a workbook, in turn, and counts what each costs. Planning costs Excel nothing. */
export async function operationCosts(excel: ExcelInNode): Promise<OperationCost[]> {
  const costs: OperationCost[] = [];
  const count = async <T>(operation: Operation, act: () => Promise<T>): Promise<T> => {
    excel.host.costs.reset();
    const result = await act();
    const { syncs, requestBytes, responseBytes, largestMessageBytes } = excel.host.costs;
    costs.push({ operation, syncs, requestBytes, responseBytes, largestMessageBytes });
    return result;
  };
  const check = () => checkWorkbook(workbook, defaultSettings);
  const checked = await count("check", check);
  const written = await count("write back", () => workbook.apply(planWriteBack(checked, "zh-CN")));
  await count("undo", (): Promise<Receipt> => workbook.apply(written.undo));
  await count("report", () =>
    makeCheckReport(createReportPort(), checked.audit, { locale: "zh-CN", checkedAt: new Date(0) }),
  );
  await workbook.apply(planWriteBack(checked, "zh-CN"));
  const withColumns = await check();
  await count("evaluation columns", () => workbook.apply(planEvaluation(withColumns, defaultSettings)));
  const grids = await workbook.read();
  await count("clear evaluation columns", () => workbook.apply(planClearEvaluation(grids)));
  const clearing = await planClear(workbook);
  await count("clear check columns", () => workbook.apply(clearing));
  const edited = editedSheet(excel);
  await count("re-check after an edit", () => recheckSheets(workbook, defaultSettings, checked, [edited]));
  return costs;
}

/** The fifth table gets the cost that it lacks. */
function editedSheet({ engine }: ExcelInNode): string {
  const sheet = engine.sheets()[4];
  if (!sheet) throw new Error("There are five tables at least.");
  sheet.write([{ row: 11, column: 4, cell: { v: "≤31万元" } }]);
  return sheet.id;
}
