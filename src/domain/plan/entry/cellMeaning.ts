import { isDateSection } from "../../value/format/dateReading";
import { sectionFor } from "../../value/format/formatSection";
import type { CellContent } from "../../grid/SheetGrid";

/** What a number means by its format: 0.96 is 96%, 45646 is a date. */
export type NumberMeaning = "percent" | "date" | "number";

export function meaningOfFormat(numberFormat: string, value = 1): NumberMeaning {
  const { tokens } = sectionFor(numberFormat, value);
  if (isDateSection(tokens)) return "date";
  return tokens.some(({ kind }) => kind === "percent") ? "percent" : "number";
}

/** About what a cell shows for a content; exact where readers of values look at it. */
export function shownText(content: CellContent, numberFormat: string): string {
  if (typeof content !== "number") return content === null ? "" : String(content);
  const meaning = meaningOfFormat(numberFormat, content);
  if (meaning === "percent") return `${Number((content * 100).toPrecision(15))}%`;
  return meaning === "date" ? dateText(dayOf(content)) : String(content);
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_TO_1970 = 25_569;
const MILLISECONDS = 86_400_000;

/** "2024年12月20日". */
export function dateText({ year, month, day }: Day): string {
  return `${year}年${month}月${day}日`;
}

/** The serial number of a day, as spreadsheets count from March 1900 on; null before. */
export function serialOf({ year, month, day }: Day): number | null {
  const serial = Date.UTC(year, month - 1, day) / MILLISECONDS + DAYS_TO_1970;
  return serial > 60 ? serial : null;
}

function dayOf(serial: number): Day {
  const date = new Date((Math.floor(serial) - DAYS_TO_1970) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
