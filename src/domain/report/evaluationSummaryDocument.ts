import type { EvaluationSummary } from "../evaluation/evaluationSummary";
import { OVERALL_GRADE_WORDS } from "../evaluation/evaluationWords";
import type { OverallGrade } from "../evaluation/TableEvaluation";
import type { Locale } from "../locale/Locale";
import type { ReportOptions } from "./checkReportDocument";
import { BLANK_ROW, row, textCell } from "./documentCells";
import { jumpRow, sectionRows, sectionStarts } from "./documentSections";
import type { DocumentSection } from "./documentSections";
import { lostPointsList } from "./lostPointsList";
import { SUMMARY_NAME } from "./placeReport";
import { projectScores } from "./projectScores";
import type { DocumentChart, DocumentRow, SheetDocument } from "./SheetDocument";
import { hasOverview, lossChart, lossRows, overviewCharts, overviewRows } from "./summaryCharts";
import { SummaryLayout } from "./SummaryLayout";
import { summaryWords } from "./summaryWords";
import type { SummarySectionKey } from "./summaryWords";
import { unscoredList } from "./unscoredList";

interface Section extends DocumentSection {
  readonly key: SummarySectionKey;
}

/** Title, caption, totals, and links to the sections: what stays in view. */
const HEAD_ROWS = 4;
const GRADES: readonly OverallGrade[] = ["excellent", "good", "fair", "poor"];

/**
 * 评价汇总 as a worksheet: charts of where the projects stand, then a line a project, what cost most points, and the rows
 * that have no score yet. A section without a line is left out; the charts show the cells of the lists.
 */
export function evaluationSummaryDocument(summary: EvaluationSummary, options: ReportOptions): SheetDocument {
  const { locale, madeAt, version } = options;
  const words = summaryWords[locale];
  const layout = new SummaryLayout(summary.projects);
  const told = notices(summary, layout, locale);
  const sections = sectionsOf(summary, layout, locale);
  const starts = sectionStarts(sections, HEAD_ROWS + told.length);
  return {
    mark: SUMMARY_NAME,
    sheetName: words.sheetName,
    columns: layout.widths,
    rows: [
      row([textCell("title", words.title)]),
      row([textCell("caption", words.caption(madeAt, version))]),
      row([textCell("caption", words.totals(totalsOf(summary, locale)))]),
      jumpRow(sections, starts, [layout.project, layout.firstPart, layout.cell, layout.budget]),
      ...told,
      ...sectionRows(sections),
    ],
    draftTitle: words.draftTitle,
    frozenRows: HEAD_ROWS,
    print: { repeatedRow: 0, footer: words.footer },
    charts: chartsOf(summary, layout, sections, starts, locale),
  };
}

function totalsOf(
  { projects, finished, grades, scoredRows, unscoredRows }: EvaluationSummary,
  locale: Locale,
) {
  const counted = GRADES.filter((grade) => grades[grade] > 0).map(
    (grade) => `${OVERALL_GRADE_WORDS[locale][grade]} ${grades[grade]}`,
  );
  const list = counted.join(locale === "zh-CN" ? "，" : ", ");
  return { projects: projects.length, finished, grades: list, scoredRows, unscoredRows };
}

function notices(summary: EvaluationSummary, layout: SummaryLayout, locale: Locale): DocumentRow[] {
  const words = summaryWords[locale];
  if (summary.projects.length === 0) return [layout.wide("alarm", words.noTable)];
  const isBegun = summary.projects.some((project) => project.isBegun);
  return isBegun ? [] : [layout.wide("alarm", words.notBegun)];
}

function sectionsOf(summary: EvaluationSummary, layout: SummaryLayout, locale: Locale): Section[] {
  const words = summaryWords[locale];
  const { projects, losses, lossCount, unscored } = summary;
  const section = (key: SummarySectionKey, count: number, rows: () => DocumentRow[]): Section[] => {
    const title = words.sections[key];
    const jump = key === "overview" ? title : words.jump(title, count);
    return count > 0 ? [{ key, title, jump, rows: rows() }] : [];
  };
  const overview = (): DocumentRow[] => [
    row([textCell("caption", words.partialBars)]),
    ...blankRows(overviewRows(summary)),
  ];
  const lost = (): DocumentRow[] => [
    ...lostPointsList(summary, layout, locale),
    BLANK_ROW,
    ...blankRows(lossRows(summary)),
  ];
  const shown = lossCount > losses.length ? words.shownOf(losses.length, lossCount) : "";
  return [
    ...section("overview", hasOverview(summary) ? projects.length : 0, overview),
    ...section("projects", projects.length, () => projectScores(projects, layout, locale)),
    ...section("losses", losses.length, lost).map((one) => ({ ...one, title: `${one.title}${shown}` })),
    ...section("unscored", unscored.length, () => unscoredList(summary, layout, locale)),
  ];
}

const blankRows = (count: number): DocumentRow[] => Array.from({ length: count }, () => BLANK_ROW);

/** Below a section's title stands a caption (overview) or a header, then what the chart covers or shows. */
function chartsOf(
  summary: EvaluationSummary,
  layout: SummaryLayout,
  sections: readonly Section[],
  starts: readonly number[],
  locale: Locale,
): DocumentChart[] {
  const rowOf = (wanted: SummarySectionKey): number | null =>
    starts[sections.findIndex(({ key }) => key === wanted)] ?? null;
  const [overview, projects, losses] = [rowOf("overview"), rowOf("projects"), rowOf("losses")];
  return [
    ...(overview === null || projects === null
      ? []
      : overviewCharts(summary, layout, projects + 2, overview + 2, locale)),
    ...(losses === null
      ? []
      : [lossChart(summary, layout, losses + 2, losses + 3 + summary.losses.length, locale)]),
  ];
}
