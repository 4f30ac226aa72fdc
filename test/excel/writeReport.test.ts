import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planClear, planWriteBack } from "../../src/application/writeBack";
import { makeCheckReport, reportOf } from "../../src/application/writeReport";
import { EMPTY_PLAN } from "../../src/domain/plan/WritePlan";
import { REPORT_NAME } from "../../src/domain/report/placeReport";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { documentAreas } from "../../src/excel/documentAreas";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { reportBands } from "../../src/excel/reportBands";
import { createReportPort } from "../../src/excel/writeReport";
import { dumpEngine } from "../../workbench/engine/dump";
import type { ExcelInNode } from "../../workbench/node/open-in-node";
import { closeExcel, openExcel } from "../support/excelInNode";
import type { ExcelOptions } from "../support/excelInNode";
import { seedGrids } from "../support/seedGrids";
import { sheetDescription } from "../support/sheetDescription";

afterEach(closeExcel);
const workbook = createExcelWorkbook();
const port = createReportPort();
const request = { locale: "zh-CN", checkedAt: new Date(2024, 11, 31, 10, 42) } as const;
/** Two of the real tables: the host takes its time for twelve. */
const seeds = () => [0, 4].flatMap((index) => seedGrids()[index] ?? []).map((grid) => sheetDescription(grid));
const openSeeds = (options: ExcelOptions = {}) => openExcel(seeds(), options);

async function make() {
  const { audit } = await checkWorkbook(workbook, defaultSettings);
  return makeCheckReport(port, audit, request);
}

const sheetNames = ({ engine }: ExcelInNode) => engine.sheets().map(({ name }) => name);
const reportIn = ({ engine }: ExcelInNode, name = "校验报告") =>
  dumpEngine(engine).sheets.find((sheet) => sheet.name === name);
const without = ({ engine }: ExcelInNode, name: string) => {
  const dump = dumpEngine(engine);
  return {
    ...dump,
    sheets: dump.sheets.filter((sheet) => sheet.name !== name),
    names: dump.names.filter((entry) => !JSON.stringify(entry).includes(REPORT_NAME)),
  };
};

describe("生成校验报告", () => {
  it("makes a sheet at the end, with links, frozen head and print set-up, and touches no other", async () => {
    const excel = openExcel(seedGrids().map((grid) => sheetDescription(grid)));
    const before = dumpEngine(excel.engine);
    const written = await make();
    expect(written).toMatchObject({
      sheetName: "校验报告",
      created: true,
      leftToUser: null,
      printProblem: null,
    });
    expect(sheetNames(excel).at(-1)).toBe("校验报告");
    expect(without(excel, "校验报告")).toEqual(before);
    const report = reportIn(excel);
    expect(report?.cells.A1).toMatchObject({ value: "绩效目标表校验报告" });
    expect(report?.cells.A2?.value).toContain("校验时间：2024-12-31 10:42    规则版本：0.1.0（");
    expect(report).toMatchObject({
      frozenRows: 4,
      pageLayout: {
        orientation: "Landscape",
        paperSize: "A4",
        fit: { wide: 1 },
        footers: { center: "第 &P 页，共 &N 页" },
      },
    });
    const links = Object.values(report?.cells ?? {}).flatMap(({ formula }) => formula ?? []);
    expect(links).toContain(`=HYPERLINK("#表5数字档案室建设!E12","表5数字档案室建设!E12")`);
    expect(report?.cells.E8).toMatchObject({ value: 249, format: { numberFormat: '#,##0.00" 万元"' } });
  });

  it("costs five syncs, also when it is made again", async () => {
    const excel = openSeeds();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    excel.host.costs.reset();
    await makeCheckReport(port, audit, request);
    expect(excel.host.costs.syncs).toBe(5);
    excel.host.costs.reset();
    await makeCheckReport(port, audit, request);
    expect(excel.host.costs.syncs).toBe(5);
  });

  it("gives no table to a reader, nothing to clear, and the next check finds the same", async () => {
    openSeeds();
    const first = await checkWorkbook(workbook, defaultSettings);
    await make();
    const second = await checkWorkbook(workbook, defaultSettings);
    expect(second.audit.tables.map(({ table }) => table.sheetName)).toEqual(
      first.audit.tables.map(({ table }) => table.sheetName),
    );
    expect(second.grids.at(-1)?.ownedBlocks).toMatchObject([{ name: REPORT_NAME }]);
    expect(await planClear(workbook)).toEqual(EMPTY_PLAN);
    const sheets = planWriteBack(second, "zh-CN").sheets.map(({ sheetName }) => sheetName);
    expect(sheets).not.toContain("校验报告");
  });
});

