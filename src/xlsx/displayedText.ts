// By its file: the package's "require" entry names one that it does not contain (numfmt 4.0.1).
import { format, getFormatDateInfo, isValidFormat } from "../../node_modules/numfmt/dist/index.js";
import type { CellValue } from "../domain/grid/SheetGrid";
import type { NumberFormat } from "./builtInFormats";

const OPTIONS = { locale: "zh-CN", nbsp: false };
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
  const code = withBackslashes(display);
  return format(isValidFormat(code) ? code : "General", value, OPTIONS);
}

/** Whether numbers in this format are days (with or without a time), not times alone. */
export function showsDate({ display }: NumberFormat): boolean {
  const { year, month, day } = getFormatDateInfo(withBackslashes(display));
  return year || month || day;
}

/** A Chinese Excel writes 0!.0 for 0\.0; only the backslash is known to numfmt. */
function withBackslashes(display: string): string {
  return display.replace(ESCAPES, (part: string, escaped?: string) =>
    escaped === undefined ? part : `\\${escaped}`,
  );
}
