import { intersects, lastColumn, lastRow } from "./Area";
import type { Area } from "./Area";

export const SHEET: Area = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };

/** What is left of areas without a hole: of each up to four rectangles. */
export function without(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => (intersects(area, hole) ? around(area, hole) : [area]));
}

function around(area: Area, hole: Area): Area[] {
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(lastRow(area), lastRow(hole));
  const beside = { row: top, rowCount: bottom - top + 1 };
  const pieces = [
    { ...area, rowCount: top - area.row },
    { ...area, row: bottom + 1, rowCount: lastRow(area) - bottom },
    { ...beside, column: area.column, columnCount: hole.column - area.column },
    { ...beside, column: lastColumn(hole) + 1, columnCount: lastColumn(area) - lastColumn(hole) },
  ];
  return pieces.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** The same cells in fewer areas: those above each other over the same columns become one. They must not overlap. */
export function stacked(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort(
    (a, b) => a.column - b.column || a.columnCount - b.columnCount || a.row - b.row,
  );
  const stacks: Area[] = [];
  for (const area of sorted) {
    const above = stacks.at(-1);
    const fits =
      above?.column === area.column &&
      above.columnCount === area.columnCount &&
      lastRow(above) + 1 === area.row;
    if (above && fits) stacks.splice(-1, 1, { ...above, rowCount: above.rowCount + area.rowCount });
    else stacks.push(area);
  }
  return stacks;
}

/** Areas that have something in common, in the order of the first of each group. */
export function groupedAreas<T>(
  items: readonly T[],
  key: (item: T) => string | null,
  areasOf: (item: T) => readonly Area[],
): { readonly first: T; readonly areas: Area[] }[] {
  const groups = new Map<string, { readonly first: T; readonly areas: Area[] }>();
  for (const item of items) {
    const name = key(item);
    if (name === null) continue;
    const group = groups.get(name) ?? { first: item, areas: [] };
    group.areas.push(...areasOf(item));
    groups.set(name, group);
  }
  return [...groups.values()].map(({ first, areas }) => ({ first, areas: stacked(areas) }));
}
