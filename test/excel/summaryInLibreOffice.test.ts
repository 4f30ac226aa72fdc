import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/application/checkWorkbook";
import { makeEvaluationSummary } from "../../src/application/writeEvaluationSummary";
import { evaluationSummary } from "../../src/domain/evaluation/evaluationSummary";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import type { Indicator, TargetTable } from "../../src/domain/table/TargetTable";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { createReportPort } from "../../src/excel/writeReport";
import { describeWorkbook } from "../../workbench/xlsx/describeWorkbook";
import { openWorkbook } from "../../workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../workbench/xlsx/saveWorkbook";
import { closeExcel, openExcelFile } from "../support/excelInNode";
import { recalculated } from "../support/libreOffice";
import { partsOf } from "../workbench/xlsx/featureWorkbook";

afterEach(closeExcel);
const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/target-tables-2024.xlsx"));
const workbook = createExcelWorkbook();

/** What was achieved: the target itself, half of every third row's; words are 达成 at 95%. */
function achieved({ number, target: { value, text } }: Indicator): [string, string] {
  if (value.kind === "comparison") {
    const share = number % 3 === 0 && value.operator !== "<=" ? 0.5 : 1;
    return [`${value.value.times(share).toString()}${value.unit}`, ""];
  }
  return value.kind === "date" ? [text.replace(/前.*/, ""), ""] : ["达成", "95%"];
}

async function fillIn(excel: Awaited<ReturnType<typeof openExcelFile>>, table: TargetTable): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheetName);
    const column = table.columns.target + 1;
    sheet.getRangeByIndexes(table.headerRow, column, 1, 2).values = [["实际完成值", "完成率"]];
    for (const indicator of table.indicators)
      sheet.getRangeByIndexes(indicator.row, column, 1, 2).values = [achieved(indicator)];
    await context.sync();
  });
}

/** The 12 real tables with eleven projects filled in, their summary made, saved as the workbench saves. */
async function savedSummary() {
  const excel = await openExcelFile(SAMPLE);
  const { audit } = await checkWorkbook(workbook, defaultSettings);
  for (const { table } of audit.tables.slice(0, 11)) await fillIn(excel, table);
  const filled = await checkWorkbook(workbook, defaultSettings);
  const request = { locale: "zh-CN", readAt: new Date(2025, 0, 9) } as const;
  const written = await makeEvaluationSummary(createReportPort(), filled.audit, request);
  expect(written).toMatchObject({ chartProblem: null, printProblem: null });
  await excel.engine.settle();
  const content = {
    data: excel.engine.book.save() as Parameters<typeof describeWorkbook>[0],
    record: excel.engine.record,
  };
  const bytes = await saveWorkbook(SAMPLE, await openWorkbook(SAMPLE), content);
  return { bytes, content, tables: filled.audit.tables };
}

/** The texts of all elements of a name in a part, whatever their prefix. */
const texts = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}>([^<]*)</`, "g"))].map(([, text = ""]) => text);

it("charts of the real tables are native ones that another program reads and draws the same", async () => {
  const { bytes, content, tables } = await savedSummary();
  const summary = describeWorkbook(content.data, content.record).sheets.at(-1);
  const reopened = await openWorkbook(bytes);
  expect(describeWorkbook(reopened.data, reopened.record).sheets.at(-1)?.charts).toEqual(summary?.charts);

  const [calculated = bytes] = await recalculated([bytes]);
  const parts = await partsOf(calculated);
  const charts = Object.keys(parts).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  const xmls = charts.map((path) => parts[path] ?? "");
  const titled = (title: string) => xmls.find((xml) => texts(xml, "t").includes(title)) ?? "";
  const score = titled("各项目得分构成");
  expect(score).toMatch(/barDir val="bar"/);
  expect(score).toMatch(/grouping val="stacked"/);
  // The first project on top, the scale below.
  expect(score).toMatch(/<c:catAx>.*orientation val="maxMin".*<\/c:catAx>/s);
  expect(score).toMatch(/<c:valAx>.*crosses val="max".*<\/c:valAx>/s);
  const labels = texts(score.match(/<c:cat>.*?<\/c:cat>/s)?.[0] ?? "", "v");
  expect(labels).toHaveLength(12);
  expect(labels[0]).toContain(tables[0]?.table.project?.text ?? "?");
  const output = tables.map(({ evaluation: { parts: own, isBegun } }) =>
    isBegun ? own.find(({ part }) => part === "output")?.score.toNumber() : undefined,
  );
  const series = [...score.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([xml]) => xml);
  const drawn = series.map((xml) => texts(xml.match(/<c:val>.*?<\/c:val>/s)?.[0] ?? "", "v").map(Number));
  expect(drawn).toContainEqual(output.filter((points) => points !== undefined));
  const loss = titled("失分最多的指标");
  const lost = texts(loss.match(/<c:val>.*?<\/c:val>/s)?.[0] ?? "", "v").map(Number);
  const { losses } = evaluationSummary(tables);
  expect(lost).toEqual(losses.map((one) => one.lost.toNumber()));
  expect(lost).toHaveLength(10);
}, 240_000);
