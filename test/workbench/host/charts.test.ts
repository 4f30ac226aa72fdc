import { dumpEngine } from "../../../workbench/engine/dump";
import { openInNode, engineOf, type ExcelInNode } from "../../../workbench/node/open-in-node";
import { describedWorkbook } from "../../../workbench/node/workbook-description";
import { closeAll, opened, oneSheet, sheet1 } from "./opened";

afterEach(closeAll);

const CELLS = { A1: "项目", A2: "甲", A3: "乙", B1: "得分", B2: 90, B3: 70 };
const chartsOf = ({ engine }: ExcelInNode, name = "表1") =>
  dumpEngine(engine).sheets.find((sheet) => sheet.name === name)?.charts;

/** A bar chart of B2:B3 over D2:H12. */
const draw = (excel: ExcelInNode) =>
  excel.run(async (context) => {
    const sheet = sheet1(context);
    const chart = sheet.charts.add("BarStacked", sheet.getRange("B2:B3"), "Columns");
    chart.name = "得分图";
    chart.setPosition("D2", sheet.getRange("H12"));
    const series = chart.series.getItemAt(0);
    series.name = "得分";
    series.setXAxisValues(sheet.getRange("A2:A3"));
    await context.sync();
  });

test("a chart is kept with all that is said of it", async () => {
  const excel = opened(oneSheet(CELLS));
  await draw(excel);
  await excel.run(async (context) => {
    const chart = sheet1(context).charts.getItem("得分图");
    chart.title.text = "各项目得分";
    chart.legend.position = "Right";
    const added = chart.series.add("执行");
    added.setValues(sheet1(context).getRange("B3"));
    added.format.fill.setSolidColor("#0f7741");
    added.gapWidth = 40;
    added.hasDataLabels = true;
    added.dataLabels.numberFormat = "0.00";
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
    categoryAxis.tickLabelSpacing = 1;
    valueAxis.minimum = 0;
    valueAxis.maximum = 100;
    valueAxis.title.text = "分";
    await context.sync();
  });
  expect(chartsOf(excel)).toEqual([
    {
      name: "得分图",
      place: "D2:H12",
      content: {
        type: "BarStacked",
        title: "各项目得分",
        legend: "Right",
        gapWidth: 40,
        series: [
          { name: "得分", values: "表1!B2:B3", categories: "表1!A2:A3", color: null, labels: null },
          {
            name: "执行",
            values: "表1!B3",
            categories: null,
            color: "#0F7741",
            labels: { numberFormat: "0.00" },
          },
        ],
        categoryAxis: {
          title: null,
          isReversed: true,
          position: "Maximum",
          minimum: null,
          maximum: null,
          labelSpacing: 1,
        },
        valueAxis: {
          title: "分",
          isReversed: false,
          position: "Automatic",
          minimum: 0,
          maximum: 100,
          labelSpacing: null,
        },
      },
    },
  ]);
});

test("a text on top of the one column is the series' name, as in Excel", async () => {
  const excel = opened(oneSheet(CELLS));
  await excel.run(async (context) => {
    sheet1(context).charts.add("BarClustered", sheet1(context).getRange("B1:B3"), "Columns");
    await context.sync();
  });
  const [chart] = chartsOf(excel) ?? [];
  expect(chart?.content?.series).toMatchObject([{ name: "得分", values: "表1!B2:B3" }]);
});

test("charts are found by name, counted, and deleted", async () => {
  const excel = opened(oneSheet(CELLS));
  await draw(excel);
  await excel.run(async (context) => {
    const { charts } = sheet1(context);
    charts.load("items/name,count");
    const known = charts.getItemOrNullObject("得分图");
    const unknown = charts.getItemOrNullObject("没有");
    known.load("name,chartType");
    await context.sync();
    expect(charts.items.map(({ name }) => name)).toEqual(["得分图"]);
    expect(charts.count).toBe(1);
    expect(known.chartType).toBe("BarStacked");
    expect(unknown.isNullObject).toBe(true);
    charts.items[0]?.delete();
    await context.sync();
  });
  expect(chartsOf(excel)).toEqual([]);
  const missing = excel.run(async (context) => {
    sheet1(context).charts.getItem("得分图").delete();
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("charts and what they show follow rows, columns and names; what is deleted is #REF!", async () => {
  const excel = opened(oneSheet(CELLS));
  await draw(excel);
  await excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.name = "年终 表";
    await context.sync();
  });
  const [moved] = chartsOf(excel, "年终 表") ?? [];
  expect(moved).toMatchObject({
    place: "E3:I13",
    content: { series: [{ values: "'年终 表'!C3:C4", categories: "'年终 表'!B3:B4" }] },
  });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("年终 表").getRange("3:4").delete("Up");
    await context.sync();
  });
  expect(chartsOf(excel, "年终 表")?.[0]?.content?.series).toMatchObject([{ values: "#REF!" }]);
});

