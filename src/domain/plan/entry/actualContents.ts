import type Big from "big.js";
import { measureOf } from "../../evaluation/measureOf";
import type { ActualReading, RowEvaluation } from "../../evaluation/TableEvaluation";
import type { CellContent } from "../../grid/SheetGrid";
import { normaliseValueText } from "../../value/normalise";
import { numberOf } from "../evaluation/numberOf";
import { dateText, meaningOfFormat, serialOf } from "./cellMeaning";
import type { EntryProblem } from "./Entry";
import { asWords, isUnclearPercent, typedNumber } from "./typedText";

/** The cell of 实际完成值: what may be written there, and how the engine would read it. */
export interface ActualCell {
  readonly isOwned: boolean;
  readonly numberFormat: string;
  /** Whether a serial number in a date's format is the day that it means: not in a workbook that counts from 1904. */
  readonly takesSerials: boolean;
  readonly read: (content: CellContent) => ActualReading;
}

/**
 * What a typed 实际完成值 puts into its cell, so that the engine reads there just what was typed: a number where the cell
 * is fit for it, else a text. Words beside a target that asks for a number or a date are a problem.
 */
export function contentOfActual(
  text: string,
  row: RowEvaluation,
  cell: ActualCell,
): { readonly content: CellContent } | { readonly problem: EntryProblem } {
  const typed = text.trim();
  if (typed === "") return { content: null };
  if (row.kind === "graded" || row.kind === "none") return checked(wordsOrNumber(typed, cell), cell);
  const meant = row.kind === "numeric" ? withPercentSign(typed, row) : typed;
  if (meant === null) return { problem: "percentSign" };
  const reading = cell.read(meant);
  if (reading.kind === "problem") return { problem: reading.problem };
  const size = measureOf(row.indicator)?.size ?? null;
  const fit = candidates(meant, typed, reading, { ...cell, size }).find((content) =>
    isSame(cell.read(content), reading),
  );
  return { content: fit === undefined ? asWords(meant) : fit };
}

function checked(
  content: CellContent,
  { read }: ActualCell,
): { content: CellContent } | { problem: EntryProblem } {
  const reading = read(content);
  return reading.kind === "problem" ? { problem: reading.problem } : { content };
}

/** A General cell shows a longer number as 1.23E+11. */
const SHOWN_CHARACTERS = 11;

/**
 * A plain number stays one also beside a target in words, as long as the cell goes on saying what was typed: not 95 as
 * 9500% or as a day of 1900, 2024.10 as 2024.1, 007 as 7, or a long number without its last digits.
 */
function wordsOrNumber(typed: string, { numberFormat }: ActualCell): CellContent {
  const words = asWords(typed);
  const number = typedNumber(typed)?.number.toNumber();
  if (number === undefined || meaningOfFormat(numberFormat, number) !== "number") return words;
  const digits = normaliseValueText(typed).replaceAll(",", "");
  return digits.length <= SHOWN_CHARACTERS && String(number) === digits ? number : words;
}

/** "96" beside the shown unit % is 96%; null where it may mean something else. */
function withPercentSign(typed: string, { indicator }: RowEvaluation): string | null {
  const { value } = indicator.target;
  const isPercent = (value.kind === "comparison" || value.kind === "range") && value.unit === "%";
  const number = isPercent ? typedNumber(typed) : null;
  if (number?.unit !== "") return typed;
  return isUnclearPercent(number) ? null : `${number.number.toFixed()}%`;
}

/** In the order in which they are tried. */
function candidates(
  meant: string,
  typed: string,
  reading: ActualReading,
  cell: ActualCell & { readonly size: Big | null },
): CellContent[] {
  const { isOwned, numberFormat, size } = cell;
  const words = asWords(meant);
  if (reading.kind === "date") return datesOf(reading, words, cell);
  if (reading.kind !== "number") return [words];
  const isPercentCell = meaningOfFormat(numberFormat) === "percent";
  const number = numberOf(inCell(reading.value, isPercentCell, size));
  // In the user's own column what was typed with its unit stays as it was typed.
  const isBare = typedNumber(typed)?.unit === "" || isPercentCell;
  return isOwned || isBare ? [number, words] : [words];
}

/** 5.6万册次 is 5.6 beside 度量单位; 98% is 0.98 in a cell that shows per cents. */
function inCell(value: Big, isPercentCell: boolean, size: Big | null): Big {
  return isPercentCell ? value.times("0.01") : value.div(size ?? 1);
}

/** A real date where the cell shows one, else the day in words; whatever is not a single day stays as it was typed. */
function datesOf(
  { date, from }: ActualReading & { kind: "date" },
  words: string,
  { isOwned, numberFormat, takesSerials }: ActualCell,
): CellContent[] {
  const { year, month, day, precision } = date;
  if (from || precision !== "day" || year === null || month === null || day === null) return [words];
  const serial = serialOf({ year, month, day });
  const isDateCell = takesSerials && meaningOfFormat(numberFormat, serial ?? 1) === "date";
  const inWords = isOwned ? words : dateText({ year, month, day });
  return isDateCell ? [serial, inWords, words] : [inWords, words];
}

function isSame(left: ActualReading, right: ActualReading): boolean {
  if (left.kind === "number" && right.kind === "number") return left.value.eq(right.value);
  return JSON.stringify(left) === JSON.stringify(right);
}
