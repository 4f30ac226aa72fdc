import Big from "big.js";
import type { CellValue } from "../../grid/SheetGrid";
import { decimalOf } from "../../value/decimalOf";
import { saysNothing } from "../../value/grammar/empty";

/**
 * What VALUE(SUBSTITUTE(cell, unit, "")) gives in a spreadsheet program: a number, nothing because the cell is blank, an
 * error, or "unsure" where programs and their languages differ (dates, currencies, full-width digits).
 */
export type ExcelReading = Big | "blank" | "error" | "unsure";

const NUMBER = /^ *([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?(%?) *$/;
const SURE_ERROR = /[≥≤≧≦＞＜]/;
/** Characters of dates, times, money and great numbers: a Chinese Excel may read some of these as a number. */
const MAY_BE_READ = /[年月日时分秒上下午元角百千万亿点星期周一二三四五六七八九十零〇]/gu;

/** Emulates how the formulas of a row read its 实际完成值; `unit` is the one that they take away, "" for none. */
export function excelReads(value: CellValue, unit: string): ExcelReading {
  if (value === null || value === "") return "blank";
  if (typeof value === "boolean") return "unsure";
  if (typeof value === "number") return readsNumber(value, unit);
  return readsText(unit === "" ? value : value.replaceAll(unit, ""));
}

/** SUBSTITUTE turns a number into its text first: no unit may be a part of that. */
function readsNumber(value: number, unit: string): ExcelReading {
  if (unit !== "" && /[\dE.+-]/i.test(unit)) return "unsure";
  return decimalOf(value) ?? "unsure";
}

function readsText(text: string): ExcelReading {
  const [, sign = "", digits, decimals = "", percent] = NUMBER.exec(text) ?? [];
  if (digits !== undefined) {
    const number = new Big(`${digits.replaceAll(",", "")}${decimals === "." ? "" : decimals}`);
    const signed = sign === "-" ? number.neg() : number;
    return percent === "%" ? signed.div(100) : signed;
  }
  if (saysNothing(text.trim())) return "error";
  const words = text.replace(MAY_BE_READ, "");
  return SURE_ERROR.test(text) || /\p{Script=Han}/u.test(words) ? "error" : "unsure";
}
