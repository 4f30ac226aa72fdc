import type Big from "big.js";
import { formatCell } from "../../grid/address";
import type { Position } from "../../grid/Area";
import { plainNumber, quoted } from "./formulaText";
import { hasNoLowerSide } from "./RatioRule";
import type { RatioRule } from "./RatioRule";

/*
 * The live formulas of a row, with functions of Excel 2010, WPS and LibreOffice alike. A blank 实际完成值, and one that
 * cannot be read, leaves all of them blank.
 */

const CELL = "[A-Z]+\\d+";
/** The pieces that the ratio of a formula is made of: no other function, no sum and no product. Excel may write 1E+20. */
const PIECES = 'IF\\(|""|[\\d.,<>=/)-]|E[+-](?=\\d)';
const without = (cell: string) => `SUBSTITUTE\\(${cell},"(?:[^"]|"")*",""\\)`;

/** The formulas of 完成率 and 偏差率 that are made here: nothing in them but the one cell of 实际完成值. */
export const OWN_RATIO = new RegExp(
  `^=IF\\((${CELL})="","",IFERROR\\((?=(?:IF\\()*VALUE)(?:VALUE\\((?:\\1|${without("\\1")})\\)|${PIECES})+$`,
);

/** The formulas of 得分 that are made here. */
export const OWN_SCORE = new RegExp(
  `^=IF\\((?:OR\\(${CELL}="",${CELL}=""\\)|${CELL}=""),"",(?:IFERROR\\()?ROUND\\((?:${CELL}|[\\d.]+)\\*MAX\\(0,MIN\\(1,` +
    `(?:VALUE\\(|${without(CELL)}|[A-Z]+(?=\\d)|${PIECES})+$`,
);

/** 完成率: `=IF(F9="","",IFERROR(VALUE(F9)/226,""))`. */
export function rateFormula(rule: RatioRule, actual: Position): string {
  const x = readingOf(rule, actual);
  return `=${unlessBlank(actual, unlessUnclear(rule, x, ratioExpression(rule, x)))}`;
}

/** 偏差率; null for a target of 0, against which nothing can be measured. */
export function deviationFormula(rule: RatioRule, actual: Position): string | null {
  const x = readingOf(rule, actual);
  const expression = deviationExpression(rule, x);
  return expression === null ? null : `=${unlessBlank(actual, unlessUnclear(rule, x, expression))}`;
}

/** 分值 in a formula: the cell that holds it, or the points themselves where no cell holds just them. */
export type WeightOperand = Position | Big;

/**
 * 得分: points × 完成率 between 0 and 1; blank while either is. Where a reduction was taken, `allowed` (1.3) is the highest
 * rate that still has full points.
 */
export function scoreFormula(weight: WeightOperand, rate: Position, allowed: Big | null = null): string {
  return `=IF(${anyBlank(rate, weight)},"",${pointsOf(weight, formatCell(rate), allowed)})`;
}

/** 得分 where no cell holds the live 完成率: reckoned from 实际完成值 itself. */
export function scoreFormulaFromActual(
  weight: WeightOperand,
  rule: RatioRule,
  actual: Position,
  allowed: Big | null = null,
): string {
  // VALUE("") is an error: MAX would not take a ratio that stays blank for a text.
  const x = readingOf(rule, actual);
  const ratio = `VALUE(${unlessUnclear(rule, x, ratioExpression(rule, x))})`;
  return `=IF(${anyBlank(actual, weight)},"",IFERROR(${pointsOf(weight, ratio, allowed)},""))`;
}

function readingOf({ unit }: RatioRule, actual: Position): string {
  const cell = formatCell(actual);
  return unit === "" ? `VALUE(${cell})` : `VALUE(SUBSTITUTE(${cell},${quoted(unit)},""))`;
}

function unlessBlank(actual: Position, expression: string): string {
  return `IF(${formatCell(actual)}="","",IFERROR(${expression},""))`;
}

/** 96 for 96%, 0.98 beside 度量单位 % and 5.2 beside ≥5万亩 leave a doubt: blank, until it is plain what is meant. */
function unlessUnclear({ unsigned, doubtful }: RatioRule, x: string, expression: string): string {
  if (unsigned !== null) return `IF(${x}>=${plainNumber(unsigned)},"",${expression})`;
  if (doubtful === null) return expression;
  return `IF(${x}>${plainNumber(doubtful)},${expression},IF(${x}>0,"",${expression}))`;
}

function ratioExpression(rule: RatioRule, x: string): string {
  if (rule.kind === "range") {
    const [lower, upper] = [plainNumber(rule.lower), plainNumber(rule.upper)];
    // A lower bound of 0 has nothing below it but slips of the pen.
    const below = hasNoLowerSide(rule) ? `IF(${x}<0,""` : `IF(${x}<${lower},${x}/${lower}`;
    return `${below},IF(${x}>${upper},${upper}/${x},1))`;
  }
  const bound = plainNumber(rule.bound);
  if (rule.kind === "smaller") {
    return `IF(${x}<0,"",IF(${x}${rule.isStrict ? "<" : "<="}${bound},1,${bound}/${x}))`;
  }
  return rule.bound.eq(0) ? `IF(${x}${rule.isStrict ? ">" : ">="}0,1,0)` : `${x}/${bound}`;
}

function deviationExpression(rule: RatioRule, x: string): string | null {
  if (rule.kind === "range") {
    const [lower, upper] = [plainNumber(rule.lower), plainNumber(rule.upper)];
    const below = hasNoLowerSide(rule) ? `IF(${x}<0,""` : `IF(${x}<${lower},${x}/${lower}-1`;
    return `${below},IF(${x}>${upper},${x}/${upper}-1,0))`;
  }
  if (rule.bound.eq(0)) return null;
  const deviation = `${x}/${plainNumber(rule.bound)}-1`;
  return hasNoLowerSide(rule) ? `IF(${x}<0,"",${deviation})` : deviation;
}

function pointsOf(weight: WeightOperand, rate: string, allowed: Big | null): string {
  const limit = allowed && plainNumber(allowed);
  const ratio = limit === null ? rate : `IF(${rate}>${limit},${limit}/${rate},${rate})`;
  return `ROUND(${isCell(weight) ? formatCell(weight) : plainNumber(weight)}*MAX(0,MIN(1,${ratio})),2)`;
}

function anyBlank(cell: Position, weight: WeightOperand): string {
  const blank = `${formatCell(cell)}=""`;
  return isCell(weight) ? `OR(${blank},${formatCell(weight)}="")` : blank;
}

const isCell = (weight: WeightOperand): weight is Position => "row" in weight;
