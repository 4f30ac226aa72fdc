import { cellCount, forEachCell, intersection, type Rect } from "../../engine/rect";
import type { Sheet } from "../../engine/sheet";

/** One or more rectangles on one sheet: what a format, a conditional format and a clearing work on. */
export interface Area {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}

/** Every cell of the area that is in use, and one cell that is not, if there is such a one: enough to compare formats. */
export function* formatSamples(area: Area): Generator<readonly [row: number, column: number]> {
  const used = area.sheet.usedRect(false);
  for (const rect of area.rects) {
    const inUse = used && intersection(used, rect);
    const cells: [number, number][] = [];
    if (inUse !== null) forEachCell(inUse, (row, column) => cells.push([row, column]));
    yield* cells;
    if (inUse === null || cellCount(inUse) < cellCount(rect)) yield UNUSED_CELL;
  }
}

/** A cell no workbook of ours uses: it has the default format. */
const UNUSED_CELL = [1048575, 16383] as const;
