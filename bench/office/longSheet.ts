import { checkWorkbook } from "../../src/application/checkWorkbook";
import type { CheckResult } from "../../src/application/checkWorkbook";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { openExcel } from "../../test/support/excelInNode";
import { seedGrids } from "../../test/support/seedGrids";
import { sheetDescription } from "../../test/support/sheetDescription";
import type { CellDescription, SheetDescription } from "../../workbench/node/workbook-description";
import type { ExcelInNode } from "../../workbench/node/open-in-node";

const COLUMNS = "ABCDEFGHIJKL";
export const LONG_SHEET_COLUMNS = COLUMNS.length;

/** A workbook of the 12 real tables and a ledger of so many rows by 12 columns, every cell filled. */
export function openLongSheet(rows: number): ExcelInNode {
  return openExcel([...seedGrids().map((grid) => sheetDescription(grid)), ledger(rows)]);
}

export const checkLongSheet = (): Promise<CheckResult> =>
  checkWorkbook(createExcelWorkbook(), defaultSettings);

function ledger(rows: number): SheetDescription {
  const cells: Record<string, CellDescription> = {};
  for (let row = 1; row <= rows; row++) {
    for (const [index, column] of [...COLUMNS].entries()) {
      cells[`${column}${row}`] =
        index % 3 === 0 ? { v: `凭证${row}号` } : { v: row * 12.5 + index, numberFormat: "#,##0.00" };
    }
  }
  return { name: "明细账", cells, rowCount: rows };
}
