import { checkWorkbook, recheckSheets } from "../../src/application/checkWorkbook";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { closeExcel, openExcel } from "../support/excelInNode";
import { seedGrids } from "../support/seedGrids";
import { sheetDescription } from "../support/sheetDescription";

afterEach(closeExcel);
const workbook = createExcelWorkbook();
const check = () => checkWorkbook(workbook, defaultSettings);

const summary = ({ audit }: Awaited<ReturnType<typeof check>>) =>
  audit.tables.map(({ table, reconciliation }) => `${table.sheetName} ${reconciliation.status}`);

describe("checking again after an edit", () => {
  it("in a workbook of 300 tables reads one sheet, in two syncs", async () => {
    const seeds = seedGrids().map((grid) => sheetDescription(grid));
    const sheets = Array.from({ length: 300 }, (_, i) => ({
      ...seeds[i % seeds.length],
      name: `表${i + 1}`,
    }));
    const { host, engine } = openExcel(sheets);
    const before = await check();
    const edited = engine.sheets()[4];
    if (!edited) throw new Error("There are 300 sheets.");
    edited.write([{ row: 11, column: 4, cell: { v: "≤31万元" } }]);
    const cellsOfAll = host.costs.cellsRead;
    host.costs.reset();
    const after = await recheckSheets(workbook, defaultSettings, before, [edited.id]);
    expect(host.costs.syncs).toBe(2);
    expect(host.costs.cellsRead).toBeLessThan(cellsOfAll / 200);
    expect(summary(before)[4]).toBe("表5 short");
    expect(summary(after)[4]).toBe("表5 equal");
    expect(summary(after).filter((line, index) => line !== summary(before)[index])).toEqual(["表5 equal"]);
    expect(after.audit.tables[3]).toBe(before.audit.tables[3]);
  });

  it("gives what a complete check gives: the dates' year, the order, the namesakes", async () => {
    const { engine } = openExcel(seedGrids().map((grid) => sheetDescription(grid)));
    const before = await check();
    const [third, ninth] = [engine.sheets()[2], engine.sheets()[8]];
    if (!third || !ninth) throw new Error("There are 12 sheets.");
    ninth.write([{ row: 3, column: 1, cell: { v: "第五次全国经济普查市级经费" } }]);
    const after = await recheckSheets(workbook, defaultSettings, before, [ninth.id]);
    const complete = await check();
    expect(after.audit.tables[8]).toEqual(complete.audit.tables[8]);
    expect(after.audit.tables[8]?.table.year).toBe(2024);
    expect(summary(after)).toEqual(summary(complete));
  });

  it("drops the tables of a sheet that was deleted", async () => {
    const { engine, run } = openExcel(seedGrids().map((grid) => sheetDescription(grid)));
    const before = await check();
    const gone = engine.sheets()[4];
    await run(async (context) => {
      context.workbook.worksheets.getItem(gone?.name ?? "").delete();
      await context.sync();
    });
    const after = await recheckSheets(workbook, defaultSettings, before, [gone?.id ?? ""]);
    expect(after.audit.tables).toHaveLength(11);
    expect(after.grids).toHaveLength(11);
  });
});
