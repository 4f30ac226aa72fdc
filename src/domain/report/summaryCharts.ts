import { PART_WORDS } from "../evaluation/evaluationWords";
import type { EvaluationSummary } from "../evaluation/evaluationSummary";
import type { ScorePart } from "../evaluation/TableEvaluation";
import type { Area } from "../grid/Area";
import type { Locale } from "../locale/Locale";
import { sumOf } from "../value/sum";
import { isKnown } from "./projectScores";
import { CHART_NAME_PREFIX } from "./SheetDocument";
import type { DocumentChart } from "./SheetDocument";
import type { SummaryLayout } from "./SummaryLayout";
import { summaryWords } from "./summaryWords";

/** Distinct in grey as well: charts are printed without colour, and read by people who see none. */
const PART_COLORS: Readonly<Record<ScorePart, string>> = {
  execution: "#1F4E78",
  cost: "#C55A11",
  output: "#0F7741",
  benefit: "#8CC9A1",
  satisfaction: "#F2C14E",
  unknown: "#A6A6A6",
};
const BUDGET_COLOR = "#BFBFBF";
const EXECUTED_COLOR = "#0F7741";
const LOST_COLOR = "#C55A11";

/** Rows of a chart without any bar: title, legend, scale. */
const EDGE_ROWS = 7;
const LEAST_ROWS = 14;

/** Whether the overview has anything to show: points that were scored, or money that was spent. */
export function hasOverview({ projects }: EvaluationSummary): boolean {
  return projects.some(
    ({ parts, isBegun, executed }) => isBegun && (executed !== null || parts.some(isKnown)),
  );
}

/** How many rows a chart takes so that each of its bars can be read. */
const rowsFor = (categories: number, rowsEach: number): number =>
  Math.max(LEAST_ROWS, Math.ceil(categories * rowsEach) + EDGE_ROWS);

export const overviewRows = ({ projects }: EvaluationSummary): number => rowsFor(projects.length, 1.8);
export const lossRows = ({ losses }: EvaluationSummary): number => rowsFor(losses.length, 1.4);

/** The two charts of the overview side by side; one that has nothing to show is left out. */
export function overviewCharts(
  summary: EvaluationSummary,
  layout: SummaryLayout,
  firstDataRow: number,
  firstRow: number,
  locale: Locale,
): DocumentChart[] {
  const rowCount = overviewRows(summary);
  const middle = layout.total;
  const drawn = [
    scoreChart(summary, layout, firstDataRow, locale),
    moneyChart(summary, layout, firstDataRow, locale),
  ].filter((chart) => chart.series.length > 0);
  const places = [
    { row: firstRow, column: 0, rowCount, columnCount: middle },
    { row: firstRow, column: middle, rowCount, columnCount: layout.widths.length - middle },
  ];
  return drawn.map((chart, index) => ({ ...chart, place: places[index] ?? chart.categories }));
}

type Undrawn = Omit<DocumentChart, "place">;

/** The cells of a column beside all projects. */
function below(column: number, row: number, rowCount: number): Area {
  return { row, column, rowCount, columnCount: 1 };
}

function scoreChart(
  { projects }: EvaluationSummary,
  layout: SummaryLayout,
  row: number,
  locale: Locale,
): Undrawn {
  const { charts: words } = summaryWords[locale];
  const isShown = (wanted: ScorePart): boolean =>
    projects.some(
      ({ parts, isBegun }) => isBegun && parts.some((one) => one.part === wanted && isKnown(one)),
    );
  const shown = layout.parts.flatMap((part, index) => (isShown(part) ? [{ part, index }] : []));
  return {
    name: `${CHART_NAME_PREFIX}得分构成`,
    kind: "stackedBar",
    title: words.score,
    categoryTitle: words.project,
    valueTitle: words.points,
    categories: below(layout.label, row, projects.length),
    series: shown.map(({ part, index }) => ({
      name: PART_WORDS[locale][part],
      values: below(layout.firstPart + index, row, projects.length),
      color: PART_COLORS[part],
    })),
    labelFormat: null,
    // Points that are put down wrongly may come to more than 100: no bar is cut.
    maximum: projects.some(({ parts }) => sumOf(parts.map(({ score }) => score)).gt(100)) ? null : 100,
  };
}

function moneyChart(
  { projects }: EvaluationSummary,
  layout: SummaryLayout,
  row: number,
  locale: Locale,
): Undrawn {
  const { charts: words } = summaryWords[locale];
  const series = [
    { key: "budget", name: words.budget, color: BUDGET_COLOR },
    { key: "executed", name: words.executed, color: EXECUTED_COLOR },
  ] as const;
  const isBegun = projects.some(({ executed }) => executed !== null);
  return {
    name: `${CHART_NAME_PREFIX}预算执行`,
    kind: "clusteredBar",
    title: words.money,
    categoryTitle: words.project,
    valueTitle: words.wan,
    categories: below(layout.label, row, projects.length),
    series: series.flatMap(({ key, name, color }) =>
      isBegun && projects.some((project) => project[key] !== null)
        ? [{ name, color, values: below(layout[key], row, projects.length) }]
        : [],
    ),
    labelFormat: "#,##0.00",
    maximum: null,
  };
}

/** What cost most points, below its list. */
export function lossChart(
  summary: EvaluationSummary,
  layout: SummaryLayout,
  firstDataRow: number,
  firstRow: number,
  locale: Locale,
): DocumentChart {
  const { charts: words } = summaryWords[locale];
  const count = summary.losses.length;
  return {
    name: `${CHART_NAME_PREFIX}失分`,
    kind: "bar",
    title: words.loss,
    categoryTitle: words.indicator,
    valueTitle: words.lost,
    categories: below(layout.label, firstDataRow, count),
    series: [{ name: words.lost, values: below(layout.grade, firstDataRow, count), color: LOST_COLOR }],
    labelFormat: "0.00",
    maximum: null,
    place: { row: firstRow, column: 0, rowCount: lossRows(summary), columnCount: layout.budget },
  };
}
