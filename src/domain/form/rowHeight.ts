import type { Area } from "../grid/Area";
import type { CellContent } from "../grid/SheetGrid";
import { countLines } from "../report/countLines";

const POINTS_PER_LINE = 14;
const PADDING = 6;
const LEAST = 20;
/** The most that Excel allows. */
const HIGHEST = 409;

/**
 * Points that a row of a form needs by estimate, for the cells that begin in it. A cell that reaches down over several
 * rows finds its room there.
 * @param widths of all columns, in characters of the default font
 */
export function rowHeight(
  cells: readonly { readonly area: Area; readonly content: CellContent }[],
  widths: readonly number[],
): number {
  const lines = cells
    .filter(({ area }) => area.rowCount === 1)
    .map(({ area: { column, columnCount }, content }) =>
      typeof content === "string" ? countLines(content, sum(widths.slice(column, column + columnCount))) : 1,
    );
  return Math.min(HIGHEST, Math.max(LEAST, Math.max(1, ...lines) * POINTS_PER_LINE + PADDING));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
