import type { BlockState } from "./WritePlan";

type Look = Pick<BlockState, "area" | "regions" | "scales">;

/** Whether a block has more than fonts, fills, borders and widths: a number format, an entry rule or a colour scale. */
export function hasOwnLook({ regions, scales }: Look): boolean {
  return (
    scales.length > 0 || regions.some(({ numberFormat, entry }) => numberFormat !== null || entry !== null)
  );
}

/**
 * A short key of how a block's cells look and what may be typed into them, wherever the block stands: two states with
 * the same key look alike. Kept in the block's record, so that a change of the look is noticed at the next run. It is
 * "" for a block without a look of its own (校验列), whose records have never held a key.
 */
export function lookKey(state: Look): string {
  if (!hasOwnLook(state)) return "";
  const { area, regions, scales } = state;
  const relative = (cells: { row: number; column: number; rowCount: number; columnCount: number }) => [
    cells.row - area.row,
    cells.column - area.column,
    cells.rowCount,
    cells.columnCount,
  ];
  const look = [
    regions.map((region) => ({ ...region, area: relative(region.area) })),
    scales.map((scale) => ({ ...scale, areas: scale.areas.map(relative) })),
  ];
  return hash(JSON.stringify(look));
}

/** FNV-1a, 32 bits: enough to notice a change, short enough for a record of 255 characters. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return sum.toString(36);
}
