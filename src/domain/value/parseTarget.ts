import { remembered } from "../remembered";
import { isHashes, type CellContent } from "./CellContent";
import { decimalOf } from "./decimalOf";
import { isDateSection, readDateSerial } from "./format/dateReading";
import { sectionFor, textSection, type FormatSection } from "./format/formatSection";
import { readNumber } from "./format/numberReading";
import { withCalendarDigits, withDigits } from "./grammar/chineseNumerals";
import { saysNothing } from "./grammar/empty";
import { readMultiple } from "./grammar/multiple";
import { compact, stripEnd, stripNumbering } from "./grammar/pieces";
import { readWords } from "./grammar/qualitative";
import { readSingle } from "./grammar/single";
import { unreadable, type Source } from "./grammar/Source";
import { normaliseValueText } from "./normalise";
import type { ParseOptions } from "./ParseOptions";
import type { TargetValue } from "./TargetValue";

const included = /\(不?含[^()]*\)$/;
const notBefore = /[起后≥>]/;
const datesOwnWords = /[年月日号时分秒前底末内止之以起后含]/g;

type TargetReader = (text: string) => TargetValue;

/** By year (0: none), twice: in the row of a cost and in any other. */
const readers = new Map<number, TargetReader>();
/** Kept at most: a workbook of more years than that is no workbook of target tables. */
const MOST_READERS = 40;

/**
 * Reads a 指标值 written as text. Never throws: what cannot be read is `unreadable`.
 * Linear in the text's length: every pattern is tried at fixed places only.
 */
export function parseTargetText(text: string, options: ParseOptions): TargetValue {
  return readerFor(options)(text);
}

function readerFor(options: ParseOptions): TargetReader {
  const key = 2 * (options.year ?? 0) + (options.costRow ? 1 : 0);
  const known = readers.get(key);
  if (known) return known;
  if (readers.size >= MOST_READERS) readers.clear();
  const reader = remembered((text) => readText(text, options));
  readers.set(key, reader);
  return reader;
}

function readText(text: string, options: ParseOptions): TargetValue {
  const normal = withCalendarDigits(normaliseValueText(text));
  if (saysNothing(normal)) return { kind: "empty", text, implied: [] };
  const body = stripEnd(stripNumbering(normal));
  const source = { original: text, text: compact(body), options };
  const single = readSingle(source) ?? readSpelled(source);
  return single ?? readMultiple({ original: text, text: body, options }) ?? readWords(text, normal);
}

/** A count or amount in Chinese numerals, only where nothing but its bound stands around it: 两次, 不少于十二场. */
function readSpelled(source: Source): TargetValue | null {
  // The note says in digits what the bound says in words: 三次以上(含3次).
  const [note = ""] = included.exec(source.text) ?? [];
  const digits = withDigits(source.text.slice(0, source.text.length - note.length));
  const text = digits === null ? null : digits + note;
  const value = text === null ? null : readSingle({ ...source, text });
  if (value?.kind !== "comparison" || value.unit === "") return null;
  return value.implied.includes("prose") ? null : value;
}

/**
 * Reads a 指标值 from a cell: text as `parseTargetText` does, a number with its format (0.95 as `0%` is 95%), never with
 * its displayed rounding. The result's text is what the cell shows. Never throws.
 */
export function parseTargetCell(cell: CellContent, options: ParseOptions): TargetValue {
  const { value, text } = cell;
  if (value === null) return parseTargetText(text, options);
  if (typeof value === "boolean") return unreadable(text);
  if (typeof value === "number") return parseNumber(value, cell, options);
  return parseTargetText(wordsShown(value, cell), options);
}

/** The displayed text where the format adds words to a text ("≥"@); else the value, which is never cut to ####. */
function wordsShown(value: string, { text, numberFormat }: CellContent): string {
  const adds = textSection(numberFormat)?.some((token) => token.kind === "literal") ?? false;
  return adds && !isHashes(text) ? text : value;
}

function parseNumber(value: number, cell: CellContent, options: ParseOptions): TargetValue {
  const section = sectionFor(cell.numberFormat, value);
  if (isDateSection(section.tokens)) return parseSerial(value, cell.text, section);
  const number = decimalOf(value);
  if (number === null) return unreadable(cell.text);
  const reading = readNumber(number, section);
  if (reading.kind === "hidden") return { kind: "empty", text: cell.text, implied: [] };
  if (reading.kind === "worded")
    return { ...parseTargetText(reading.text, options), text: shown(cell, reading.text) };
  if (reading.kind === "shown")
    return isHashes(cell.text) ? unreadable(cell.text) : parseTargetText(cell.text, options);
  const text = shown(cell, reading.number.toFixed());
  return { kind: "comparison", text, implied: ["operator"], operator: "=", value: reading.number, unit: "" };
}

function shown({ text }: CellContent, exact: string): string {
  return isHashes(text) ? exact : text;
}

function parseSerial(serial: number, text: string, { tokens }: FormatSection): TargetValue {
  const reading = readDateSerial(serial, tokens, text);
  if (!reading) return unreadable(text);
  if (/[\p{L}\d]/u.test(reading.words.replace(datesOwnWords, "")))
    return parseDateWords(text, reading.date.year);
  const bounded = /[前底末内止≤<起后≥>]/.test(reading.words);
  const operator = notBefore.test(reading.words) ? ">=" : "<=";
  return { kind: "date", text, implied: bounded ? [] : ["operator"], operator, date: reading.date };
}

/** 最后期限：2024/12/31 and 2024年6月底前: of such words the format's date alone does not tell the meaning. */
function parseDateWords(text: string, year: number | null): TargetValue {
  const value = parseTargetText(text, { year, costRow: false });
  return { ...value, implied: value.implied.filter((what) => what !== "year") };
}
