import type { DatePrecision, PlanDate } from "../PlanDate";
import type { Cursor } from "./Cursor";

/** A date read from the text. */
export interface ReadDate {
  readonly date: PlanDate;
  /** The year is not written in full. */
  readonly yearImplied: boolean;
  /** 当年 or 本年 with nothing more: no date by itself, only with a bound. */
  readonly vague: boolean;
  /** Written as 6月 alone, which after ≥ rather counts months. */
  readonly bareMonth: boolean;
}

interface ReadYear {
  readonly year: number | null;
  readonly written: "full" | "short" | "relative" | "none";
}

type Period = Omit<PlanDate, "year">;

const numeric = /((?:19|20)\d{2})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d])[日月]?/y;
const compact = /((?:19|20)\d{2})(\d{2})(\d{2})日?(?=之?前|以前)/y;
const monthDay = /(\d{1,2})[./-](\d{1,2})(?=之?前)/y;
const fullYear = /((?:19|20)\d{2})(?:年(?:度|年(?=[底末终内]))?|(?=[上下]半年|第?[一二三四1-4]季度))/y;
const shortYear = /(\d{2}(?=年\d{1,2}月)|2\d(?=年(?:[底末]|[上下]半年|第?[一二三四1-4]季度)))年/y;
const thisYear = /当年度?|本年度?|今年|年度?(?=[底末终内])/y;
const nextYear = /次年|翌年|下年度?|明年/y;
const month = /(\d{1,2}|十[一二]?|[一二三四五六七八九])月份?/y;
const day = /(\d{1,2})(?:[日号](?:\d{1,2}(?:时|点|:\d{2}))?|(?=$|之?前))/y;
const tenDays = /([上中下])旬|(初)(?!步)|(中)(?=$|[前之以完])/y;
const quarter = /第?([一二三四1-4])季度/y;
const half = /([上下])半年/y;
const chineseNumbers = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** Consumes a date in any of its written forms; `tableYear` is taken where the year is not written. */
export function readPlanDate(cursor: Cursor, tableYear: number | null): ReadDate | null {
  return readNumericDate(cursor, tableYear) ?? readWrittenDate(cursor, tableYear);
}

/** 2024-12-31, 2024/6/30, 2024.06, 20241231前. A year with a dot and no month (2024.5万元) is left alone by its tail. */
function readNumericDate(cursor: Cursor, tableYear: number | null): ReadDate | null {
  const match = cursor.take(compact);
  if (match) return exact(Number(match[1]), Number(match[2]), Number(match[3]));
  const start = cursor.at;
  const parts = cursor.take(numeric);
  if (!parts) return readMonthDay(cursor, tableYear);
  const [, year, separator, monthText, dayText] = parts;
  const outside = Number(monthText) < 1 || Number(monthText) > 12;
  if (separator === "." && dayText === undefined && outside) {
    cursor.at = start;
    return null;
  }
  return exact(Number(year), Number(monthText), dayText === undefined ? null : Number(dayText));
}

/** 12.31前: only 前 tells it from a number. */
function readMonthDay(cursor: Cursor, tableYear: number | null): ReadDate | null {
  const parts = cursor.take(monthDay);
  if (!parts) return null;
  const date = { year: tableYear, month: Number(parts[1]), day: Number(parts[2]), precision: "day" as const };
  return { date, yearImplied: true, vague: false, bareMonth: false };
}

function exact(year: number, monthNumber: number, dayNumber: number | null): ReadDate {
  const precision: DatePrecision = dayNumber === null ? "month" : "day";
  const date = { year, month: monthNumber, day: dayNumber, precision };
  return { date, yearImplied: false, vague: false, bareMonth: false };
}

/** 2024年12月31日, 12月底, 第三季度, 上半年, 2024年, 年底, 次年3月. */
function readWrittenDate(cursor: Cursor, tableYear: number | null): ReadDate | null {
  const start = cursor.at;
  const { year, written } = readYear(cursor, tableYear);
  const period = readPeriod(cursor);
  if (period === null && written === "none") {
    cursor.at = start;
    return null;
  }
  const date = { year, ...(period ?? { month: null, day: null, precision: "year" as const }) };
  return {
    date,
    yearImplied: written === "relative" || written === "none",
    vague: period === null && written === "relative",
    bareMonth: written === "none" && period?.precision === "month",
  };
}

function readYear(cursor: Cursor, tableYear: number | null): ReadYear {
  const full = cursor.take(fullYear);
  if (full) return { year: Number(full[1]), written: "full" };
  const short = cursor.take(shortYear);
  if (short) return { year: 2000 + Number(short[1]), written: "short" };
  if (cursor.take(thisYear)) return { year: tableYear, written: "relative" };
  if (cursor.take(nextYear)) return { year: tableYear === null ? null : tableYear + 1, written: "relative" };
  return { year: tableYear, written: "none" };
}

function readPeriod(cursor: Cursor): Period | null {
  const quarterMatch = cursor.take(quarter);
  if (quarterMatch) {
    return { month: 3 * numberOf(quarterMatch[1]) - 2, day: null, precision: "quarter" };
  }
  const halfMatch = cursor.take(half);
  if (halfMatch) return { month: halfMatch[1] === "上" ? 1 : 7, day: null, precision: "halfYear" };
  const monthMatch = cursor.take(month);
  return monthMatch && { month: numberOf(monthMatch[1]), ...readDayOfMonth(cursor) };
}

/** Consumes what follows a month: a day, ten days of it, or nothing. */
export function readDayOfMonth(cursor: Cursor): Pick<PlanDate, "day" | "precision"> {
  const dayMatch = cursor.take(day);
  if (dayMatch) return { day: Number(dayMatch[1]), precision: "day" };
  const partMatch = cursor.take(tenDays);
  if (!partMatch) return { day: null, precision: "month" };
  if (partMatch[1] === "上" || partMatch[2]) return { day: 1, precision: "tenDays" };
  return { day: partMatch[1] === "下" ? 21 : 11, precision: "tenDays" };
}

/** 3 for "3" and for "三"; 0, which no calendar has, for anything else. */
export function numberOf(text: string | undefined): number {
  const spelled = chineseNumbers.indexOf(text ?? "");
  return spelled > 0 ? spelled : Number(text ?? 0);
}