test("a sheet takes its charts with it", async () => {
  const excel = opened({ sheets: [...oneSheet(CELLS).sheets, { name: "表2" }] });
  await draw(excel);
  await excel.run(async (context) => {
    sheet1(context).delete();
    await context.sync();
  });
  expect(excel.engine.record.charts).toEqual({});
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  ["another kind", (sheet) => sheet.charts.add("Pie", sheet.getRange("B2:B3")), 'ChartCollection.add("Pie")'],
  [
    "several columns",
    (sheet) => sheet.charts.add("BarClustered", sheet.getRange("A1:B3")),
    "ChartCollection.add() with more than one column",
  ],
  [
    "a property that is not known",
    (sheet) => (sheet.charts.getItem("得分图").series.getItemAt(0).showShadow = true),
    "ChartSeries.ShowShadow",
  ],
  [
    "an axis that bars do not have",
    (sheet) => (sheet.charts.getItem("得分图").axes.seriesAxis.visible = true),
    "ChartAxes.SeriesAxis",
  ],
])("%s is an error by its name, never silence", async (_, change, name) => {
  const excel = opened(oneSheet(CELLS));
  await draw(excel);
  const changing = excel.run(async (context) => {
    change(sheet1(context));
    await context.sync();
  });
  await expect(changing).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining(name) as string,
  });
});

test.each<[string, (chart: Excel.Chart) => unknown]>([
  ["a colour that is none", (chart) => chart.series.getItemAt(0).format.fill.setSolidColor("bunt")],
  ["a place on no sheet", (chart) => chart.setPosition("nowhere")],
  ["a legend in the air", (chart) => (chart.legend.position = "Sky" as "Top")],
  ["a scale that is no number", (chart) => (chart.axes.valueAxis.maximum = "hoch")],
])("%s is refused", async (_, change) => {
  const excel = opened(oneSheet(CELLS));
  await draw(excel);
  const changing = excel.run(async (context) => {
    change(sheet1(context).charts.getItem("得分图"));
    await context.sync();
  });
  await expect(changing).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a protected sheet takes and gives up no chart, unless it allows objects", async () => {
  const excel = opened(oneSheet(CELLS));
  await draw(excel);
  const { id } = excel.engine.activeSheet();
  excel.engine.record.protection[id] = { options: {} };
  await expect(draw(excel)).rejects.toMatchObject({ code: "AccessDenied" });
  const deleting = excel.run(async (context) => {
    sheet1(context).charts.getItem("得分图").delete();
    await context.sync();
  });
  await expect(deleting).rejects.toMatchObject({ code: "AccessDenied" });
  excel.engine.record.protection[id] = { options: { allowEditObjects: true } };
  await draw(excel);
  expect(chartsOf(excel)).toHaveLength(2);
});

describe("a chart of the file that cannot be read here", () => {
  /** A workbook whose file has a chart of another kind. */
  function withForeignChart(): ExcelInNode {
    const { data, record } = describedWorkbook(oneSheet(CELLS));
    record.charts["sheet-1"] = [{ id: "file-0", name: "饼图", place: null, content: null }];
    return openInNode(engineOf(data, record));
  }

  it("is there by its name, and can be deleted", async () => {
    const excel = withForeignChart();
    await excel.run(async (context) => {
      const { charts } = sheet1(context);
      charts.load("items/name");
      await context.sync();
      expect(charts.items.map(({ name }) => name)).toEqual(["饼图"]);
      charts.items[0]?.delete();
      await context.sync();
    });
    expect(chartsOf(excel)).toEqual([]);
    excel.dispose();
  });

  it("tells nothing else, and takes no change", async () => {
    const excel = withForeignChart();
    for (const change of [
      (chart: Excel.Chart) => chart.load("chartType"),
      (chart: Excel.Chart) => (chart.title.text = "?"),
      (chart: Excel.Chart) => (chart.name = "?"),
      (chart: Excel.Chart) => chart.setPosition("A1"),
    ]) {
      const changing = excel.run(async (context) => {
        change(sheet1(context).charts.getItem("饼图"));
        await context.sync();
      });
      await expect(changing).rejects.toMatchObject({ code: "NotImplemented" });
    }
    excel.dispose();
  });
});
