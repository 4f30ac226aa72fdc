import { PART_WORDS } from "../evaluation/evaluationWords";
import { explainExecution } from "../evaluation/explainExecution";
import { explainRow } from "../evaluation/explainRow";
import type { EvaluationSummary, LostPoints } from "../evaluation/evaluationSummary";
import { formatCell } from "../grid/address";
import type { Position } from "../grid/Area";
import type { Locale } from "../locale/Locale";
import type { TargetTable } from "../table/TargetTable";
import { clip, countCell, linkCell, numberCell, textCell } from "./documentCells";
import type { DocumentCell, DocumentRow } from "./SheetDocument";
import type { SummaryLayout } from "./SummaryLayout";
import { summaryWords } from "./summaryWords";

const POINTS = "0.00";
/** Characters of an indicator's and a project's name beside a bar. */
const LONGEST_INDICATOR = 16;
const LONGEST_PROJECT = 10;

/** 失分最多的指标: what cost most points, with its arithmetic. */
export function lostPointsList(
  { losses }: EvaluationSummary,
  layout: SummaryLayout,
  locale: Locale,
): DocumentRow[] {
  const { lossHeader, projectHeader } = summaryWords[locale];
  const header = (column: number, word: string) => [column, textCell("header", word)] as const;
  const merges = [layout.indicator, explanationOf(layout)];
  return [
    layout.row(
      [
        header(layout.number, projectHeader.number),
        header(layout.project, projectHeader.project),
        header(layout.indicator.column, lossHeader.indicator),
        header(layout.cell, lossHeader.cell),
        header(layout.weight, lossHeader.weight),
        header(layout.total, lossHeader.score),
        header(layout.grade, lossHeader.lost),
        header(layout.budget, lossHeader.explanation),
        header(layout.label, projectHeader.label),
      ],
      merges,
    ),
    ...losses.map((loss, index) => lossRow(loss, index + 1, layout, locale)),
  ];
}

const explanationOf = ({ budget }: SummaryLayout) => ({ column: budget, columnCount: 3 });

function lossRow(loss: LostPoints, number: number, layout: SummaryLayout, locale: Locale): DocumentRow {
  const { project, cell, weight, score, lost } = loss;
  return layout.row(
    [
      [layout.number, countCell("centred", number)],
      [layout.project, textCell("text", project.name)],
      [layout.indicator.column, textCell("text", nameOfLoss(loss, locale))],
      [layout.cell, cellLink(project.table, cell)],
      [layout.weight, numberCell("count", weight, POINTS)],
      [layout.total, numberCell("count", score, POINTS)],
      [layout.grade, numberCell("count", lost, POINTS)],
      [layout.budget, textCell("text", explainLoss(loss, locale))],
      [layout.label, textCell("aside", labelOf(loss, locale))],
    ],
    [layout.indicator, explanationOf(layout)],
  );
}

/** What lost the points: the indicator's name, or 预算执行. */
export function nameOfLoss(loss: LostPoints, locale: Locale): string {
  return loss.kind === "execution" ? PART_WORDS[locale].execution : loss.name;
}

/** The arithmetic of a score below its weight, in one line. */
export function explainLoss(loss: LostPoints, locale: Locale): string {
  return loss.kind === "execution"
    ? explainExecution(loss.execution, locale)
    : explainRow(loss.row, loss.project.table, locale);
}

/** "档案利用率 · 数字档案室建设". */
function labelOf(loss: LostPoints, locale: Locale): string {
  const name = clip(nameOfLoss(loss, locale), LONGEST_INDICATOR);
  return `${name} · ${clip(loss.project.name, LONGEST_PROJECT)}`;
}

export function cellLink(table: TargetTable, cell: Position): DocumentCell {
  return linkCell("link", formatCell(cell), { sheetName: table.sheetName, ...cell });
}
