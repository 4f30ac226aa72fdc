import { formLooks } from "../form/formLook";
import { countLines } from "../report/countLines";
import type { NewCell } from "../sheet/NewSheet";

/** Points. */
const LINE = 14;
const PADDING = 6;
const LEAST = 20;
const TITLE = 36;
/** The most that Excel allows. */
const HIGHEST = 409;

/**
 * Heights of rows that their texts fit into, in points.
 * @param columns widths in characters
 */
export function fitRows(cells: readonly NewCell[], columns: readonly number[], rowCount: number): number[] {
  const heights = new Array<number>(rowCount).fill(LEAST);
  // Cells over one row first: what a cell over several still lacks is then known.
  const byHeight = [...cells].sort((a, b) => a.area.rowCount - b.area.rowCount);
  for (const { area, content, look } of byHeight) {
    if (typeof content !== "string") continue;
    const width = columns
      .slice(area.column, area.column + area.columnCount)
      .reduce((sum, one) => sum + one, 0);
    const larger = formLooks[look].size / formLooks.text.size;
    const lines = countLines(content, width / larger);
    const needed = look === "title" ? TITLE + (lines - 1) * LINE * larger : lines * LINE + PADDING;
    raise(heights, area.row, area.rowCount, needed);
  }
  return heights.map((height) => Math.min(HIGHEST, Math.round(height)));
}

/** Makes rows higher together, each by the same, until they have the height that a cell over all of them needs. */
function raise(heights: number[], first: number, count: number, needed: number): void {
  const height = heights.slice(first, first + count).reduce((sum, one) => sum + one, 0);
  const share = Math.max(0, needed - height) / count;
  for (let row = first; row < first + count; row++) heights[row] = (heights[row] ?? LEAST) + share;
}
