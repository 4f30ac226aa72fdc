import { OVERALL_GRADE_WORDS } from "../../evaluation/evaluationWords";
import type { Area } from "../../grid/Area";
import type { Locale } from "../../locale/Locale";
import { checkTexts } from "../../plan/checkTexts";
import type { ReportOptions } from "../checkReportDocument";
import { BLANK_ROW, clip, countCell, linkCell, row, textCell } from "../documentCells";
import { SUMMARY_NAME } from "../placeReport";
import { CHART_NAME_PREFIX } from "../SheetDocument";
import type { CellRole, DocumentCell, DocumentChart, DocumentRow, SheetDocument } from "../SheetDocument";
import { meanScore } from "./FolderTotals";
import type { FolderTotals, Totals, UnitTotals } from "./FolderTotals";
import { MOST_ROWS } from "./ListSheet";
import { amountCell, severityCells } from "./overviewLists";
import { overviewWords } from "./overviewWords";

/** A 序号, B 单位 or 等级, C 项目, D to F counts, G 预算, H 成本合计, then room for the second chart. */
const WIDTHS = [6, 36, 9, 9, 9, 9, 15, 15, 15, 15];
const NUMBER = 0;
const NAME = 1;
const PROJECTS = 2;
const FIRST_COUNT = 3;
const BUDGET = 6;
const COST = 7;
/** The first chart takes the columns before this one. */
const MIDDLE = 5;

const MOST_UNITS = 15;
const LONGEST_UNIT = 22;
const GRADE_CHART_ROWS = 14;
const COLORS = { error: "#C00000", warning: "#F2C14E", info: "#1F4E78" } as const;
const BUDGET_COLOR = "#BFBFBF";
const COST_COLOR = "#0F7741";
const GRADE_COLOR = "#0F7741";
const GRADES = ["excellent", "good", "fair", "poor"] as const;
const SEVERITY_NAMES = ["error", "warning", "info"] as const;

/**
 * The first sheet of 汇总: what the folder comes to, the units with most to do and the grades, each with a chart of the
 * cells beside it.
 */
export function overviewFront(totals: FolderTotals, options: ReportOptions): SheetDocument {
  const { locale } = options;
  const words = overviewWords[locale];
  const head = headRows(totals, options);
  const units = totals.units.filter(({ projects }) => projects > 0).slice(0, MOST_UNITS);
  const unitsAt = head.length + 2;
  const unitChartsAt = unitsAt + 1 + units.length + 1;
  const unitRows = units.length === 0 ? [] : unitBlock(units, locale);
  const gradesAt = head.length + unitRows.length + 2;
  const isGraded = totals.whole.finished > 0;
  return {
    mark: SUMMARY_NAME,
    sheetName: words.sheets.front,
    columns: WIDTHS,
    rows: [...head, ...unitRows, ...(isGraded ? gradeBlock(totals.whole, locale) : [])],
    draftTitle: words.title,
    frozenRows: 1,
    print: {
      repeatedRow: 0,
      footer: words.footer,
      pageStarts: isGraded && units.length > 0 ? [gradesAt - 1] : [],
    },
    charts: [
      ...(units.length > 0 ? unitCharts(units, unitsAt + 1, unitChartsAt, locale) : []),
      ...(isGraded ? [gradeChart(gradesAt + 1, locale)] : []),
    ],
  };
}

function headRows(totals: FolderTotals, { locale, madeAt, version }: ReportOptions): DocumentRow[] {
  const words = overviewWords[locale];
  const { whole } = totals;
  const told = [
    words.files(whole),
    words.findings(whole),
    words.money(whole),
    words.year(whole, meanScore(whole)),
  ];
  return [
    line([textCell("title", words.title)]),
    line([textCell("caption", words.caption(madeAt, version))]),
    ...told.map((text) => line([textCell("caption", text)])),
    jumps(totals, locale),
    ...notices(totals, locale).map(wide),
  ];
}

/** What must be read before the figures. */
function notices(totals: FolderTotals, locale: Locale): string[] {
  const shown = MOST_ROWS - 1;
  const { findings } = totals;
  return [
    ...alarmsOf(totals, locale),
    ...(findings > shown ? [overviewWords[locale].tooLong(shown, findings)] : []),
  ];
}

/** What the sums lack, or count twice. */
export function alarmsOf({ whole, repeated }: FolderTotals, locale: Locale): string[] {
  const words = overviewWords[locale];
  const { unreadFiles, partlyFiles, unreconciled, projects } = whole;
  return [
    ...(unreadFiles + partlyFiles > 0 ? [words.unread(whole)] : []),
    ...(projects === 0 ? [words.nothingRead] : []),
    ...(unreconciled > 0 ? [words.unreconciled(unreconciled)] : []),
    ...(repeated > 0 ? [words.repeated(repeated)] : []),
  ];
}

