import { OVERALL_GRADE_WORDS } from "../../evaluation/evaluationWords";
import type { TableEvaluation } from "../../evaluation/TableEvaluation";
import type { Position } from "../../grid/Area";
import type { CellContent } from "../../grid/SheetGrid";
import type { FundsRole } from "../../table/FundsLine";
import type { MoneyUnit } from "../../value/Money";
import type { Contents } from "../WritePlan";
import { cellList } from "./formulaText";
import type { FundsAmounts } from "./fundsAmounts";
import { executionRates } from "./fundsAmounts";
import { numberOf } from "./numberOf";
import type { RowCell } from "./RowCells";
import { scoreFormula } from "./rowFormulas";
import {
  gradeFormula,
  NOT_EXECUTED,
  NOT_HUNDRED,
  totalScoreFormula,
  unfilledWords,
  weightTotalFormula,
} from "./summaryFormulas";

/** The summary's header: the form's own words. */
export const summaryHeader = (unit: MoneyUnit): readonly string[] => [
  `项目资金（${unit}）`,
  "全年预算数",
  "全年执行数",
  "分值",
  "执行率",
  "得分",
];

const LINE_LABELS: Readonly<Record<FundsRole, string>> = {
  total: "年度资金总额",
  fiscal: "财政资金",
  carriedOver: "上年结转资金",
  other: "其他资金",
};

/** The columns of the summary, from its first. */
export const SUMMARY_AT = { budget: 1, executed: 2, weight: 3, rate: 4, score: 5 } as const;

/** What the summary is made of. */
export interface SummaryParts {
  /** Its top-left cell. */
  readonly at: Position;
  readonly unit: MoneyUnit;
  readonly lines: readonly FundsAmounts[];
  readonly evaluation: TableEvaluation;
  /** 分值 and 得分 of each indicator as they will stand on the sheet. */
  readonly weights: readonly (RowCell | null)[];
  readonly scores: readonly (RowCell | null)[];
  /** Whether a cell between two rows holds nothing, so that a range may span it. */
  readonly isSpannable: (row: number, column: number) => boolean;
}

/** The summary's cells, row by row: its header, 项目资金, 合计 and 评价等级. */
export function summaryContents(parts: SummaryParts): Contents {
  const { at, lines, evaluation, unit } = parts;
  const cells = lines.map((_, index) => ({
    budget: { row: at.row + 1 + index, column: at.column + SUMMARY_AT.budget },
    executed: { row: at.row + 1 + index, column: at.column + SUMMARY_AT.executed },
  }));
  const rates = executionRates(lines, cells, evaluation.execution);
  const funds = lines.map(({ role, budget, executed }, index): CellContent[] => {
    const isTotal = role === "total";
    const label = index === 1 ? `其中：${LINE_LABELS[role]}` : LINE_LABELS[role];
    const weight = isTotal ? numberOf(evaluation.execution.weight) : null;
    const score = isTotal ? executionScore(parts, rates[index] ?? null) : null;
    return [label, budget.content, executed.content, weight, rates[index] ?? null, score];
  });
  return [summaryHeader(unit), ...funds, ...sums(parts)];
}

/** Where the execution's points are none, nothing is missing. */
function executionScore({ at, evaluation }: SummaryParts, rate: CellContent): CellContent {
  const { weight, score } = evaluation.execution;
  if (weight.eq(0)) return 0;
  if (typeof rate !== "string") return numberOf(score);
  const row = at.row + 1;
  return scoreFormula(
    { row, column: at.column + SUMMARY_AT.weight },
    { row, column: at.column + SUMMARY_AT.rate },
  );
}

/** 合计 and 评价等级: live where each row has its own cell of 得分, else as the engine has them. */
function sums(parts: SummaryParts): CellContent[][] {
  const { at, lines, evaluation } = parts;
  const row = at.row + 1 + lines.length;
  const own = ownCells(parts.scores);
  const operands = {
    scores: cellList(own?.map(({ cell }) => cell) ?? [], parts.isSpannable),
    count: own?.length ?? 0,
    executionScore: { row: at.row + 1, column: at.column + SUMMARY_AT.score },
    weightTotal: { row, column: at.column + SUMMARY_AT.weight },
  };
  const total = own ? totalScoreFormula(operands) : numberOf(evaluation.score);
  const grade = own
    ? gradeFormula(operands, { row, column: at.column + SUMMARY_AT.score })
    : gradeWords(evaluation);
  return [
    ["合计", null, null, weightTotal(parts), null, total],
    ["评价等级", null, null, null, null, grade],
  ];
}

/** The cells if every row has one of its own; null when rows share one or have none. */
function ownCells(cells: readonly (RowCell | null)[]): RowCell[] | null {
  const own = cells.flatMap((cell) => (cell && !cell.isShared ? [cell] : []));
  return own.length > 0 && own.length === cells.length ? own : null;
}

/** Live where the cells hold just the points that count; shares of one, "10分" and blanks not written do not. */
function weightTotal({ at, weights, evaluation, isSpannable }: SummaryParts): CellContent {
  const cells = distinct(weights.flatMap((cell) => cell ?? []));
  const sum = cells.reduce((total, { value }) => total + (typeof value === "number" ? value : 0), 0);
  const known = evaluation.rows.reduce((total, { weight }) => total + (weight?.toNumber() ?? 0), 0);
  if (cells.length === 0 || Math.abs(sum - known) > 1e-6) return numberOf(evaluation.weightTotal);
  const execution = { row: at.row + 1, column: at.column + SUMMARY_AT.weight };
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
