import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planClear, planWriteBack } from "../../src/application/writeBack";
import { makeEvaluationSummary } from "../../src/application/writeEvaluationSummary";
import { makeCheckReport } from "../../src/application/writeReport";
import { EMPTY_PLAN } from "../../src/domain/plan/WritePlan";
import { SUMMARY_NAME } from "../../src/domain/report/placeReport";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { createReportPort } from "../../src/excel/writeReport";
import { dumpEngine } from "../../workbench/engine/dump";
import type { ExcelInNode } from "../../workbench/node/open-in-node";
import { closeExcel, openExcel } from "../support/excelInNode";
import { sheetDescription } from "../support/sheetDescription";
import { fourProjects } from "../support/yearEndGrids";

afterEach(closeExcel);
const workbook = createExcelWorkbook();
const port = createReportPort();
const request = { locale: "zh-CN", readAt: new Date(2025, 0, 9, 10, 42) } as const;
const openProjects = () => openExcel(fourProjects().map((grid) => sheetDescription(grid)));

async function make() {
  const { audit } = await checkWorkbook(workbook, defaultSettings);
  return makeEvaluationSummary(port, audit, request);
}

const summaryIn = ({ engine }: ExcelInNode, name = "评价汇总") =>
  dumpEngine(engine).sheets.find((sheet) => sheet.name === name);
const chartNames = (excel: ExcelInNode, name?: string) =>
  summaryIn(excel, name)?.charts.map((chart) => chart.name);
const OURS = ["_绩效助手_得分构成", "_绩效助手_预算执行", "_绩效助手_失分"];

/** The user draws a chart of their own on a sheet. */
const drawOwn = (excel: ExcelInNode, sheet = "评价汇总") =>
  excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    const range = context.workbook.worksheets.getItem("数字档案室建设").getRange("C5");
    charts.add("BarClustered", range, "Columns").name = "我的图";
    await context.sync();
  });

describe("生成评价汇总", () => {
  it("makes a sheet with three charts over its cells, and touches no other", async () => {
    const excel = openProjects();
    const before = dumpEngine(excel.engine);
    expect(await make()).toMatchObject({
      sheetName: "评价汇总",
      created: true,
      leftToUser: null,
      chartProblem: null,
      printProblem: null,
    });
    const after = dumpEngine(excel.engine);
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    const [score, money, loss] = summaryIn(excel)?.charts ?? [];
    expect(score).toMatchObject({
      name: "_绩效助手_得分构成",
      place: "A8:G22",
      content: {
        type: "BarStacked",
        title: "各项目得分构成",
        legend: "Bottom",
        categoryAxis: { title: "项目", isReversed: true, position: "Maximum", labelSpacing: 1 },
        valueAxis: { title: "得分", minimum: 0, maximum: 100 },
      },
    });
    expect(score?.content?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      ["预算执行", "评价汇总!C26:C29", "评价汇总!M26:M29"],
      ["产出", "评价汇总!E26:E29", "评价汇总!M26:M29"],
      ["效益", "评价汇总!F26:F29", "评价汇总!M26:M29"],
      ["满意度", "评价汇总!G26:G29", "评价汇总!M26:M29"],
    ]);
    expect(money?.content).toMatchObject({ type: "BarClustered", title: "全年预算数与执行数" });
    expect(loss?.content).toMatchObject({ legend: null, series: [{ labels: { numberFormat: "0.00" } }] });
    const cells = summaryIn(excel)?.cells;
    expect([cells?.B26?.value, cells?.E26?.value, cells?.M26?.value]).toEqual([
      "数字档案室建设",
      25,
      "数字档案室建设（中 73.00）",
    ]);
    expect(cells?.F28?.value).toBeUndefined();
    expect(summaryIn(excel)).toMatchObject({
      frozenRows: 4,
      pageLayout: { orientation: "Landscape", paperSize: "A4", fit: { wide: 1 } },
    });
  });

  it("costs six syncs, also when it is made again", async () => {
    const excel = openProjects();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    excel.host.costs.reset();
    await makeEvaluationSummary(port, audit, request);
    expect(excel.host.costs.syncs).toBe(6);
    excel.host.costs.reset();
    await makeEvaluationSummary(port, audit, request);
    expect(excel.host.costs.syncs).toBe(6);
  });

  it("gives no table to a reader and nothing to clear", async () => {
    openProjects();
    const first = await checkWorkbook(workbook, defaultSettings);
    await make();
    const second = await checkWorkbook(workbook, defaultSettings);
    const names = (result: typeof first) => result.audit.tables.map(({ table }) => table.sheetName);
    expect(names(second)).toEqual(names(first));
    expect(second.grids.at(-1)?.ownedBlocks).toMatchObject([{ name: SUMMARY_NAME }]);
    expect(await planClear(workbook)).toEqual(EMPTY_PLAN);
    expect(planWriteBack(second, "zh-CN").sheets.map(({ sheetName }) => sheetName)).not.toContain("评价汇总");
  });

  it("stands beside 校验报告; each is made again in its own place", async () => {
    const excel = openProjects();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    await makeCheckReport(port, audit, { locale: "zh-CN", checkedAt: request.readAt });
    await make();
    const before = dumpEngine(excel.engine);
    const report = { locale: "zh-CN", checkedAt: request.readAt } as const;
    expect(await makeCheckReport(port, audit, report)).toMatchObject({ created: false });
    expect(await make()).toMatchObject({ created: false });
    expect(dumpEngine(excel.engine)).toEqual(before);
    expect(chartNames(excel, "校验报告")).toEqual([]);
  });
});

