import { newContent, type Chart } from "../../../workbench/engine/chart";
import { emptyRecord, type WorkbookRecord } from "../../../workbench/engine/workbook-record";
import { describeNewCharts } from "../../../workbench/page/statusLine";

const values = { sheetId: "sheet-1", rect: { row: 1, column: 1, rows: 2, columns: 1 } };
const series = { name: null, values, categories: null, color: null, labels: null };
const chart = (name: string): Chart => ({
  id: "chart-1",
  name,
  place: values.rect,
  content: newContent("BarClustered", series),
});
const withCharts = (charts: WorkbookRecord["charts"]): WorkbookRecord => ({ ...emptyRecord(), charts });

const SAID = ["图表已写入工作簿，工作台不显示图表，保存后可在 Excel 或 LibreOffice 中查看"];

test("a chart that a sheet has got, or that was made anew, is told of", () => {
  expect(describeNewCharts(emptyRecord(), withCharts({ "sheet-1": [chart("图")] }))).toEqual(SAID);
  const opened = withCharts({ "sheet-1": [chart("旧图")] });
  expect(describeNewCharts(opened, withCharts({ "sheet-1": [chart("图")] }))).toEqual(SAID);
});

test("nothing is said of charts that the file brought, or that have gone", () => {
  const opened = withCharts({ "sheet-1": [chart("图")] });
  expect(describeNewCharts(opened, structuredClone(opened))).toEqual([]);
  expect(describeNewCharts(opened, emptyRecord())).toEqual([]);
  expect(describeNewCharts(emptyRecord(), emptyRecord())).toEqual([]);
});
