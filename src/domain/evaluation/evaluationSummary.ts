import type Big from "big.js";
import { ofYear } from "../audit";
import type { TableAudit } from "../audit";
import type { Position } from "../grid/Area";
import { nameOfTable } from "../table/TargetTable";
import type { Indicator, TargetTable } from "../table/TargetTable";
import { toUnit } from "../value/Money";
import type { Money } from "../value/Money";
import type {
  ExecutionEvaluation,
  OverallGrade,
  PartEvaluation,
  RowEvaluation,
  TableEvaluation,
} from "./TableEvaluation";

/** Where one project stands. */
export interface ProjectSummary {
  readonly table: TargetTable;
  /** The project, else the table's title, else the sheet; on one line. */
  readonly name: string;
  /** Somebody has begun to fill in the year's end. */
  readonly isBegun: boolean;
  /** 得分构成, in the order of SCORE_PARTS: `score` is what has been scored so far, of `weight`. */
  readonly parts: readonly PartEvaluation[];
  /** 总分 to 0.01; null: 未完成. */
  readonly total: Big | null;
  readonly grade: OverallGrade | null;
  /** Why there is no total; null when there is one. */
  readonly obstacle: TableEvaluation["obstacle"];
  /** Indicator rows without a score. */
  readonly unfilled: number;
  readonly rowCount: number;
  /** 全年预算数 and 全年执行数 in 万元; null where the table has none that can be read. */
  readonly budget: Money | null;
  readonly executed: Money | null;
  /** 执行率, 1 is 100%; not capped. */
  readonly executionRate: Big | null;
}

/** Points that were scored away: 分值 − 得分 > 0. A row without a score has lost none, it is among the unscored. */
export type LostPoints = {
  readonly project: ProjectSummary;
  /** Where to mend it: the actual value (executed amount), else the target (budget). */
  readonly cell: Position;
  readonly weight: Big;
  readonly score: Big;
  readonly lost: Big;
} & (
  | { readonly kind: "indicator"; readonly name: string; readonly row: RowEvaluation }
  | { readonly kind: "execution"; readonly execution: ExecutionEvaluation }
);

/** What has no score yet, and why (`row.status`, `row.actual`; `execution.problem`). */
export type Unscored = {
  readonly project: ProjectSummary;
  /** Where to fill it in. */
  readonly cell: Position;
  readonly weight: Big | null;
} & (
  | { readonly kind: "indicator"; readonly name: string; readonly row: RowEvaluation }
  | { readonly kind: "execution"; readonly execution: ExecutionEvaluation }
);

/** 评价汇总: where the whole workbook stands at year end. */
export interface EvaluationSummary {
  /** In the order of the workbook. */
  readonly projects: readonly ProjectSummary[];
  /** Projects with a total, and how many of them have which grade. */
  readonly finished: number;
  readonly grades: Readonly<Record<OverallGrade, number>>;
  /** Indicator rows with and without a score, over the workbook. */
  readonly scoredRows: number;
  readonly unscoredRows: number;
  /** What cost most points, at most `MOST_LOSSES`: most first, then in the order of the workbook. */
  readonly losses: readonly LostPoints[];
  /** All that cost points, those in `losses` among them. */
  readonly lossCount: number;
  /** Of the projects that somebody has begun, in the order of the workbook. */
  readonly unscored: readonly Unscored[];
}

export const MOST_LOSSES = 10;

/** Pure: the same tables give the same summary. Nothing is counted as lost that has not been scored. */
export function evaluationSummary(audits: readonly TableAudit[]): EvaluationSummary {
  const evaluated = ofYear(audits).map(({ table, evaluation }) => ({
    project: projectSummary(table, evaluation),
    evaluation,
  }));
  const projects = evaluated.map(({ project }) => project);
  const losses = evaluated.flatMap(({ project, evaluation }) => lossesOf(project, evaluation));
  const unscored = evaluated.flatMap(({ project, evaluation }) => unscoredOf(project, evaluation));
  const rows = projects.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const unscoredRows = projects.reduce((sum, { unfilled }) => sum + unfilled, 0);
  return {
    projects,
    finished: projects.filter(({ total }) => total !== null).length,
    grades: countGrades(projects),
    scoredRows: rows - unscoredRows,
    unscoredRows,
    // Sorting is stable: what cost as much stays in the order of the workbook.
    losses: [...losses].sort((a, b) => b.lost.cmp(a.lost)).slice(0, MOST_LOSSES),
    lossCount: losses.length,
    unscored: unscored.filter(({ project }) => project.isBegun),
  };
}

function projectSummary(table: TargetTable, evaluation: TableEvaluation): ProjectSummary {
  const { budget, executed, rate } = evaluation.execution;
  return {
    table,
    name: nameOfTable(table),
    isBegun: evaluation.isBegun,
    parts: evaluation.parts,
    total: evaluation.score,
    grade: evaluation.grade,
    obstacle: evaluation.obstacle,
    unfilled: evaluation.unfilled,
    rowCount: evaluation.rows.length,
    budget: budget && toUnit(budget, "万元"),
    executed: executed && toUnit(executed, "万元"),
    executionRate: rate,
  };
}

function lossesOf(project: ProjectSummary, { rows, execution }: TableEvaluation): LostPoints[] {
  const losses = rows.flatMap((row): LostPoints[] => {
    const { status, score, indicator } = row;
    // Scores are given to 0.01: what a formula leaves behind in the points (23.333…) is not lost.
    const weight = row.weight?.round(2);
    if (status !== "scored" || !weight || !score || !weight.gt(score)) return [];
    const common = { project, cell: cellOf(indicator), weight, score, lost: weight.minus(score) };
    return [{ ...common, kind: "indicator", name: nameOfIndicator(indicator), row }];
  });
  const { weight, score } = execution;
  if (!score || !weight.gt(score)) return losses;
  const cell = cellOfExecution(execution, project.table);
  return [
    { project, cell, weight, score, lost: weight.minus(score), kind: "execution", execution },
    ...losses,
  ];
}

function unscoredOf(project: ProjectSummary, { rows, execution }: TableEvaluation): Unscored[] {
  const unscored = rows
    .filter(({ status }) => status !== "scored")
    .map((row): Unscored => {
      const { indicator, weight } = row;
      const name = nameOfIndicator(indicator);
      return { project, cell: cellOf(indicator), weight, kind: "indicator", name, row };
    });
  if (execution.score !== null) return unscored;
  const cell = cellOfExecution(execution, project.table);
  return [{ project, cell, weight: execution.weight, kind: "execution", execution }, ...unscored];
}

function cellOf({ actual, target }: Indicator): Position {
  const { row, column } = (actual ?? target).cell;
  return { row, column };
}

function cellOfExecution({ lines }: ExecutionEvaluation, { area }: TargetTable): Position {
  const [total] = lines;
  const { row, column } = total?.executed?.cell ?? total?.budget?.cell ?? area;
  return { row, column };
}

/** The third level, else the one above it; on one line. */
export function nameOfIndicator({ level3, level2, level1, number }: Indicator): string {
  const names = [level3, level2, level1].map(({ text }) => text.replace(/\s+/g, " ").trim());
  return names.find((name) => name !== "") ?? String(number);
}

function countGrades(projects: readonly ProjectSummary[]): Record<OverallGrade, number> {
  const count = (wanted: OverallGrade) => projects.filter(({ grade }) => grade === wanted).length;
  return { excellent: count("excellent"), good: count("good"), fair: count("fair"), poor: count("poor") };
}