describe("made again", () => {
  it("is the same in the same place", async () => {
    const excel = openSeeds();
    await make();
    const before = dumpEngine(excel.engine);
    expect(await make()).toMatchObject({ created: false });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("keeps the name and the place that the user gave it, and its content follows the check", async () => {
    const excel = openSeeds();
    await make();
    await excel.run(async (context) => {
      const report = context.workbook.worksheets.getItem("校验报告");
      report.name = "9月 自查";
      report.position = 0;
      context.workbook.worksheets.getItem("表5数字档案室建设").getRange("E12").values = [["≤31万元"]];
      await context.sync();
    });
    const written = await make();
    expect(written).toMatchObject({ sheetName: "9月 自查", created: false });
    expect(sheetNames(excel)[0]).toBe("9月 自查");
    expect(sheetNames(excel)).toHaveLength(3);
    const [name] = excel.engine.names.all();
    expect(name).toMatchObject({ name: REPORT_NAME, visible: false });
    expect(name?.formula).toMatch(/^='9月 自查'!\$A\$1:\$K\$\d+$/);
    const values = Object.values(reportIn(excel, "9月 自查")?.cells ?? {}).map(({ value }) => value);
    expect(values.filter((value) => String(value).includes("缺口 17.00 万元"))).toEqual([]);
    expect(values).toContain("相符");
  });

  it("leaves nothing of a longer one behind", async () => {
    const excel = openSeeds();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    const short = { tables: audit.tables.slice(0, 1) };
    await makeCheckReport(port, short, request);
    const expected = reportIn(excel);
    await makeCheckReport(port, audit, request);
    await makeCheckReport(port, short, request);
    const { cells, merges } = reportIn(excel) ?? {};
    expect({ cells, merges }).toEqual({ cells: expected?.cells, merges: expected?.merges });
  });
});

describe("the user's own", () => {
  it("sheet of that name is never touched", async () => {
    const excel = openExcel([...seeds(), { name: "校验报告", cells: { A1: "我的报告" } }]);
    const before = dumpEngine(excel.engine);
    expect(await make()).toMatchObject({ sheetName: "校验报告 (2)", created: true });
    expect(without(excel, "校验报告 (2)")).toEqual(before);
    await make();
    expect(sheetNames(excel)).toHaveLength(4);
  });

  it("notes beside a report are left to the user, and a new report is made", async () => {
    const excel = openSeeds();
    await make();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("校验报告").getRange("L40").values = [["已改"]];
      await context.sync();
    });
    const noted = reportIn(excel);
    expect(await make()).toMatchObject({ sheetName: "校验报告 (2)", created: true, leftToUser: "校验报告" });
    expect(reportIn(excel)).toEqual(noted);
    expect(excel.engine.names.all()).toHaveLength(1);
    expect(await make()).toMatchObject({ sheetName: "校验报告 (2)", created: false, leftToUser: null });
  });

  it("hidden report is shown again: it was asked for", async () => {
    const excel = openSeeds();
    await make();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("校验报告").visibility = "Hidden";
      await context.sync();
    });
    await make();
    expect(reportIn(excel)?.visibility).toBe("Visible");
  });
});

