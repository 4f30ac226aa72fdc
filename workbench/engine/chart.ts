import type { Rect } from "./rect";

/** The kinds of charts that can be drawn here: horizontal bars. */
export const CHART_TYPES = ["BarStacked", "BarClustered"] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ["Bottom", "Top", "Left", "Right"] as const;
export const AXIS_POSITIONS = ["Automatic", "Maximum", "Minimum"] as const;

/** Cells that a chart shows; they follow their rows and columns. */
export interface ChartRange {
  readonly sheetId: string;
  /** null once all of them are deleted */
  readonly rect: Rect | null;
}

export interface ChartSeries {
  /** null: the spreadsheet's own ("系列1") */
  readonly name: string | null;
  readonly values: ChartRange;
  readonly categories: ChartRange | null;
  /** "#RRGGBB"; null: the workbook's theme decides */
  readonly color: string | null;
  /** The value beside each bar, in this number format (null: the cells' own); null: none */
  readonly labels: { readonly numberFormat: string | null } | null;
}

export interface ChartAxis {
  readonly title: string | null;
  readonly isReversed: boolean;
  /** Where on this axis the other one crosses it. */
  readonly position: (typeof AXIS_POSITIONS)[number];
  /** null: as the spreadsheet sees fit */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** How many categories there are to a label; null: as the spreadsheet sees fit. */
  readonly labelSpacing: number | null;
}

/** What a chart shows. */
export interface ChartContent {
  readonly type: ChartType;
  readonly title: string | null;
  /** null: no legend */
  readonly legend: (typeof LEGEND_POSITIONS)[number] | null;
  readonly series: readonly ChartSeries[];
  /** The space between two categories, in per cent of a bar. */
  readonly gapWidth: number;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
}

/** A chart on a sheet, as plain JSON. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  /** The cells that it covers; null where the file says it by other means than cells. */
  readonly place: Rect | null;
  /** null: the opened file has a chart of a kind that cannot be read here; it stays in the file as it is */
  readonly content: ChartContent | null;
}

const AXIS: ChartAxis = {
  title: null,
  isReversed: false,
  position: "Automatic",
  minimum: null,
  maximum: null,
  labelSpacing: null,
};

/** A chart as Excel makes it before anything is said of its look. */
export function newContent(type: ChartType, series: ChartSeries): ChartContent {
  return {
    type,
    title: null,
    legend: "Bottom",
    series: [series],
    gapWidth: 150,
    categoryAxis: AXIS,
    valueAxis: AXIS,
  };
}
