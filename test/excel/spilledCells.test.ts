import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planWriteBack } from "../../src/application/writeBack";
import type { WritePlan } from "../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { changeSheet, dumped, openSample, SAMPLE, sheetOf, workbook } from "../support/blockWorkbook";
import { closeExcel, openExcelFile } from "../support/excelInNode";

// The sample's twelve sheets are read for each.
jest.setTimeout(60_000);

afterEach(closeExcel);

async function planOfSheet(excel: Awaited<ReturnType<typeof openSample>>): Promise<WritePlan> {
  const { sheets } = planWriteBack(await checkWorkbook(workbook, defaultSettings), "zh-CN");
  return { sheets: sheets.filter(({ sheetId }) => sheetId === sheetOf(excel).id) };
}

/** An array of blank texts looks like nothing at all, and is broken by whatever is written into it. */
const BLANKS = '=IF(SEQUENCE(30)>0,"","")';

describe("cells into which an array formula spills", () => {
  it("are not written: the place is told, and nothing has changed", async () => {
    const excel = await openSample();
    await changeSheet(excel, (sheet) => (sheet.getRange("I2").formulas = [[BLANKS]]));
    const before = await dumped(excel);
    const plan = await planOfSheet(excel);
    const [place] = plan.sheets.flatMap(({ cells }) => cells);
    expect(place?.area).toMatchObject({ column: 7, columnCount: 2 });
    await expect(workbook.apply(plan)).rejects.toMatchObject({
      kind: "spilled",
      places: [expect.stringMatching(/^表5数字档案室建设!H\d+:I\d+$/)],
    });
    expect(await dumped(excel)).toEqual(before);
  });

  it("are no matter beside those that are written", async () => {
    const excel = await openSample();
    await changeSheet(excel, (sheet) => (sheet.getRange("L2").formulas = [[BLANKS]]));
    const { cellCount } = await workbook.apply(await planOfSheet(excel));
    expect(cellCount).toBeGreaterThan(0);
    await excel.engine.settle();
    expect(sheetOf(excel).value(1, 11)).toBe("");
  });

  it("are not asked for in an Excel that knows none", async () => {
    const excel = await openExcelFile(SAMPLE, { excelApi: 11 });
    // The workbench's engine spills all the same: were it asked, nothing would be written.
    await changeSheet(excel, (sheet) => (sheet.getRange("I2").formulas = [[BLANKS]]));
    const { cellCount } = await workbook.apply(await planOfSheet(excel));
    expect(cellCount).toBeGreaterThan(0);
  });
});
