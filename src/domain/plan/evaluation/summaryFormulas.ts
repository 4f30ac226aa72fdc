import { OVERALL_GRADE_WORDS } from "../../evaluation/evaluationWords";
import { formatArea, formatCell } from "../../grid/address";
import type { Position } from "../../grid/Area";
import type { CellContent } from "../../grid/SheetGrid";
import { quoted } from "./formulaText";
import { OWN_SCORE } from "./rowFormulas";

/** Cells of a line of 项目资金 in the summary. */
export interface LineCells {
  readonly budget: Position;
  readonly executed: Position;
}

/** A link to a cell of the table: blank as long as that one is, where a plain link would show 0. */
export function linkFormula(cell: Position, isBlank: boolean): string {
  const address = formatCell(cell);
  return isBlank ? `=IF(${address}="","",${address})` : `=${address}`;
}

/** The sum of some cells of the table; where not all are filled in, blank as long as all are blank. */
export function sumFormula(cells: readonly Position[], hasBlanks: boolean): string {
  const addresses = cells.map(formatCell);
  const list = addresses.join(",");
  return hasBlanks ? `=IF(COUNT(${list})=0,"",SUM(${list}))` : `=${addresses.join("+")}`;
}

/** 执行率 of a part: 全年执行数 ÷ 全年预算数; blank without either, for amounts below zero and a budget of 0. */
export function partRateFormula({ budget, executed }: LineCells): string {
  const [planned, spent] = [formatCell(budget), formatCell(executed)];
  return `=IF(OR(${planned}="",${spent}=""),"",${quotient(spent, planned)})`;
}

/** 执行率 of the total; as long as its own 全年执行数 is blank, that of the parts counts. */
export function totalRateFormula(total: LineCells, parts: readonly LineCells[]): string {
  const [first, last] = [parts[0]?.executed, parts.at(-1)?.executed];
  if (!first || !last) return partRateFormula(total);
  const [planned, spent] = [formatCell(total.budget), formatCell(total.executed)];
  const partsSpent = formatArea({ ...first, rowCount: last.row - first.row + 1, columnCount: 1 });
  const all = formatArea({ ...total.executed, rowCount: last.row - total.executed.row + 1, columnCount: 1 });
  const amount = `IF(${spent}="",SUM(${partsSpent}),${spent})`;
  return `=IF(OR(${planned}="",COUNT(${all})=0),"",${quotient(amount, planned)})`;
}

function quotient(spent: string, planned: string): string {
  return `IFERROR(IF(OR(${spent}<0,${planned}<=0),"",${spent}/${planned}),"")`;
}

/** 分值 of all rows and of the execution together. */
export function weightTotalFormula(weights: string, execution: Position): string {
  return `=ROUND(SUM(${weights})+${formatCell(execution)},2)`;
}

/** What the total and the grade stand on. */
export interface TotalOperands {
  /** The cells of 得分, as arguments of a function, and their number. */
  readonly scores: string;
  readonly count: number;
  readonly executionScore: Position;
  readonly weightTotal: Position;
}

/** 总分: blank as long as a score is missing or the points do not make up 100. */
export function totalScoreFormula({ scores, count, executionScore, weightTotal }: TotalOperands): string {
  const execution = formatCell(executionScore);
  const missing = `COUNT(${scores})<${count},${execution}="",${isNotHundred(weightTotal)}`;
  return `=IF(OR(${missing}),"",ROUND(SUM(${scores})+${execution},2))`;
}

/** 评价等级, or what keeps the project 未完成. */
export function gradeFormula(
  { scores, count, executionScore, weightTotal }: TotalOperands,
  total: Position,
): string {
  const words = OVERALL_GRADE_WORDS["zh-CN"];
  const score = formatCell(total);
  const grade =
    `IF(${score}>=90,${quoted(words.excellent)},IF(${score}>=80,${quoted(words.good)},` +
    `IF(${score}>=60,${quoted(words.fair)},${quoted(words.poor)})))`;
  const [before, behind] = UNFILLED;
  return (
    `=IF(COUNT(${scores})<${count},${quoted(before)}&(${count}-COUNT(${scores}))&${quoted(behind)},` +
    `IF(${formatCell(executionScore)}="",${quoted(NOT_EXECUTED)},` +
    `IF(${isNotHundred(weightTotal)},${quoted(NOT_HUNDRED)},IF(${score}="","",${grade}))))`
  );
}

function isNotHundred(weightTotal: Position): string {
  return `ABS(${formatCell(weightTotal)}-100)>0.005`;
}

const UNFILLED = ["未完成（还有 ", " 行）"] as const;
export const NOT_EXECUTED = "未完成（缺预算执行率）";
export const NOT_HUNDRED = "分值合计不是100";

export function unfilledWords(count: number): string {
  return UNFILLED.join(String(count));
}

const CELL = "[A-Z]+\\d+";
const CELLS = `${CELL}[A-Z\\d:,]*`;
const AMOUNT = `(?:${CELL}|IF\\(${CELL}="",SUM\\(${CELLS}\\),${CELL}\\))`;

/** The formulas that are made here, and those of 得分; links are the user's as well. */
const OWN: readonly RegExp[] = [
  OWN_SCORE,
  new RegExp(
    `^=IF\\(OR\\(${CELL}="",(?:${CELL}=""|COUNT\\(${CELLS}\\)=0)\\),"",` +
      `IFERROR\\(IF\\(OR\\(${AMOUNT}<0,${CELL}<=0\\),"",${AMOUNT}/${CELL}\\),""\\)\\)$`,
  ),
  new RegExp(`^=ROUND\\(SUM\\(${CELLS}\\)\\+${CELL},2\\)$`),
  new RegExp(`^=IF\\(OR\\(COUNT\\(${CELLS}\\)<\\d+,${CELL}="",ABS\\(${CELL}-100\\)>0\\.005\\),"",ROUND\\(`),
  new RegExp(`^=IF\\(COUNT\\(${CELLS}\\)<\\d+,"${UNFILLED[0]}"&`),
];

/** Whether a content is a formula that the add-in has put into a summary. */
export function isOwnSummaryFormula(content: CellContent): boolean {
  return typeof content === "string" && OWN.some((formula) => formula.test(content));
}
