import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/application/checkWorkbook";
import { applyPlan, planClear, planWriteBack } from "../../src/application/writeBack";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { dumpEngine } from "../../workbench/engine/dump";
import { closeExcel, openExcelFile } from "../support/excelInNode";

const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/target-tables-2024.xlsx"));

afterEach(closeExcel);
const workbook = createExcelWorkbook();

async function write() {
  const result = await checkWorkbook(workbook, defaultSettings);
  return applyPlan(workbook, planWriteBack(result, "zh-CN"));
}

describe("the sample workbook", () => {
  it("gets columns in its tables' own look: font, borders, alignment", async () => {
    const { engine } = await openExcelFile(SAMPLE);
    const sheet = engine.sheets()[4];
    const model = sheet?.format(8, 6);
    await write();
    expect(sheet?.value(7, 7)).toBe("校验结果");
    expect(sheet?.format(8, 7)).toMatchObject({
      fontName: model?.fontName,
      fontSize: model?.fontSize,
      vertical: model?.vertical,
      borders: { right: model?.borders.bottom, bottom: model?.borders.bottom },
    });
    expect(model?.borders.bottom).not.toBeNull();
    expect(sheet?.format(7, 7)).toMatchObject({ bold: true });
  });

  it("is the same in every cell, format, width and name after clearing", async () => {
    const { engine } = await openExcelFile(SAMPLE);
    const before = dumpEngine(engine);
    await write();
    expect(dumpEngine(engine)).not.toEqual(before);
    await applyPlan(workbook, await planClear(workbook));
    expect(dumpEngine(engine)).toEqual(before);
  });
});
