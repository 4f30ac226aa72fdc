import { checkWorkbook } from "../../src/application/checkWorkbook";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { closeExcel, openExcel } from "../support/excelInNode";
import { seedFormGrid } from "../support/seedForm";
import { seedGrids } from "../support/seedGrids";
import { sheetDescription } from "../support/sheetDescription";

afterEach(closeExcel);
const workbook = createExcelWorkbook();
const seedSheets = () => seedGrids().map((grid) => sheetDescription(grid));
const check = () => checkWorkbook(workbook, defaultSettings);

describe("reading through office.js", () => {
  it("finds the 12 real tables with their 109 indicators in three syncs", async () => {
    const { host } = openExcel(seedSheets());
    const { audit } = await check();
    expect(audit.tables).toHaveLength(12);
    expect(audit.tables.flatMap(({ table }) => table.indicators)).toHaveLength(109);
    expect(host.costs.syncs).toBe(3);
  });

  it("reads 300 worksheets in three syncs", async () => {
    const seeds = seedSheets();
    const sheets = Array.from({ length: 300 }, (_, index) => ({
      ...seeds[index % seeds.length],
      name: `表${index + 1}`,
    }));
    const { host } = openExcel(sheets);
    const progress: string[] = [];
    const { audit } = await checkWorkbook(workbook, defaultSettings, {
      onProgress: ({ stage, done, total }) => void (stage === "reading" && progress.push(`${done}/${total}`)),
    });
    expect(audit.tables).toHaveLength(300);
    expect(host.costs.syncs).toBe(3);
    expect(progress).toEqual(["300/300"]);
  });

  it("reads what is there: values, formats, texts, merges, visibility", async () => {
    const grid = seedFormGrid({
      budget: { value: 249, numberFormat: "0.00", text: "249.00" },
      other: { value: 0, numberFormat: "0.00", text: "0.00" },
    });
    openExcel([sheetDescription(grid, { hidden: true })]);
    const [read] = await workbook.read();
    expect(read).toMatchObject({
      sheetName: grid.sheetName,
      visibility: "hidden",
      isProtected: false,
      origin: grid.origin,
      values: grid.values,
      texts: grid.texts,
      numberFormats: grid.numberFormats,
      formulas: grid.formulas,
    });
    const order = (areas: readonly object[] = []) => areas.map((area) => JSON.stringify(area)).sort();
    expect(order(read?.merges)).toEqual(order(grid.merges));
  });

  it("reads formulas and errors as such", async () => {
    openExcel([{ name: "表1", cells: { B2: { f: "=1+2" }, C2: { f: "=1/0" }, D2: "=not a formula" } }]);
    const [read] = await workbook.read();
    expect(read?.values).toEqual([[3, "#DIV/0!", "=not a formula"]]);
    expect(read?.formulas.flat().slice(0, 2)).toEqual(["=1+2", "=1/0"]);
  });

  it("reads a sheet without any value, and an Excel that cannot tell merges", async () => {
    openExcel([{ name: "空表" }, sheetDescription(seedFormGrid())], { excelApi: 9 });
    const [empty, table] = await workbook.read();
    expect(empty?.values).toEqual([]);
    expect(table?.merges).toEqual([]);
    const { audit } = await check();
    expect(audit.tables.map(({ table: { indicators } }) => indicators.length)).toEqual([4]);
  });

  it("reads in smaller pieces where the answer would be too large for Excel on the web", async () => {
    const rows = Object.fromEntries(
      Array.from({ length: 400 }, (_, row) => [`A${row + 1}`, `行${row} ${"字".repeat(400)}`]),
    );
    const sheets = [{ name: "长", cells: rows, rowCount: 500 }, sheetDescription(seedFormGrid())];
    const { host } = openExcel(sheets, { limits: { payloadBytes: 400_000 } });
    const [long, table] = await workbook.read();
    expect(long?.values.map(([text]) => text)).toEqual(Object.values(rows));
    expect(table?.merges).toHaveLength(4);
    expect(host.costs.syncs).toBeGreaterThan(3);
  });
});

describe("what Excel refuses", () => {
  it("is said to be busy while the user edits a cell", async () => {
    const { host } = openExcel(seedSheets());
    host.faults.cellEditMode = true;
    await expect(workbook.read()).rejects.toMatchObject({ name: "WorkbookError", kind: "busy" });
  });

  it("keeps Excel's own code and message when it is nothing foreseen", async () => {
    const { host } = openExcel(seedSheets());
    host.faults.failSync(2, "GeneralException");
    const failed = workbook.read();
    await expect(failed).rejects.toMatchObject({ kind: "hostFailed" });
    await expect(failed).rejects.toThrow("GeneralException");
  });

  it("reads nothing more once cancelled", async () => {
    const { host } = openExcel(seedSheets());
    const cancel = new AbortController();
    host.faults.afterSync(1, () => cancel.abort());
    await expect(workbook.read({ signal: cancel.signal })).rejects.toMatchObject({ kind: "cancelled" });
    expect(host.costs.syncs).toBe(1);
  });
});

describe("selecting a cell", () => {
  it("activates its sheet and selects it there", async () => {
    const { engine } = openExcel(seedSheets());
    const { audit } = await check();
    const finding = audit.tables[4]?.findings.find(({ ruleId }) => ruleId === "C03");
    if (!finding) throw new Error("Table 5 has a finding.");
    await workbook.select(finding.sheetId, finding.cell);
    expect(engine.activeSheet().name).toBe("表5数字档案室建设");
    expect(engine.selection.cell()).toMatchObject({ row: 11, column: 4 });
    expect(await workbook.current()).toEqual({ sheetId: finding.sheetId, cell: { row: 11, column: 4 } });
  });

  it("has no current cell where Excel knows none, and says when Excel is busy", async () => {
    const { host } = openExcel(seedSheets());
    host.faults.failSync(1, "GeneralException");
    expect(await workbook.current()).toBeNull();
    host.faults.cellEditMode = true;
    await expect(workbook.current()).rejects.toMatchObject({ kind: "busy" });
  });
});
