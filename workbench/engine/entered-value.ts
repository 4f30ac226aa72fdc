import { CellType, type ICellData, type Univer } from "./univer";
import { columnNumber } from "./address";
import { isErrorText } from "./cell-content";

/** What typing `text` into a cell of number format `pattern` stores: Excel reads strings set by an add-in the same way. */
export interface Entered {
  readonly cell: ICellData;
  /** The number format the text brings along, when the cell has none of its own. */
  readonly pattern?: string;
}

type Parse = Univer["Util"]["numfmt"]["parseValue"];

const emptied: ICellData = { v: null, t: null, f: null, si: null, p: null };
const text = (value: string): ICellData => ({ ...emptied, v: value, t: CellType.forcedText });

/** Serial number of a day in Excel's 1900 calendar. */
export const serialOf = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86400000);

/** A Chinese Excel takes 2024年12月31日 and 2024年12月 for dates, and nothing longer. */
function chineseDate(value: string): Entered | null {
  const match = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(value.trim());
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const pattern = match[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
  return { cell: { ...emptied, v: serialOf(year, month, day), t: CellType.number }, pattern };
}

/** Excel keeps 15 digits; the parser's 95% is 0.9500000000000001. */
const fifteenDigits = (value: number): number => Number(value.toPrecision(15));

const isoDates = /^yyyy[-/]m{1,2}[-/]d{1,2}$/;

function parsed(value: string, parse: Parse): Entered | null {
  const found = parse(value);
  if (found === null || found === undefined) return chineseDate(value);
  const { v, z } = found;
  if (typeof v === "boolean") return { cell: { ...emptied, v: v ? 1 : 0, t: CellType.boolean } };
  if (typeof v !== "number") return null;
  const cell: ICellData = { ...emptied, v: fifteenDigits(v), t: CellType.number };
  if (!z) return { cell };
  return { cell, pattern: isoDates.test(String(z)) ? "yyyy/m/d" : String(z) };
}

/**
 * @param value as office.js sends it: a number, a boolean or a string; "" empties the cell
 * @param pattern the cell's number format; `@` keeps every string as it is
 */
export function enteredValue(value: string | number | boolean, pattern: string, parse: Parse): Entered {
  if (typeof value === "number") return { cell: { ...emptied, v: value, t: CellType.number } };
  if (typeof value === "boolean") return { cell: { ...emptied, v: value ? 1 : 0, t: CellType.boolean } };
  if (value === "") return { cell: emptied };
  if (pattern === "@") return { cell: { ...emptied, v: value, t: CellType.text } };
  if (value.startsWith("'")) return { cell: text(value.slice(1)) };
  if (value.startsWith("=") && value.length > 1) return { cell: { ...emptied, f: value } };
  if (isErrorText(value)) return { cell: { ...emptied, v: value, t: CellType.text } };
  return parsed(value, parse) ?? { cell: { ...emptied, v: value, t: CellType.text } };
}

/** The cell that a formula only repeats: "=C5", "=-$C$5". */
export function plainReference(formula: string): { readonly row: number; readonly column: number } | null {
  const [, column, row] = /^=[+-]?\$?([A-Z]{1,3})\$?(\d+)$/i.exec(formula) ?? [];
  return column === undefined ? null : { row: Number(row) - 1, column: columnNumber(column) };
}
