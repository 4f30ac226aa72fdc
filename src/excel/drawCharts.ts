import { formatArea, formatCell } from "../domain/grid/address";
import { lastColumn, lastRow } from "../domain/grid/Area";
import type { Area } from "../domain/grid/Area";
import { CHART_NAME_PREFIX } from "../domain/report/SheetDocument";
import type {
  DocumentChart,
  DocumentChartKind,
  DocumentSeries,
  SheetDocument,
} from "../domain/report/SheetDocument";
import { runInExcel, toWorkbookError } from "./hostError";

const TYPES: Readonly<Record<DocumentChartKind, "BarStacked" | "BarClustered">> = {
  stackedBar: "BarStacked",
  clusteredBar: "BarClustered",
  bar: "BarClustered",
};
/** The space between the bars of two categories, in per cent of a bar. */
const GAP = 50;

/**
 * Draws a written document's charts over its cells in the place of its old ones, in one sync. Where the host refuses one, none stays: the tables are
 * right without them.
 * @returns why there are none; null when all are there
 */
export async function drawCharts(
  sheetId: string,
  { charts }: SheetDocument,
  old: readonly string[] = [],
): Promise<string | null> {
  if (charts.length + old.length === 0) return null;
  try {
    await runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const name of old) sheet.charts.getItem(name).delete();
      for (const chart of charts) drawChart(sheet, chart);
      await context.sync();
    });
    return null;
  } catch (error) {
    const left = await removeBegun(sheetId);
    return [toWorkbookError(error).message, ...(left === null ? [] : [left])].join(" · ");
  }
}

/** @returns why the charts that were begun could not be removed; null when they are gone */
async function removeBegun(sheetId: string): Promise<string | null> {
  try {
    await runInExcel(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(sheetId);
      charts.load("items/name");
      await context.sync();
      for (const chart of charts.items) if (chart.name.startsWith(CHART_NAME_PREFIX)) chart.delete();
      await context.sync();
    });
    return null;
  } catch (error) {
    return toWorkbookError(error).message;
  }
}

function drawChart(sheet: Excel.Worksheet, chart: DocumentChart): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const drawn = sheet.charts.add(TYPES[chart.kind], rangeOf(sheet, first.values), "Columns");
  drawn.name = chart.name;
  const { row, column } = chart.place;
  const last = { row: lastRow(chart.place), column: lastColumn(chart.place) };
  drawn.setPosition(formatCell({ row, column }), formatCell(last));
  drawn.title.text = chart.title;
  drawn.legend.visible = chart.kind !== "bar";
  if (chart.kind !== "bar") drawn.legend.position = "Bottom";
  fillSeries(sheet, drawn.series.getItemAt(0), first, chart);
  for (const series of others) fillSeries(sheet, drawn.series.add(series.name), series, chart);
  setAxes(drawn, chart);
}

const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(formatArea(area));

/** Everything is said outright: what Excel makes of a range by itself depends on what its first cell holds. */
function fillSeries(
  sheet: Excel.Worksheet,
  drawn: Excel.ChartSeries,
  { name, values, color }: DocumentSeries,
  { categories, labelFormat }: DocumentChart,
): void {
  drawn.name = name;
  drawn.setValues(rangeOf(sheet, values));
  drawn.setXAxisValues(rangeOf(sheet, categories));
  drawn.format.fill.setSolidColor(color);
  drawn.gapWidth = GAP;
  if (labelFormat === null) return;
  drawn.hasDataLabels = true;
  drawn.dataLabels.showValue = true;
  drawn.dataLabels.numberFormat = labelFormat;
}

/** Excel puts the first category at the bottom: the axis is turned over, and the scale kept below. */
function setAxes({ axes: { categoryAxis, valueAxis } }: Excel.Chart, chart: DocumentChart): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.title.text = chart.categoryTitle;
  valueAxis.minimum = 0;
  if (chart.maximum !== null) valueAxis.maximum = chart.maximum;
  valueAxis.title.text = chart.valueTitle;
}
