import Big from "big.js";
import { weightWords } from "../evaluation/amountWords";
import { OVERALL_GRADE_WORDS, PART_WORDS } from "../evaluation/evaluationWords";
import type { ProjectSummary } from "../evaluation/evaluationSummary";
import type { PartEvaluation, ScorePart } from "../evaluation/TableEvaluation";
import type { Locale } from "../locale/Locale";
import type { Money } from "../value/Money";
import { clip, countCell, linkCell, numberCell, textCell } from "./documentCells";
import type { DocumentCell, DocumentRow } from "./SheetDocument";
import type { SummaryLayout } from "./SummaryLayout";
import { summaryWords } from "./summaryWords";

const POINTS = "0.00";
const AMOUNT = "#,##0.00####";
const RATE = "0.00%";
/** Characters of a name beside a bar. */
const LONGEST_LABEL = 18;

/** 各项目得分: a line a project; the sums of the money below, where every project has it. */
export function projectScores(
  projects: readonly ProjectSummary[],
  layout: SummaryLayout,
  locale: Locale,
): DocumentRow[] {
  return [
    headerRow(projects, layout, locale),
    ...projects.map((project, index) => projectRow(project, index + 1, layout, locale)),
    ...(projects.length > 1 ? [totalRow(projects, layout, locale)] : []),
  ];
}

function headerRow(projects: readonly ProjectSummary[], layout: SummaryLayout, locale: Locale): DocumentRow {
  const { projectHeader: words } = summaryWords[locale];
  const keys = ["number", "project", "total", "grade", "budget", "executed", "rate", "label"] as const;
  return layout.row([
    ...keys.map((key) => [layout[key], textCell("header", words[key])] as const),
    ...layout.parts.map(
      (part, index) =>
        [layout.firstPart + index, textCell("header", partHeader(part, projects, locale))] as const,
    ),
  ]);
}

/** With its points, where they are the same in all projects that have the part. */
function partHeader(part: ScorePart, projects: readonly ProjectSummary[], locale: Locale): string {
  const words = summaryWords[locale];
  const word = PART_WORDS[locale][part];
  const weights = projects.flatMap(({ parts }) => parts.filter((one) => one.part === part));
  const [first, ...others] = weights.map(({ weight }) => weightWords(weight));
  const isShared = first !== undefined && others.every((other) => other === first);
  return isShared ? words.partWith(word, first) : word;
}

function projectRow(
  project: ProjectSummary,
  number: number,
  layout: SummaryLayout,
  locale: Locale,
): DocumentRow {
  const { table, name, total, budget, executed, executionRate } = project;
  const { row, column } = table.area;
  return layout.row([
    [layout.number, countCell("centred", number)],
    [layout.project, linkCell("link", name, { sheetName: table.sheetName, row, column })],
    ...layout.parts.map((part, index) => [layout.firstPart + index, partCell(project, part)] as const),
    [layout.total, total ? numberCell("count", total, POINTS) : textCell("count", "")],
    [layout.grade, gradeCell(project, locale)],
    [layout.budget, amountCell(budget)],
    [layout.executed, amountCell(executed)],
    [layout.rate, executionRate ? numberCell("count", executionRate, RATE) : textCell("count", "")],
    [layout.label, textCell("aside", labelOf(project, locale))],
  ]);
}

/**
 * A part of which nothing has been scored is blank, never 0: it has no bar. Of one that is scored in part the points so
 * far are grey. A part that the project does not have is "—".
 */
function partCell({ parts, isBegun }: ProjectSummary, part: ScorePart): DocumentCell {
  const found = parts.find((one) => one.part === part);
  if (!found) return textCell("count", "—");
  if (!isBegun || !isKnown(found)) return textCell("count", "");
  return numberCell(found.unfilled > 0 ? "asideCentred" : "count", found.score, POINTS);
}

export const isKnown = ({ unfilled, score }: PartEvaluation): boolean => unfilled === 0 || score.gt(0);

function gradeCell({ grade, obstacle, isBegun, unfilled }: ProjectSummary, locale: Locale): DocumentCell {
  const words = summaryWords[locale];
  if (grade !== null) return textCell("centred", OVERALL_GRADE_WORDS[locale][grade]);
  if (!isBegun || obstacle === null) return textCell("asideCentred", words.projectNotBegun);
  return textCell("warning", words.unfinished(obstacle, unfilled));
}

function amountCell(money: Money | null): DocumentCell {
  return money ? numberCell("amount", money.amount, AMOUNT) : textCell("amount", "");
}

/** "数字档案室建设（优 95.20）": what stands beside the project's bar. */
function labelOf({ name, grade, total, isBegun }: ProjectSummary, locale: Locale): string {
  const words = summaryWords[locale];
  const result =
    grade !== null && total !== null
      ? `${OVERALL_GRADE_WORDS[locale][grade]} ${total.toFixed(2)}`
      : isBegun
        ? words.labelUnfinished
        : words.projectNotBegun;
  return words.label(clip(name, LONGEST_LABEL), result);
}

function totalRow(projects: readonly ProjectSummary[], layout: SummaryLayout, locale: Locale): DocumentRow {
  const budget = sumOf(projects.map((project) => project.budget));
  const executed = sumOf(projects.map((project) => project.executed));
  const rate = budget && executed && budget.gt(0) ? executed.div(budget) : null;
  const sum = (value: Big | null, format: string): DocumentCell =>
    value ? numberCell("header", value, format) : textCell("header", "");
  const blank = layout.widths.map((_, column) => [column, textCell("header", "")] as const);
  return layout.row([
    ...blank,
    [layout.project, textCell("header", summaryWords[locale].total)],
    [layout.budget, sum(budget, AMOUNT)],
    [layout.executed, sum(executed, AMOUNT)],
    [layout.rate, sum(rate, RATE)],
  ]);
}

/** Null when one is unknown: a sum that leaves out a project is not the workbook's. */
function sumOf(amounts: readonly (Money | null)[]): Big | null {
  return amounts.reduce<Big | null>(
    (sum, money) => (sum && money ? sum.plus(money.amount) : null),
    new Big(0),
  );
}
