import { shortSum } from "../grid/shortSum";
import type { BlockState } from "./WritePlan";

type Look = Pick<BlockState, "area" | "regions" | "scales" | "owner">;

/** Whether a block has more than fonts, fills, borders and widths: a number format, an entry rule or a colour scale. */
export function hasOwnLook({ regions, scales }: Look): boolean {
  return (
    scales.length > 0 || regions.some(({ numberFormat, entry }) => numberFormat !== null || entry !== null)
  );
}

/**
 * A short key of how a block's cells look and what may be typed into them, wherever the block stands: two states with
 * the same key look alike. Kept in the block's record, so that a change of the look is noticed at the next run, and so
 * is whose block it is, behind a point. It is
 * "" for a block without a look of its own (校验列), whose records have never held a key.
 */
export function lookKey(state: Look): string {
  if (!hasOwnLook(state)) return "";
  const { area, regions, scales, owner } = state;
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
  const key = shortSum(JSON.stringify(look));
  return owner === undefined || owner === "" ? key : `${key}.${owner}`;
}
