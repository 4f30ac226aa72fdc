import type { WorkbookDescription } from "../../workbench/xlsx/describeWorkbook";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const FIRST = "表1统计数据平台系统运维保障";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ probe: true, width: 320 });
}, 60_000);

afterAll(() => workbench.close());

const dump = (): Promise<WorkbookDescription> => workbench.page.evaluate(() => window.workbench.dump());

/** What year-end columns are made of, written by the real office.js in the browser. */
async function writeEntryCells(): Promise<void> {
  const pane = await workbench.pane();
  await pane.evaluate(() => window.probe);
  await pane.evaluate((name) => {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange("P9:R10").formulas = [
        [
          1.9,
          '=IF(P9="","",IFERROR(VALUE(SUBSTITUTE(P9,"条",""))/2,""))',
          '=IF(Q9="","",ROUND(5*MAX(0,MIN(1,Q9)),2))',
        ],
        ["'3.5万", '=IF(P10="","",IFERROR(VALUE(SUBSTITUTE(P10,"条",""))/2,""))', "=COUNT(R9:R9)"],
      ];
      sheet.getRange("Q9:Q10").numberFormat = [["0.00%"], ["0.00%"]];
      const { dataValidation } = sheet.getRange("P9:P10");
      dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
      dataValidation.prompt = { showPrompt: true, title: "", message: "请填写数字，单位：条" };
      const scale = sheet.getRanges("R9,R10").conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { formula: "0", type: "Number", color: "#F8696B" },
        midpoint: { formula: "2.5", type: "Number", color: "#FFEB84" },
        maximum: { formula: "5", type: "Number", color: "#63BE7B" },
      };
      await context.sync();
    });
  }, FIRST);
}

const cellsOf = async (...addresses: string[]): Promise<unknown[]> => {
  const cells = (await dump()).sheets[0]?.cells ?? {};
  return addresses.map((address) => cells[address]?.value ?? "");
};

it("formulas, entry rules and colour scales live in the grid, follow its edits, and survive the file", async () => {
  await writeEntryCells();
  expect(await cellsOf("P9", "Q9", "R9", "P10", "Q10", "R10")).toEqual([1.9, 0.95, 4.75, "3.5万", "", 1]);
  await workbench.page.evaluate((sheet) => window.workbench.edit(sheet, "P9", "1条"), FIRST);
  expect(await cellsOf("Q9", "R9")).toEqual([0.5, 2.5]);
  await (
    await workbench.pane()
  ).evaluate((name) => {
    return Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange("10:10").insert("Down");
      await context.sync();
    });
  }, FIRST);
  const before = await dump();
  expect(before.sheets[0]?.validations.map(({ areas }) => areas)).toEqual([["P9:P11"]]);
  expect(before.sheets[0]?.conditionalFormats).toMatchObject([{ areas: ["R9", "R11"] }]);
  // The new row has the format of the cell above, not the colour that the scale gives it.
  expect(before.sheets[0]?.cells["Q10"]?.style).toEqual({ n: { pattern: "0.00%" } });
  expect(before.sheets[0]?.cells["R10"]).toBeUndefined();
  await workbench.page.evaluate((sheet) => window.workbench.edit(sheet, "P9", ""), FIRST);
  expect(await cellsOf("Q9", "R9")).toEqual(["", ""]);
  const written = await dump();
  const file = await workbench.save();
  await workbench.open(file, "再打开.xlsx");
  expect(await dump()).toEqual(written);
  expect(Buffer.from(await workbench.save()).equals(file)).toBe(true);
  expect(workbench.errors).toEqual([]);
}, 60_000);
