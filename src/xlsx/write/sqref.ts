import { formatArea, parseArea } from "../../domain/grid/address";
import { intersects, lastColumn, lastRow } from "../../domain/grid/Area";
import type { Area } from "../../domain/grid/Area";

/** A list of areas as the file writes it: "A1:B2 D4". */
export function formatSqref(areas: readonly Area[]): string {
  return areas.map(formatArea).join(" ");
}

export function meets(sqref: string, area: Area): boolean {
  return partsOf(sqref).some((part) => meetsPart(part, area));
}

/** The list without an area's cells; "" when nothing is left. What cannot be read stays as it is. */
export function withoutArea(sqref: string, area: Area): string {
  return partsOf(sqref)
    .flatMap((part) => {
      const whole = parseArea(part);
      return whole && intersects(whole, area) ? outside(whole, area).map(formatArea) : [part];
    })
    .join(" ");
}

const partsOf = (sqref: string): string[] => sqref.split(/\s+/).filter((part) => part !== "");

function meetsPart(part: string, area: Area): boolean {
  const whole = parseArea(part);
  return whole !== null && intersects(whole, area);
}

/** What is left of an area beside another that meets it: above, below, left and right. */
function outside(whole: Area, hole: Area): Area[] {
  const top = Math.max(whole.row, hole.row);
  const bottom = Math.min(lastRow(whole), lastRow(hole));
  const left = Math.max(whole.column, hole.column);
  const right = Math.min(lastColumn(whole), lastColumn(hole));
  const middle = { row: top, rowCount: bottom - top + 1 };
  return [
    { ...whole, rowCount: top - whole.row },
    { ...whole, row: bottom + 1, rowCount: lastRow(whole) - bottom },
    { ...middle, column: whole.column, columnCount: left - whole.column },
    { ...middle, column: right + 1, columnCount: lastColumn(whole) - right },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