describe("made again", () => {
  it("is the same in the same place, its charts not doubled", async () => {
    const excel = openProjects();
    await make();
    const before = dumpEngine(excel.engine);
    expect(await make()).toMatchObject({ created: false });
    expect(dumpEngine(excel.engine)).toEqual(before);
    expect(chartNames(excel)).toEqual(OURS);
  });

  it("follows what was filled in meanwhile, on a sheet renamed by the user", async () => {
    const excel = openProjects();
    await make();
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("评价汇总").name = "2024 汇总";
      worksheets.getItem("数字档案室建设").getRange("F9").values = [["2间"]];
      await context.sync();
    });
    expect(await make()).toMatchObject({ sheetName: "2024 汇总", created: false });
    const summary = summaryIn(excel, "2024 汇总");
    expect(summary?.cells.M26?.value).toBe("数字档案室建设（优 98.00）");
    expect(summary?.charts[0]?.content?.series[0]?.values).toBe("'2024 汇总'!C26:C29");
  });

  it("leaves the user's own chart on the sheet alone", async () => {
    const excel = openProjects();
    await make();
    await drawOwn(excel);
    const own = summaryIn(excel)?.charts.find(({ name }) => name === "我的图");
    expect(await make()).toMatchObject({ created: false, leftToUser: null });
    expect(new Set(chartNames(excel))).toEqual(new Set([...OURS, "我的图"]));
    expect(chartNames(excel)).toHaveLength(4);
    expect(summaryIn(excel)?.charts.find(({ name }) => name === "我的图")).toEqual(own);
  });

  it("without anything to draw any more takes its charts away, and only them", async () => {
    const excel = openProjects();
    await make();
    await drawOwn(excel);
    await excel.run(async (context) => {
      for (const { name } of excel.engine.sheets().slice(0, 4)) {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange("F9:G11").clear("Contents");
        sheet.getRange("I5").clear("Contents");
      }
      await context.sync();
    });
    expect(await make()).toMatchObject({ created: false });
    expect(chartNames(excel)).toEqual(["我的图"]);
  });

  it("leaves a sheet in which the user wrote to the user, charts and all, and makes another", async () => {
    const excel = openProjects();
    await make();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("评价汇总").getRange("P3").values = [["已报财政"]];
      await context.sync();
    });
    const noted = summaryIn(excel);
    expect(await make()).toMatchObject({ sheetName: "评价汇总 (2)", leftToUser: "评价汇总" });
    expect(summaryIn(excel)).toEqual(noted);
    expect(chartNames(excel, "评价汇总 (2)")).toEqual(OURS);
  });
});

describe("where the host refuses", () => {
  it("the charts, the lists are there without them, and why is told", async () => {
    const excel = openProjects();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    excel.host.costs.reset();
    excel.host.faults.failSync(5, "GeneralException");
    const written = await makeEvaluationSummary(port, audit, request);
    expect(written).toMatchObject({ created: true, printProblem: null });
    expect(written.chartProblem).toContain("GeneralException");
    expect(chartNames(excel)).toEqual([]);
    expect(summaryIn(excel)?.cells.A1?.value).toBe("项目支出绩效自评汇总");
  });

  it("a chart halfway, none of ours stays; the user's own does", async () => {
    const excel = openProjects();
    await make();
    await drawOwn(excel);
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    const document = { calls: 0 };
    const { charts } = excel.engine;
    const add = charts.add.bind(charts);
    // The third chart cannot be drawn: the first two have been by then.
    charts.add = (...args) => {
      document.calls++;
      if (document.calls === 3) throw new Error("no more charts");
      return add(...args);
    };
    const written = await makeEvaluationSummary(port, audit, request);
    expect(document.calls).toBe(3);
    expect(written.chartProblem).toContain("no more charts");
    expect(chartNames(excel)).toEqual(["我的图"]);
  });

  it("the whole sheet, nothing is left of it", async () => {
    const excel = openProjects();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    const before = dumpEngine(excel.engine);
    excel.host.costs.reset();
    excel.host.faults.failSync(4, "GeneralException");
    await expect(makeEvaluationSummary(port, audit, request)).rejects.toMatchObject({ kind: "hostFailed" });
    expect(dumpEngine(excel.engine)).toEqual(before);
  });
});
