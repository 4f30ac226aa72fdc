import Big from "big.js";
import type { RowEvaluation } from "../../evaluation/TableEvaluation";
import type { CellContent } from "../../grid/SheetGrid";
import type { Settings } from "../../settings/Settings";
import type { EvaluationRole } from "../../table/TargetTable";
import { decimalOf } from "../../value/decimalOf";
import { excelReads } from "./excelReads";
import { formulaFigures, ratioRuleOf } from "./RatioRule";
import type { RatioRule } from "./RatioRule";
import { numberOf } from "./numberOf";
import { isEmptyContent, isWritable } from "./RowCells";
import type { RowCell, RowCells } from "./RowCells";
import {
  deviationFormula,
  OWN_RATIO,
  OWN_SCORE,
  rateFormula,
  scoreFormula,
  scoreFormulaFromActual,
} from "./rowFormulas";
import type { WeightOperand } from "./rowFormulas";

/** 完成率 of a date that was kept: words, so that it is never taken for the user's per cent. */
export const IN_TIME = "按期";

export function isOwnFormula(content: CellContent): boolean {
  return typeof content === "string" && (OWN_RATIO.test(content) || OWN_SCORE.test(content));
}

/** The add-in's own formula of 得分 for a row whose reduction was taken: MIN(1,IF(G9>1.3,1.3/G9,G9)). */
export function isReducedFormula(content: CellContent): boolean {
  return typeof content === "string" && isOwnFormula(content) && content.includes("MIN(1,IF(");
}

/** What the plan puts into cells of a row; a role that it leaves as it is is not there. */
export type RowContents = ReadonlyMap<EvaluationRole, CellContent>;

export interface RowOptions {
  readonly settings: Settings;
  /** 分值 is proposed anew also where the add-in's own column holds some. */
  readonly resetWeights: boolean;
}

/**
 * The computed cells of a row: live formulas for a numeric target whose 实际完成值 they read as the engine does, else
 * values. 实际完成值 and 原因 are the user's and never here, and neither is a per cent that the user has given.
 */
export function rowContents(row: RowEvaluation, cells: RowCells, options: RowOptions): RowContents {
  const contents = new Map<EvaluationRole, CellContent>();
  const put = (role: EvaluationRole, wanted: CellContent) => {
    const cell = cells[role];
    const content = isTextCell(cell) && isOwnFormula(wanted) ? figureOf(row, role) : wanted;
    // A blank in the user's own column is filled, never made blank: what would be cleared there is left out.
    if (isWritable(cell) && (cell.isOwned || content !== null)) contents.set(role, content);
  };
  const weight = weightContent(row, cells.weight, options);
  if (weight !== undefined) put("weight", weight);
  const rate = rateContent(row, cells, options.settings);
  if (rate !== undefined) put("rate", rate);
  put("score", scoreContent(row, withPlanned(cells, contents), options.settings));
  put("deviation", deviationContent(row, cells.actual, options.settings));
  return contents;
}

/** In a cell of format @ Excel shows a formula's letters instead of its figure. */
function isTextCell(cell: RowCell | null): boolean {
  return cell !== null && !cell.isOwned && cell.numberFormat === "@";
}

function figureOf({ rate, score, deviation }: RowEvaluation, role: EvaluationRole): number | null {
  if (role === "rate") return numberOf(rate);
  return numberOf(role === "deviation" ? deviation : score);
}

/** The proposal, where the row has no points of its own; undefined leaves the cell alone. */
function weightContent(
  { weight, isWeightProposed }: RowEvaluation,
  cell: RowCell | null,
  { resetWeights }: RowOptions,
): CellContent | undefined {
  if (!cell || !weight || !isWeightProposed) return undefined;
  const mayWrite = isEmptyContent(cell.content) || (resetWeights && cell.isOwned);
  return mayWrite ? weight.toNumber() : undefined;
}

/** The rule whose formula gives this row just the engine's figures; null where values must be written instead. */
function liveRule(row: RowEvaluation, actual: RowCell | null, settings: Settings): RatioRule | null {
  const rule = ratioRuleOf(row, settings);
  if (!rule || !actual) return null;
  const read = excelReads(actual.value, rule.unit);
  if (read === "unsure") return null;
  if (read === "blank" || read === "error") return row.rate === null ? rule : null;
  const figures = formulaFigures(rule, read);
  return isClose(figures.rate, row.rate) && isClose(figures.deviation, row.deviation) ? rule : null;
}

const CLOSE = "1e-9";

function isClose(left: Big | null, right: Big | null): boolean {
  if (!left || !right) return left === right;
  return left.minus(right).abs().lte(right.abs().plus(1).times(CLOSE));
}

function rateContent(row: RowEvaluation, cells: RowCells, settings: Settings): CellContent | undefined {
  const { rate } = cells;
  if (!rate) return undefined;
  if (row.kind === "numeric") {
    const rule = liveRule(row, cells.actual, settings);
    return rule && cells.actual ? rateFormula(rule, cells.actual.cell) : numberOf(row.rate);
  }
  if (row.kind === "date" && row.basis?.kind === "inTime") return rate.isOwned ? IN_TIME : undefined;
  const isComputed = isOwnFormula(rate.content) || rate.content === IN_TIME;
  return isComputed ? null : undefined;
}

/** The cells with what is put into 分值 and 完成率 in this plan. */
function withPlanned(cells: RowCells, contents: RowContents): RowCells {
  const planned = (role: "weight" | "rate"): RowCell | null => {
    const [cell, content] = [cells[role], contents.get(role)];
    return cell && content !== undefined ? { ...cell, content, value: content } : cell;
  };
  return { ...cells, weight: planned("weight"), rate: planned("rate") };
}

/** Reckoned from the cell of 完成率 where that is live; from 实际完成值 where the user's own figure stands there, or none. */
function scoreContent(row: RowEvaluation, cells: RowCells, settings: Settings): CellContent {
  const rule = row.kind === "numeric" ? liveRule(row, cells.actual, settings) : null;
  const operand = weightOperand(row, cells.weight);
  if (!rule || !cells.actual || !operand) return numberOf(row.score);
  const allowed = row.reduction?.isAccepted ? allowedRate(settings) : null;
  return cells.rate && isOwnFormula(cells.rate.content)
    ? scoreFormula(operand, cells.rate.cell, allowed)
    : scoreFormulaFromActual(operand, rule, cells.actual.cell, allowed);
}

/** The highest rate that keeps full points where a reduction was taken: 1.3. */
function allowedRate({ deviationPercent }: Settings): Big {
  return new Big(deviationPercent).times("0.01").plus(1);
}

/** The cell of 分值 where it holds just the row's points, or is blank as they are; else the points; null where none are. */
function weightOperand({ weight }: RowEvaluation, cell: RowCell | null): WeightOperand | null {
  if (!cell || cell.isShared) return weight;
  if (isEmptyContent(cell.content)) return weight ?? cell.cell;
  const points = typeof cell.value === "number" ? decimalOf(cell.value) : null;
  return weight && points?.eq(weight) ? cell.cell : weight;
}

function deviationContent(row: RowEvaluation, actual: RowCell | null, settings: Settings): CellContent {
  if (row.kind !== "numeric") return null;
  const rule = liveRule(row, actual, settings);
  return rule && actual ? deviationFormula(rule, actual.cell) : numberOf(row.deviation);
}