/** Links to the lists. */
function jumps({ whole, units, findings }: FolderTotals, locale: Locale): DocumentRow {
  const { sheets, jump } = overviewWords[locale];
  const to = (sheetName: string, count: number): DocumentCell =>
    linkCell("jump", jump(sheetName, count), { sheetName, row: 0, column: 0 });
  return line([
    null,
    to(sheets.units, units.length),
    to(sheets.projects, whole.projects),
    null,
    to(sheets.findings, findings),
    null,
    to(sheets.files, whole.files),
  ]);
}

const line = (cells: DocumentRow["cells"]): DocumentRow => row(cells, [], WIDTHS);

/** A notice over the whole width. */
function wide(text: string): DocumentRow {
  const blank = Array.from({ length: WIDTHS.length - 1 }, () => textCell("alarm", ""));
  return row([textCell("alarm", text), ...blank], [{ column: 0, columnCount: WIDTHS.length }], WIDTHS);
}

/** 问题最多的单位: a line a unit, and room for the charts below. */
function unitBlock(units: readonly UnitTotals[], locale: Locale): DocumentRow[] {
  const words = overviewWords[locale];
  const [number = "", unit = "", , , , projects = "", errors = "", warnings = "", infos = ""] =
    words.unitHeader;
  const header = [number, unit, projects, errors, warnings, infos, words.unitHeader[9], words.unitHeader[10]];
  return [
    BLANK_ROW,
    line([textCell("section", words.worstUnits)]),
    line(header.map((word) => textCell("header", word ?? ""))),
    ...units.map((totals, index) =>
      line([
        countCell("centred", index + 1),
        textCell("text", clip(totals.unit, LONGEST_UNIT)),
        countCell("count", totals.projects),
        ...severityCells(totals),
        amountCell(totals.budget),
        amountCell(totals.cost),
      ]),
    ),
    BLANK_ROW,
    ...Array.from({ length: chartRows(units.length) }, () => BLANK_ROW),
  ];
}

const chartRows = (units: number): number => Math.max(14, Math.ceil(units * 1.8) + 7);

function unitCharts(
  units: readonly UnitTotals[],
  firstRow: number,
  chartRow: number,
  locale: Locale,
): DocumentChart[] {
  const words = overviewWords[locale];
  const below = (column: number): Area => ({ row: firstRow, column, rowCount: units.length, columnCount: 1 });
  const place = { row: chartRow, rowCount: chartRows(units.length) };
  const common = { categoryTitle: "", categories: below(NAME), maximum: null };
  return [
    {
      ...common,
      name: `${CHART_NAME_PREFIX}问题`,
      kind: "stackedBar",
      title: words.charts.findings,
      valueTitle: "",
      series: SEVERITY_NAMES.map((severity, index) => ({
        name: checkTexts[locale].severity[severity],
        values: below(FIRST_COUNT + index),
        color: COLORS[severity],
      })),
      labelFormat: null,
      place: { ...place, column: NUMBER, columnCount: MIDDLE },
    },
    {
      ...common,
      name: `${CHART_NAME_PREFIX}预算与成本`,
      kind: "clusteredBar",
      title: words.charts.money,
      valueTitle: words.wan,
      series: [
        { name: words.budget, values: below(BUDGET), color: BUDGET_COLOR },
        { name: words.cost, values: below(COST), color: COST_COLOR },
      ],
      labelFormat: null,
      place: { ...place, column: MIDDLE, columnCount: WIDTHS.length - MIDDLE },
    },
  ];
}

/** 评价等级: how many projects have which, beside a chart of it. */
function gradeBlock({ grades, unfinished }: Totals, locale: Locale): DocumentRow[] {
  const words = overviewWords[locale];
  const counted = (role: CellRole, name: string, count: number): DocumentRow =>
    line([null, textCell(role, name), countCell("count", count)]);
  return [
    BLANK_ROW,
    line([textCell("section", words.grades)]),
    line([null, textCell("header", words.grade), textCell("header", words.projectCount)]),
    ...GRADES.map((grade) => counted("centred", OVERALL_GRADE_WORDS[locale][grade], grades[grade])),
    counted("asideCentred", words.unfinishedGrade, unfinished),
    ...Array.from({ length: GRADE_CHART_ROWS - GRADES.length - 2 }, () => BLANK_ROW),
  ];
}

/** @param firstRow of the grades' lines */
function gradeChart(firstRow: number, locale: Locale): DocumentChart {
  const words = overviewWords[locale];
  const below = (column: number): Area => ({
    row: firstRow,
    column,
    rowCount: GRADES.length + 1,
    columnCount: 1,
  });
  return {
    name: `${CHART_NAME_PREFIX}等级`,
    kind: "bar",
    title: words.charts.grades,
    categoryTitle: "",
    valueTitle: words.projectCount,
    categories: below(NAME),
    series: [{ name: words.projectCount, values: below(PROJECTS), color: GRADE_COLOR }],
    labelFormat: "0",
    maximum: null,
    place: {
      row: firstRow - 1,
      column: FIRST_COUNT,
      rowCount: GRADE_CHART_ROWS,
      columnCount: WIDTHS.length - FIRST_COUNT,
    },
  };
}
