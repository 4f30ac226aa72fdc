import type { BlockState } from "./WritePlan";

/**
 * A short key of how a block's cells look and what may be typed into them, wherever the block stands: two states with
 * the same key look alike. Kept in the block's record, so that a change of the look is noticed at the next run.
 */
export function lookKey({ area, regions, scales }: Pick<BlockState, "area" | "regions" | "scales">): string {
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
