import { shortSum } from "../grid/shortSum";
import type { CellContent } from "../grid/SheetGrid";
import type { FormCell, FormDocument } from "./FormDocument";

/**
 * What the add-in wrote into a form, by which it tells at the next time what the user has written since: for each cell
 * its place, what it means and what was put there, the latter two as short sums.
 */
export interface FormRecord {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly RecordedCell[];
}

export interface RecordedCell {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly content: string;
}

export function recordOf({ cells, heights, columns }: FormDocument): FormRecord {
  return { rowCount: heights.length, columnCount: columns.length, cells: cells.map(recorded) };
}

function recorded({ area, key, content }: FormCell): RecordedCell {
  return { row: area.row, column: area.column, key: shortSum(key), content: sumOfContent(content) };
}

/** Blank and "" are the same to a spreadsheet; 5 and "5" are not. */
export function sumOfContent(content: CellContent): string {
  if (content === null || content === "") return "";
  return shortSum(`${typeof content} ${String(content).replace(/\r\n?/g, "\n")}`);
}

/** "23x9 0.0.k1.c1 0.1.k2.": one text a form, small enough for a workbook of many. */
export function formatRecord({ rowCount, columnCount, cells }: FormRecord): string {
  return [
    `${rowCount}x${columnCount}`,
    ...cells.map(({ row, column, key, content }) => `${row}.${column}.${key}.${content}`),
  ].join(" ");
}

/** Reads a record; null when it is none, so that nothing is taken for the add-in's by guess. */
export function parseRecord(text: string): FormRecord | null {
  const [first = "", ...parts] = text.split(" ");
  const size = /^(\d+)x(\d+)$/.exec(first);
  const cells = parts.flatMap((part) => parseCell(part) ?? []);
  if (!size || cells.length < parts.length) return null;
  return { rowCount: Number(size[1]), columnCount: Number(size[2]), cells };
}

function parseCell(text: string): RecordedCell | null {
  if (!/^\d+\.\d+\.[0-9a-z]+\.[0-9a-z]*$/.test(text)) return null;
  const [row, column, key = "", content = ""] = text.split(".");
  return { row: Number(row), column: Number(column), key, content };
}