describe("nothing is left half-written", () => {
  it.each([1, 2, 3])("when sync %i fails", async (nth) => {
    const excel = openSeeds();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    const before = dumpEngine(excel.engine);
    excel.host.costs.reset();
    excel.host.faults.failSync(nth, "GeneralException");
    await expect(makeCheckReport(port, audit, request)).rejects.toMatchObject({ kind: "hostFailed" });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("when filling the new sheet fails: the sheet is taken away again", async () => {
    const excel = openSeeds();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    const before = dumpEngine(excel.engine);
    excel.host.costs.reset();
    excel.host.faults.failSync(4, "GeneralException");
    await expect(makeCheckReport(port, audit, request)).rejects.toMatchObject({ kind: "hostFailed" });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("when an old report cannot be written anew: it stays as it was", async () => {
    const excel = openSeeds();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    await makeCheckReport(port, audit, request);
    const before = dumpEngine(excel.engine);
    excel.host.costs.reset();
    excel.host.faults.failSync(3, "GeneralException");
    await expect(makeCheckReport(port, audit, request)).rejects.toMatchObject({ kind: "hostFailed" });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("while the user edits a cell", async () => {
    const excel = openSeeds();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    const before = dumpEngine(excel.engine);
    excel.host.faults.cellEditMode = true;
    await expect(makeCheckReport(port, audit, request)).rejects.toMatchObject({ kind: "busy" });
    excel.host.faults.cellEditMode = false;
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("when the workbook's structure is protected; an existing report is still made again", async () => {
    const excel = openSeeds();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    excel.engine.record.workbookProtected = true;
    const before = dumpEngine(excel.engine);
    await expect(makeCheckReport(port, audit, request)).rejects.toMatchObject({
      kind: "protectedSheet",
      places: [],
    });
    expect(dumpEngine(excel.engine)).toEqual(before);
    excel.engine.record.workbookProtected = false;
    await makeCheckReport(port, audit, request);
    excel.engine.record.workbookProtected = true;
    expect(await makeCheckReport(port, audit, request)).toMatchObject({ created: false });
  });

  it("when the report's sheet is protected, which is named", async () => {
    const excel = openSeeds();
    const { sheetId } = await make();
    excel.engine.record.protection[sheetId] = { options: {} };
    const before = dumpEngine(excel.engine);
    await expect(make()).rejects.toMatchObject({ kind: "protectedSheet", places: ["校验报告"] });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });

  it("and a refused print set-up is told, not hidden", async () => {
    const excel = openSeeds();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    excel.host.costs.reset();
    excel.host.faults.failSync(5, "GeneralException");
    const written = await makeCheckReport(port, audit, request);
    expect(written.printProblem).toContain("GeneralException");
    expect(reportIn(excel)?.cells.A1?.value).toBe("绩效目标表校验报告");
  });
});

describe("a report that is too large for one request", () => {
  it("is written in several, and the sheet says that it is unfinished until the last", async () => {
    const excel = openSeeds();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    const document = reportOf(audit, request);
    const text = { role: "text", content: { kind: "text", text: "长".repeat(2000) } } as const;
    const long = { cells: Array.from({ length: 11 }, () => text), merges: [], height: 30 };
    const rows = [...document.rows, ...Array.from({ length: 70 }, () => long)];
    excel.host.costs.reset();
    const titles: unknown[] = [];
    for (const nth of [3, 4, 5])
      excel.host.faults.afterSync(nth, (engine) => void titles.push(engine.sheets().at(-1)?.value(0, 0)));
    await port.writeReport({ ...document, rows });
    expect(titles).toEqual([document.draftTitle, document.draftTitle, document.draftTitle]);
    expect(excel.host.costs.syncs).toBe(7);
    expect(excel.engine.sheets().at(-1)?.value(0, 0)).toBe("绩效目标表校验报告");
    expect(
      excel.engine
        .sheets()
        .at(-1)
        ?.value(rows.length - 1, 10),
    ).toBe(text.content.text);
  });

  it("of 5,000 findings takes few requests, each far below 5 MB", async () => {
    openSeeds();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    const perRound = audit.tables.flatMap(({ findings }) => findings).length;
    const rounds = Array.from({ length: Math.ceil(5000 / perRound) }, () => audit.tables);
    const document = reportOf({ tables: rounds.flat() }, request);
    const bands = reportBands(document);
    expect(document.rows.length).toBeGreaterThan(5000);
    expect(bands.length).toBeLessThan(8);
    for (const { contents } of bands)
      expect(Buffer.byteLength(JSON.stringify(contents))).toBeLessThan(3_000_000);
    expect(bands.flatMap(({ contents }) => contents)).toHaveLength(document.rows.length);
    const roles = [...documentAreas(document, ({ role }) => role).values()].flat();
    expect(roles.length).toBeLessThan(5000);
  });
});

it("text that looks like a formula is text", async () => {
  const excel = openSeeds();
  const { audit } = await checkWorkbook(workbook, defaultSettings);
  const document = reportOf(audit, request);
  const texts = ["=1+1", "+1", "-1", "@A1", "'x", "1/2", "TRUE"];
  const rows = texts.map((text) => ({
    cells: [{ role: "text", content: { kind: "text", text } } as const],
    merges: [],
    height: 15,
  }));
  await port.writeReport({ ...document, rows: [...document.rows, ...rows] });
  const sheet = excel.engine.sheets().at(-1);
  const first = document.rows.length;
  expect(texts.map((_, index) => sheet?.value(first + index, 0))).toEqual(texts);
});
