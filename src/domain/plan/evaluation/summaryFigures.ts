import { OVERALL_GRADE_WORDS } from "../../evaluation/evaluationWords";
import type { TableEvaluation } from "../../evaluation/TableEvaluation";
import type { Position } from "../../grid/Area";
import type { CellContent } from "../../grid/SheetGrid";
import { cellList } from "./formulaText";
import { executionRates } from "./fundsAmounts";
import type { FundsAmounts } from "./fundsAmounts";
import { numberOf } from "./numberOf";
import { isEmptyContent } from "./RowCells";
import type { RowCell } from "./RowCells";
import { isOwnFormula } from "./rowContents";
import { scoreFormula } from "./rowFormulas";
import {
  gradeFormula,
  NOT_EXECUTED,
  NOT_HUNDRED,
  totalScoreFormula,
  unfilledWords,
  weightTotalFormula,
} from "./summaryFormulas";
import type { LineCells } from "./summaryFormulas";

/** Where the figures of a line of 项目资金 stand. */
export interface LinePlaces extends LineCells {
  readonly weight: Position;
  readonly rate: Position;
  readonly score: Position;
}

/** Where a summary's figures stand; its first line is the total's. */
export interface SummaryPlaces {
  readonly lines: readonly [LinePlaces, ...LinePlaces[]];
  readonly weightTotal: Position;
  readonly total: Position;
}

/** What a summary is made of. */
export interface SummaryParts {
  readonly lines: readonly FundsAmounts[];
  readonly evaluation: TableEvaluation;
  /** 分值 and 得分 of each indicator as they will stand on the sheet. */
  readonly weights: readonly (RowCell | null)[];
  readonly scores: readonly (RowCell | null)[];
  /** Whether a cell between two rows holds nothing, so that a range may span it. */
  readonly isSpannable: (row: number, column: number) => boolean;
}

/** The figures of a line of 项目资金; points and score are the total's alone. */
export interface LineFigures {
  readonly budget: CellContent;
  readonly executed: CellContent;
  readonly weight: CellContent;
  readonly rate: CellContent;
  readonly score: CellContent;
}

/** 项目资金, 合计 and 评价等级: formulas where they give what the engine has, else the engine's figures. */
export interface SummaryFigures {
  readonly lines: readonly LineFigures[];
  readonly weightTotal: CellContent;
  readonly total: CellContent;
  readonly grade: CellContent;
}

export function summaryFigures(parts: SummaryParts, places: SummaryPlaces): SummaryFigures {
  const { lines, evaluation } = parts;
  const rates = executionRates(lines, places.lines, evaluation.execution);
  const funds = lines.map(({ role, budget, executed }, index): LineFigures => {
    const isTotal = role === "total";
    const rate = rates[index] ?? null;
    return {
      budget: budget.content,
      executed: executed.content,
      weight: isTotal ? numberOf(evaluation.execution.weight) : null,
      rate,
      score: isTotal ? executionScore(evaluation, rate, places) : null,
    };
  });
  return { lines: funds, weightTotal: weightTotal(parts, places), ...sums(parts, places) };
}

/** Where the execution's points are none, nothing is missing. */
function executionScore(
  { execution: { weight, score } }: TableEvaluation,
  rate: CellContent,
  { lines: [total] }: SummaryPlaces,
): CellContent {
  if (weight.eq(0)) return 0;
  if (typeof rate !== "string") return numberOf(score);
  return scoreFormula(total.weight, total.rate);
}

/** 合计 and 评价等级: live where each row has its own cell of 得分 and none of them holds words, else as the engine has them. */
function sums(parts: SummaryParts, places: SummaryPlaces): Pick<SummaryFigures, "total" | "grade"> {
  const { evaluation } = parts;
  const own = ownCells(parts.scores);
  if (!own || own.some(isWords)) return { total: numberOf(evaluation.score), grade: gradeWords(evaluation) };
  const operands = {
    scores: cellList(
      own.map(({ cell }) => cell),
      parts.isSpannable,
    ),
    count: own.length,
    executionScore: places.lines[0].score,
    weightTotal: places.weightTotal,
  };
  return { total: totalScoreFormula(operands), grade: gradeFormula(operands, places.total) };
}

/** "50分": the engine reads it, a formula does not. */
function isWords({ content, value, isOwned }: RowCell): boolean {
  return !isOwned && !isEmptyContent(content) && typeof value !== "number" && !isOwnFormula(content);
}

/** The cells if every row has one of its own; null when rows share one or have none. */
function ownCells(cells: readonly (RowCell | null)[]): RowCell[] | null {
  const own = cells.flatMap((cell) => (cell && !cell.isShared ? [cell] : []));
  return own.length > 0 && own.length === cells.length ? own : null;
}

/** Live where the cells hold just the points that count; shares of one, "10分" and blanks not written do not. */
function weightTotal(
  { weights, evaluation, isSpannable }: SummaryParts,
  { lines: [{ weight: execution }] }: SummaryPlaces,
): CellContent {
  const cells = distinct(weights.flatMap((cell) => cell ?? []));
  const sum = cells.reduce((total, { value }) => total + (typeof value === "number" ? value : 0), 0);
  const known = evaluation.rows.reduce((total, { weight }) => total + (weight?.toNumber() ?? 0), 0);
  if (cells.length === 0 || Math.abs(sum - known) > 1e-6) return numberOf(evaluation.weightTotal);
  return weightTotalFormula(
    cellList(
      cells.map(({ cell }) => cell),
      isSpannable,
    ),
    execution,
  );
}

function distinct(cells: readonly RowCell[]): RowCell[] {
  return [...new Map(cells.map((cell) => [`${cell.cell.row},${cell.cell.column}`, cell])).values()];
}

/** 评价等级, or what keeps the project 未完成: what the formula shows as well. */
export function gradeWords({ obstacle, unfilled, grade }: TableEvaluation): CellContent {
  if (obstacle === "unfilled") return unfilledWords(unfilled);
  if (obstacle === "execution") return NOT_EXECUTED;
  if (obstacle === "weights") return NOT_HUNDRED;
  return grade && OVERALL_GRADE_WORDS["zh-CN"][grade];
}
