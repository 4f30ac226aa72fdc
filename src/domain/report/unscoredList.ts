import { PART_WORDS } from "../evaluation/evaluationWords";
import { explainExecution } from "../evaluation/explainExecution";
import { explainRow } from "../evaluation/explainRow";
import type { EvaluationSummary, Unscored } from "../evaluation/evaluationSummary";
import type { Locale } from "../locale/Locale";
import { countCell, numberCell, textCell } from "./documentCells";
import { cellLink } from "./lostPointsList";
import type { DocumentCell, DocumentRow } from "./SheetDocument";
import type { SummaryLayout } from "./SummaryLayout";
import { summaryWords } from "./summaryWords";

/** 未评分的指标: the rows that keep a project unfinished, each with what is missing. */
export function unscoredList(
  { unscored }: EvaluationSummary,
  layout: SummaryLayout,
  locale: Locale,
): DocumentRow[] {
  const { lossHeader, projectHeader, reason } = summaryWords[locale];
  const { number, project } = projectHeader;
  const titles = [number, project, lossHeader.indicator, lossHeader.cell, lossHeader.weight, reason];
  return [
    line(
      titles.map((title) => textCell("header", title)),
      layout,
    ),
    ...unscored.map((one, index) => line(unscoredCells(one, index + 1, locale), layout)),
  ];
}

function line(cells: readonly DocumentCell[], layout: SummaryLayout): DocumentRow {
  const why = { column: layout.total, columnCount: layout.label - layout.total + 1 };
  const { number, project, indicator, cell, weight } = layout;
  const columns = [number, project, indicator.column, cell, weight, why.column];
  return layout.row(
    cells.map((one, index) => [columns[index] ?? layout.label, one] as const),
    [indicator, why],
  );
}

function unscoredCells(one: Unscored, number: number, locale: Locale): DocumentCell[] {
  const { project, cell, weight } = one;
  return [
    countCell("centred", number),
    textCell("text", project.name),
    textCell("text", one.kind === "execution" ? PART_WORDS[locale].execution : one.name),
    cellLink(project.table, cell),
    weight ? numberCell("count", weight, "0.00") : textCell("count", ""),
    textCell("text", explainUnscored(one, locale)),
  ];
}

/** What is missing, in one line. */
export function explainUnscored(one: Unscored, locale: Locale): string {
  return one.kind === "execution"
    ? explainExecution(one.execution, locale)
    : explainRow(one.row, one.project.table, locale);
}
