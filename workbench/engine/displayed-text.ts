import type { Univer } from "./univer";
import { cellValue, type Cell } from "./cell-content";

type NumberFormats = Pick<Univer["Util"]["numfmt"], "format" | "getFormatDateInfo">;

export const GENERAL = "General";

const DAYS_FROM_1900_TO_1904 = 1462;

/** A negative date or a format the library refuses shows as Excel shows what does not fit. */
const UNSHOWABLE = "########";

/**
 * The text a cell shows, by its number format in a Chinese Excel. Column width is not considered: Excel's `text` may be
 * `####` in a narrow column, this never is.
 */
export function displayedText(
  cell: Cell,
  pattern: string,
  formats: NumberFormats,
  calendar: 1900 | 1904,
): string {
  const stored = cellValue(cell);
  const isLater = calendar === 1904 && typeof stored === "number" && showsDay(pattern, formats);
  const value = isLater ? stored + DAYS_FROM_1900_TO_1904 : stored;
  if (typeof value === "string" && (pattern === GENERAL || pattern === "@")) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return formats.format(pattern === "@" ? GENERAL : knownCode(pattern), value, { locale: "zh-CN" });
  } catch (error) {
    if (error instanceof Error) return UNSHOWABLE;
    throw error;
  }
}

function showsDay(pattern: string, { getFormatDateInfo }: NumberFormats): boolean {
  const { year, month, day } = getFormatDateInfo(knownCode(pattern));
  return year || month || day;
}

/** Quoted text, what a backslash or brackets enclose, padding; or a character behind "!", a Chinese Excel's backslash. */
const PIECES = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]|!(.)/gsu;
const CHINESE_COLOUR = /^\[(?:黑色|蓝色|蓝绿色|青色|绿色|洋红色?|红色|白色|黄色|颜色\s*\d+)\]$/;

/** The pattern in the words that the library knows. */
function knownCode(pattern: string): string {
  return pattern.replace(PIECES, (piece: string, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return CHINESE_COLOUR.test(piece) ? "" : piece;
  });
}
