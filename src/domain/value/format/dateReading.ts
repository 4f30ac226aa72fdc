import type { PlanDate } from "../PlanDate";
import type { FormatToken } from "./formatTokens";

/** A date cell: the date that its serial number means, as exactly as its format shows it. */
export interface DateReading {
  readonly date: PlanDate;
  /** The words of the format, e.g. 前 in yyyy"年"m"月底前". */
  readonly words: string;
}

const daysToUnixEpoch = 25569;
const millisecondsPerDay = 86_400_000;
/** Excel's 1900 has a 29 February, serial 60, which never was. */
const phantomDay = 60;
const lastSerial = 2_958_465;

/** Whether the section shows a calendar date. A lone m is a month only where no hours or seconds make it minutes. */
export function isDateSection(tokens: readonly FormatToken[]): boolean {
  if (!tokens.some(({ kind }) => kind === "date")) return false;
  const codes = codesOf(tokens);
  if (codes.some((code) => /^[yed]/.test(code))) return true;
  return codes.some((code) => code.startsWith("m")) && !codes.some((code) => /^[hs]/.test(code));
}

/** Days between the first of Excel's two calendars and the other, which counts from 1904 (old workbooks of the Mac). */
const daysTo1904 = 1462;

/**
 * The date of a serial number; null for one that no date cell can hold, the phantom 29 February 1900 among them.
 * Excel tells no add-in which calendar a workbook has, but shows the cell by it: `shown` decides between the two.
 */
export function readDateSerial(
  serial: number,
  tokens: readonly FormatToken[],
  shown = "",
): DateReading | null {
  return dateOfSerial(isOf1904(serial, tokens, shown) ? serial + daysTo1904 : serial, tokens);
}

/** Whether the cell shows the day that its serial number has in the calendar from 1904, and not that of the usual one. */
export function isOf1904(serial: number, tokens: readonly FormatToken[], shown: string): boolean {
  const usual = dateOfSerial(serial, tokens);
  if (usual && shows(shown, usual.date, tokens)) return false;
  const other = dateOfSerial(serial + daysTo1904, tokens);
  return other !== null && shows(shown, other.date, tokens);
}

/** Whether every part of the date that its format shows stands in the text as a number; a year may have two digits. */
function shows(text: string, { year, month, day }: PlanDate, tokens: readonly FormatToken[]): boolean {
  const numbers = new Set((text.match(/\d+/g) ?? []).map(Number));
  const isDated = codesOf(tokens).some((code) => /^[ye]/.test(code));
  const hasYear = year === null || !isDated || numbers.has(year) || numbers.has(year % 100);
  return hasYear && [month, day].every((part) => part === null || numbers.has(part));
}

function dateOfSerial(serial: number, tokens: readonly FormatToken[]): DateReading | null {
  const day = Math.floor(serial);
  if (day < 1 || day > lastSerial || day === phantomDay) return null;
  const shifted = day < phantomDay ? day + 1 : day;
  const instant = new Date((shifted - daysToUnixEpoch) * millisecondsPerDay);
  return { date: asShown(instant, codesOf(tokens)), words: wordsOf(tokens) };
}

function codesOf(tokens: readonly FormatToken[]): string[] {
  return tokens.flatMap((token) => (token.kind === "date" ? [token.code] : []));
}

function wordsOf(tokens: readonly FormatToken[]): string {
  return tokens.map((token) => (token.kind === "literal" ? token.text : "")).join("");
}

function asShown(instant: Date, codes: readonly string[]): PlanDate {
  const year = instant.getUTCFullYear();
  const month = instant.getUTCMonth() + 1;
  if (codes.some((code) => code.startsWith("d"))) {
    return { year, month, day: instant.getUTCDate(), precision: "day" };
  }
  if (codes.some((code) => code.startsWith("m"))) return { year, month, day: null, precision: "month" };
  return { year, month: null, day: null, precision: "year" };
}
