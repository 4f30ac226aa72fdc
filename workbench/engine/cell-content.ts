import { CellType, type ICellData } from "./univer";

/** A cell's value on office.js's wire: a blank cell is "", a date its serial number, an error its text. */
export type CellValue = string | number | boolean;
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";
export type Cell = ICellData | null | undefined;

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#CYCLE!",
]);

export const isErrorText = (value: unknown): boolean => typeof value === "string" && ERRORS.has(value);

/** Rich text keeps its characters in a document whose paragraphs end in a carriage return. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

export function cellValue(cell: Cell): CellValue {
  if (!cell) return "";
  const value = cell.v ?? richText(cell) ?? "";
  if (cell.t === CellType.boolean && typeof value === "number") return value !== 0;
  if (cell.t === CellType.number && typeof value === "string") return Number(value);
  return value;
}

export function valueType(cell: Cell): ValueType {
  const value = cellValue(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return hasFormula(cell) ? "String" : "Empty";
  return isErrorText(value) && cell?.t !== CellType.forcedText ? "Error" : "String";
}

export const hasFormula = (cell: Cell): boolean => Boolean(cell?.f) || Boolean(cell?.si);

/** True for a cell that shows something: a value, rich text or a formula. */
export const hasContent = (cell: Cell): boolean =>
  Boolean(cell) && (hasFormula(cell) || cellValue(cell) !== "");
