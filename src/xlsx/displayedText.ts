// By its file: the package's "require" entry names one that it does not contain (numfmt 4.0.1).
import { format, getFormatDateInfo, isValidFormat } from "../../node_modules/numfmt/dist/index.js";
import type { CellValue } from "../domain/grid/SheetGrid";
import type { NumberFormat } from "./builtInFormats";

const OPTIONS = { locale: "zh-CN", nbsp: false };
/** Only the English names of colours are known to numfmt. */
const CHINESE_COLOUR = /^\[(?:黑色|蓝色|蓝绿色|青色|绿色|洋红色?|红色|白色|黄色|颜色\s*\d+)\]$/;
/** What is to be passed over (quoted, escaped by a backslash, padding, brackets), or a character escaped by "!". */
const ESCAPES = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]|!(.)/gsu;

/** What a Chinese Excel shows in a cell that is wide enough; a format that cannot be understood shows as General. */
export function displayedText(value: CellValue, numberFormat: NumberFormat): string {
  const { display } = numberFormat;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // A text is shown as it is, to the letter, unless the format has a part of its own for text.
  if (typeof value === "string" && !display.includes("@")) return value;
  // There is no day before 1900: Excel fills the cell with hash signs.
  if (typeof value === "number" && value < 0 && showsDate(numberFormat)) return "########";
  const code = knownCode(display);
  return format(isValidFormat(code) ? code : "General", value, OPTIONS);
}

/** Whether numbers in this format are days (with or without a time), not times alone. */
export function showsDate({ display }: NumberFormat): boolean {
  const { year, month, day } = getFormatDateInfo(knownCode(display));
  return year || month || day;
}

/** The format as numfmt knows it: a Chinese Excel also writes 0!.0 for 0\.0, and colours by their Chinese names. */
function knownCode(display: string): string {
  return display.replace(ESCAPES, (part: string, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return CHINESE_COLOUR.test(part) ? "" : part;
  });
}
