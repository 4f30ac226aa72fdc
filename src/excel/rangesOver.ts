import { formatArea } from "../domain/grid/address";
import type { Area } from "../domain/grid/Area";

/** How many areas are named in one request for several: addresses beyond 8,192 characters are refused. */
const AREAS_AT_ONCE = 400;

/** What a range and several ranges have in common, as far as blocks are dressed by it. */
export type Cells = Pick<Excel.Range, "format" | "conditionalFormats" | "dataValidation">;

/** Areas of a sheet as few objects as their addresses allow. */
export function rangesOver(sheet: Excel.Worksheet, areas: readonly Area[]): Cells[] {
  const [only, ...more] = areas;
  if (only && more.length === 0) return [sheet.getRange(formatArea(only))];
  const ranges: Cells[] = [];
  for (let start = 0; start < areas.length; start += AREAS_AT_ONCE) {
    const addresses = areas.slice(start, start + AREAS_AT_ONCE).map(formatArea);
    ranges.push(sheet.getRanges(addresses.join(",")));
  }
  return ranges;
}
