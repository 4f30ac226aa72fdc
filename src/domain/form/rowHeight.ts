import type { Area } from "../grid/Area";
import type { CellContent } from "../grid/SheetGrid";
import { countLines } from "../report/countLines";

const POINTS_PER_LINE = 14;
const PADDING = 6;
const LEAST = 20;
/** The most that Excel allows. */
export const HIGHEST = 409;

interface HighCell {
  readonly area: Area;
  readonly content: CellContent;
}

/**
 * Points that a row of a form needs by estimate, for the cells that begin in it. A cell that reaches down over several
 * rows finds its room there.
 * @param widths of all columns, in characters of the default font
 */
export function rowHeight(cells: readonly HighCell[], widths: readonly number[]): number {
  const heights = cells.filter(({ area }) => area.rowCount === 1).map((cell) => textHeight(cell, widths));
  return Math.min(HIGHEST, Math.max(LEAST, Math.max(...heights, 0) + PADDING));
}

/** Points that a cell's own lines need by estimate. */
export function textHeight({ area, content }: HighCell, widths: readonly number[]): number {
  const { column, columnCount } = area;
  const width = sum(widths.slice(column, column + columnCount));
  return (typeof content === "string" ? countLines(content, width) : 1) * POINTS_PER_LINE;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
