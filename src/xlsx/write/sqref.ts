import { formatArea, parseArea } from "../../domain/grid/address";
import { contains, intersects, lastColumn, lastRow } from "../../domain/grid/Area";
import type { Area } from "../../domain/grid/Area";
import { without } from "../../domain/grid/areaPieces";

/** A list of areas as the file writes it: "A1:B2 D4". */
export function formatSqref(areas: readonly Area[]): string {
  return areas.map(formatArea).join(" ");
}

/** Whether any cell of the list lies in an area. */
export function meets(sqref: string, area: Area): boolean {
  return partsOf(sqref).some(({ whole }) => whole !== null && intersects(whole, area));
}

/** Whether every cell of the list lies in an area. */
export function liesWithin(sqref: string, area: Area): boolean {
  return partsOf(sqref).every(
    ({ whole }) =>
      whole !== null &&
      contains(area, whole) &&
      contains(area, { row: lastRow(whole), column: lastColumn(whole) }),
  );
}

/** The list without an area's cells; "" when nothing is left. What cannot be read stays as it is. */
export function withoutArea(sqref: string, area: Area): string {
  return partsOf(sqref)
    .flatMap(({ part, whole }) =>
      whole && intersects(whole, area) ? without([whole], area).map(formatArea) : [part],
    )
    .join(" ");
}

function partsOf(sqref: string): { readonly part: string; readonly whole: Area | null }[] {
  const parts = sqref.split(/\s+/).filter((part) => part !== "");
  return parts.map((part) => ({ part, whole: parseArea(part) }));
}
