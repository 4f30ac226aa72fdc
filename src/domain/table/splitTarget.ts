import type { Cell } from "../grid/SheetGrid";
import { isCellError } from "../value/cellError";
import { saysNothing } from "../value/grammar/empty";
import { normaliseValueText } from "../value/normalise";
import type { ParseOptions } from "../value/ParseOptions";
import { parseTargetCell, parseTargetText } from "../value/parseTarget";
import type { TargetValue } from "../value/TargetValue";
import { normaliseLabel } from "./label";

/** 指标性质 | 指标值 | 度量单位 of one row; null for a column that the table lacks. */
export interface TargetCells {
  readonly target: Cell;
  readonly operator: Cell | null;
  readonly measure: Cell | null;
}

/** A target as its parts say it together. */
export interface JoinedTarget {
  /** "≥95%". */
  readonly text: string;
  readonly value: TargetValue;
}

/** What 指标性质 says without being an operator: which way is better, or that the target is words. */
const DIRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:正向|正指标|越大越好)/, "≥"],
  [/^(?:反向|逆向|负向|负指标|越小越好)/, "≤"],
  [/^(?:定性|定量|其他|其它)/, ""],
];
const OPERATORS =
  /^(?:≥=?|≤=?|>=|=>|=<|<=|==|>|<|=|(?:大于|小于|高于|低于)(?:或|或者)?(?:等于)?|等于|不(?:低|少|小|高|大|多|超)(?:于|过)|(?:未)?超过|至少|至多|最多|最少)$/;

/** What an operator's cell adds to the value: itself, a sign for a direction, "" for 定性; null for words of no such meaning. */
export function operatorOf(text: string): string | null {
  const word = normaliseValueText(text).replace(/\s/g, "");
  if (saysNothing(word)) return "";
  if (OPERATORS.test(word)) return word;
  return DIRECTIONS.find(([words]) => words.test(word))?.[1] ?? null;
}

/** Whether a text begins with an operator of its own. */
const OWN_OPERATOR =
  /^(?:[≥≤<>=＞＜＝≧≦]|大于|小于|高于|低于|不低于|不少于|不小于|不超过|不高于|不大于|至少|至多|等于)/;

/**
 * Reads a target from its columns. A target in one cell is read as that cell; a number keeps its full precision, whatever
 * the cell shows. A value that brings its own operator or unit is not given it twice; words need neither.
 */
export function joinTarget({ target, operator, measure }: TargetCells, options: ParseOptions): JoinedTarget {
  const alone = parseTargetCell(target, options);
  if (!operator && !measure) return { text: target.text, value: alone };
  const shown = target.text.trim();
  // ≥#REF!个 would pass for words.
  const parts = [target, operator, measure].flatMap((cell) => cell ?? []);
  const broken = parts.find(({ value }) => isCellError(value));
  if (broken) return { text: broken.text, value: { kind: "unreadable", text: broken.text, implied: [] } };
  if (alone.kind === "empty") return { text: shown === "" ? "" : target.text, value: alone };
  if (isWords(alone, shown)) return { text: shown, value: alone };
  const sign = signFor(operator, shown);
  const unit = alone.kind === "date" || alone.kind === "dateRange" ? "" : unitFor(measure, shown);
  const text = `${sign}${shown}${unit}`;
  const exact = `${sign}${exactOf(target, alone)}${unit}`;
  return { text, value: { ...parseTargetText(percentUnit(exact), options), text } };
}

/** 显著提升 needs neither operator nor unit; 两 (of 两次) may be a number once its unit stands behind it. */
function isWords({ kind }: TargetValue, shown: string): boolean {
  if (kind === "multiple") return true;
  return (
    kind === "qualitative" &&
    (shown.length > LONGEST_NUMERAL || !/[\d〇一二两三四五六七八九十百千]/.test(shown))
  );
}

const LONGEST_NUMERAL = 3;

/** A word is kept as it is written; a direction (正向) is written as its sign. */
function signFor(operator: Cell | null, shown: string): string {
  if (!operator || OWN_OPERATOR.test(shown)) return "";
  const text = operator.text.trim();
  const sign = operatorOf(text);
  return sign === null || isWritten(text) ? text : sign;
}

const isWritten = (text: string): boolean => OPERATORS.test(normaliseValueText(text).replace(/\s/g, ""));

function unitFor(measure: Cell | null, shown: string): string {
  const unit = measure?.text.trim() ?? "";
  if (saysNothing(normaliseValueText(unit))) return "";
  return normaliseLabel(shown).endsWith(normaliseLabel(unit)) ? "" : unit;
}

/** A number cell without its displayed rounding: 0.9555 shown as 96% is 95.55%. */
function exactOf({ value, text }: Cell, alone: TargetValue): string {
  if (typeof value !== "number" || alone.kind !== "comparison") return text.trim();
  return `${alone.value.toFixed()}${alone.unit}`;
}

/** 百分比 and 百分比（%） as a unit, alone or behind a number, are %. */
export const percentUnit = (text: string): string =>
  text.replace(/百分(?:比|率|数)?(?:[(（][%％][)）])?$|％$/, "%");
