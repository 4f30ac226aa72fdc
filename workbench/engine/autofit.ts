import { displayWidth } from "./display-width";
import { intersection, lastColumn, lastRow, type Rect } from "./rect";
import type { Sheet } from "./sheet";
import { columnPoints, onGrid, setColumnPoints, setRowPoints } from "./sheet-size";

const POINTS_PER_PADDING = 6;
const LINE_HEIGHT = 1.35;
const LONGEST_COLUMN = 1000;

/** The text of a cell that decides its column's width: one that is merged across columns or blank decides nothing. */
function widestText(sheet: Sheet, column: number, rect: Rect): number {
  const across = sheet.merges().filter((merge) => merge.columns > 1);
  let widest = 0;
  for (let row = rect.row; row <= lastRow(rect); row++) {
    if (across.some((merge) => intersection(merge, { row, column, rows: 1, columns: 1 }) !== null)) continue;
    const lines = sheet
      .text(row, column)
      .split("\n")
      .map((line) => displayWidth(line, sheet.format(row, column).fontSize));
    widest = Math.max(widest, ...lines);
  }
  return widest;
}

/**
 * Makes columns as wide as their widest text. Widths are estimated from the characters, since Node has no fonts: near to
 * Excel's, not equal to it.
 */
export function autofitColumns(sheet: Sheet, rect: Rect): void {
  const used = sheet.usedRect(true);
  const area = used && intersection(used, rect);
  if (area === null) return;
  for (let column = area.column; column <= lastColumn(area); column++) {
    const width = widestText(sheet, column, area);
    const points = Math.min(LONGEST_COLUMN, width + POINTS_PER_PADDING);
    if (width > 0) setColumnPoints(sheet, { row: 0, column, rows: 1, columns: 1 }, points);
  }
}

/** How many lines a cell's text takes in its column. */
function lineCount(sheet: Sheet, row: number, column: number): number {
  const { fontSize, wrap } = sheet.format(row, column);
  const lines = sheet.text(row, column).split("\n");
  if (!wrap) return 1;
  const room = Math.max(1, columnPoints(sheet, column) - POINTS_PER_PADDING);
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line, fontSize) / room)), 0);
}

/** Makes rows as high as their cells' lines of text, by the same estimate; merged cells decide nothing, as in Excel. */
export function autofitRows(sheet: Sheet, rect: Rect): void {
  const used = sheet.usedRect(true);
  const area = used && intersection(used, onGrid(sheet, rect));
  if (used === null || area === null) return;
  const merges = sheet.merges();
  for (let row = area.row; row <= lastRow(area); row++) {
    let height = 0;
    for (let column = used.column; column <= lastColumn(used); column++) {
      const merged = merges.some(
        (merge) => intersection(merge, { row, column, rows: 1, columns: 1 }) !== null,
      );
      if (!merged)
        height = Math.max(
          height,
          lineCount(sheet, row, column) * sheet.format(row, column).fontSize * LINE_HEIGHT,
        );
    }
    if (height > 0) setRowPoints(sheet, { row, column: 0, rows: 1, columns: 1 }, height);
  }
}
