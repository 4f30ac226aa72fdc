import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planClearEvaluation, planEvaluation } from "../../src/application/evaluationColumns";
import { planClear, planWriteBack } from "../../src/application/writeBack";
import type { WritePlan } from "../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { xlsxWorkbook } from "../../src/xlsx/readXlsx";
import { writePlanCopy } from "../../src/xlsx/writePlanCopy";
import { dumpEngine } from "../../workbench/engine/dump";
import type { ExcelInNode } from "../../workbench/node/open-in-node";
import { closeExcel, openExcelFile } from "../support/excelInNode";
import { handmadeBlock, takingPlan } from "../support/handmadeBlock";

// Whole workbooks several times over, on a machine that other tests keep busy.
jest.setTimeout(60_000);

const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/target-tables-2024.xlsx"));
const excelWorkbook = createExcelWorkbook();
afterEach(closeExcel);

/** What the workbook is. Excel puts new conditional formats first and a file's go last; none lies over another. */
async function dumpOf(excel: ExcelInNode) {
  await excel.engine.settle();
  const dump = dumpEngine(excel.engine);
  const sheets = dump.sheets.map(({ conditionalFormats, ...sheet }) => ({
    ...sheet,
    conditionalFormats: [...conditionalFormats].sort((a, b) => (a.areas.join() < b.areas.join() ? -1 : 1)),
  }));
  return JSON.parse(JSON.stringify({ ...dump, sheets }).replaceAll("1e+300", "1E+300")) as typeof dump;
}

/** A plan made for one and the same file means in Excel the sheet of the same name. */
function inExcel(plan: WritePlan, { engine }: ExcelInNode): WritePlan {
  return {
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      sheetId: engine.sheetNamed(sheet.sheetName)?.id ?? "",
    })),
  };
}

const read = (bytes: Uint8Array) => xlsxWorkbook({ name: "工作簿.xlsx", bytes });

/** What formulas give: Excel calculates, the file says nothing of it yet. */
function withoutResults(dump: Awaited<ReturnType<typeof dumpOf>>) {
  return {
    ...dump,
    sheets: dump.sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(cells).map(([address, cell]) => [
          address,
          "formula" in cell && cell.formula ? { ...cell, value: null, text: null } : cell,
        ]),
      ),
    })),
  };
}

describe("a copy is what the add-in makes of the workbook in Excel", () => {
  it("with columns that have formats, entry rules and colour scales", async () => {
    const sheet = { id: "5", name: "表5数字档案室建设" };
    const plan = takingPlan(sheet, handmadeBlock());
    const excel = await openExcelFile(SAMPLE);
    await excelWorkbook.apply(inExcel(plan, excel));
    const copy = await openExcelFile(await writePlanCopy(SAMPLE, plan));
    expect(await dumpOf(copy)).toEqual(await dumpOf(excel));
  });

  it("with 校验列 and highlights on all 12 real tables; Excel clears what the command line wrote", async () => {
    const plan = planWriteBack(await checkWorkbook(read(SAMPLE), defaultSettings), "zh-CN");
    const bytes = await writePlanCopy(SAMPLE, plan);
    const excel = await openExcelFile(SAMPLE);
    const before = await dumpOf(excel);
    await excelWorkbook.apply(inExcel(plan, excel));
    const copy = await openExcelFile(bytes);
    expect(await dumpOf(copy)).toEqual(await dumpOf(excel));
    await excelWorkbook.apply(await planClear(excelWorkbook));
    expect(await dumpOf(copy)).toEqual(before);
  });

  it("with evaluation columns and sums on all 12 real tables; Excel clears them without a trace", async () => {
    const plan = planEvaluation(await checkWorkbook(read(SAMPLE), defaultSettings), defaultSettings);
    const bytes = await writePlanCopy(SAMPLE, plan);
    const excel = await openExcelFile(SAMPLE);
    const before = await dumpOf(excel);
    await excelWorkbook.apply(inExcel(plan, excel));
    const copy = await openExcelFile(bytes);
    expect(withoutResults(await dumpOf(copy))).toEqual(withoutResults(await dumpOf(excel)));
    await excelWorkbook.apply(planClearEvaluation(await excelWorkbook.read()));
    expect(await dumpOf(copy)).toEqual(before);
  });
});
