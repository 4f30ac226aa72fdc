import type { Locale } from "../../domain/locale/Locale";
import type { ProjectLine } from "../../domain/report/overview/ProjectLine";
import type { OverviewMessages } from "../locales/overview.zh-CN";
import { cellText, columnName } from "./overviewCells";
import type { OverviewRow } from "./overviewRows";
import { isText } from "./overviewSort";
import type { OverviewColumn } from "./overviewSort";

/** The list for pasting into a sheet: a line a project, columns parted by tabs, figures plain so that they can be added up. */
export function overviewClipboard(
  rows: readonly OverviewRow[],
  columns: readonly OverviewColumn[],
  words: OverviewMessages,
  locale: Locale,
): string {
  const header = columns.map((column) => columnName(column, words));
  const lines = rows.map(({ line }) => columns.map((column) => pasted(line, column, words, locale)));
  return [header, ...lines].map((cells) => cells.join("\t")).join("\r\n");
}

function pasted(line: ProjectLine, column: OverviewColumn, words: OverviewMessages, locale: Locale): string {
  if (column === "budget" || column === "cost" || column === "gap") return line[column] ?? "";
  const text = cellText(line, column, words, locale);
  return isText(column) || column === "grade" ? harmless(text) : text;
}

/** A name is no formula, wherever it is pasted, and stays in its cell. */
function harmless(text: string): string {
  const onOneLine = text.replace(/\s+/g, " ").trim();
  return /^[=+\-@＝＋－＠]/.test(onOneLine) ? `'${onOneLine}` : onOneLine;
}
