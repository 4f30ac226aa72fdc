import type { Univer } from "./univer";
import { cellValue, type Cell } from "./cell-content";

type Format = Univer["Util"]["numfmt"]["format"];

export const GENERAL = "General";

/** A negative date or a format the library refuses shows as Excel shows what does not fit. */
const UNSHOWABLE = "########";

/**
 * The text a cell shows, by its number format in a Chinese Excel. Column width is not considered: Excel's `text` may be
 * `####` in a narrow column, this never is.
 */
export function displayedText(cell: Cell, pattern: string, format: Format): string {
  const value = cellValue(cell);
  if (typeof value === "string" && (pattern === GENERAL || pattern === "@")) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return format(pattern === "@" ? GENERAL : pattern, value, { locale: "zh-CN" });
  } catch (error) {
    if (error instanceof Error) return UNSHOWABLE;
    throw error;
  }
}
