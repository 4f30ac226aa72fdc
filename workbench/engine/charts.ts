import type { CellsChanged } from "./changes";
import type { Chart, ChartContent, ChartRange, ChartSeries } from "./chart";
import type { Rect } from "./rect";
import { shiftRect } from "./tracked-rects";
import type { WorkbookRecord } from "./workbook-record";

type Shift = Pick<CellsChanged, "sheetId" | "rect" | "type">;

/** The charts of a workbook. Univer knows of none: they are kept in the record and shown by whoever opens the saved file. */
export class Charts {
  constructor(private readonly record: WorkbookRecord) {}

  on(sheetId: string): readonly Chart[] {
    return this.record.charts[sheetId] ?? [];
  }

  byId(sheetId: string, id: string): Chart | null {
    return this.on(sheetId).find((chart) => chart.id === id) ?? null;
  }

  add(sheetId: string, name: string, place: Rect, content: ChartContent): Chart {
    const chart = { id: this.newId(sheetId), name, place, content };
    this.record.charts[sheetId] = [...this.on(sheetId), chart];
    return chart;
  }

  change(sheetId: string, id: string, change: Partial<Omit<Chart, "id">>): void {
    const changed = this.on(sheetId).map((chart) => (chart.id === id ? { ...chart, ...change } : chart));
    this.record.charts[sheetId] = changed;
  }

  delete(sheetId: string, id: string): void {
    const rest = this.on(sheetId).filter((chart) => chart.id !== id);
    if (rest.length > 0) this.record.charts[sheetId] = rest;
    else this.deleteAll(sheetId);
  }

  deleteAll(sheetId: string): void {
    Reflect.deleteProperty(this.record.charts, sheetId);
  }

  /** Moves charts and what they show when rows and columns come and go. */
  follow(change: Shift): void {
    if (change.type === "RangeEdited") return;
    for (const [sheetId, charts] of Object.entries(this.record.charts))
      this.record.charts[sheetId] = charts.map((chart) => moved(chart, sheetId, change));
  }

  private newId(sheetId: string): string {
    const taken = new Set(this.on(sheetId).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`chart-${number}`)) number++;
    return `chart-${number}`;
  }
}

/** A chart whose cells are all deleted stays where it was: Excel folds it up, which nobody wants to see. */
function moved(chart: Chart, sheetId: string, change: Shift): Chart {
  const isHere = sheetId === change.sheetId;
  return {
    ...chart,
    place: chart.place && isHere ? (shiftRect(chart.place, change) ?? chart.place) : chart.place,
    content: chart.content && {
      ...chart.content,
      series: chart.content.series.map((series) => movedSeries(series, change)),
    },
  };
}

function movedSeries(series: ChartSeries, change: Shift): ChartSeries {
  const { values, categories } = series;
  return {
    ...series,
    values: movedRange(values, change),
    categories: categories && movedRange(categories, change),
  };
}

function movedRange(range: ChartRange, change: Shift): ChartRange {
  if (range.rect === null || range.sheetId !== change.sheetId) return range;
  return { ...range, rect: shiftRect(range.rect, change) };
}
