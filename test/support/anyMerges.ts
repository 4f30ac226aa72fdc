import fc from "fast-check";
import type { Area } from "../../src/domain/grid/Area";
import { contains, intersects } from "../../src/domain/grid/Area";

/** A grid that is covered by areas, none over another, row by row. */
export interface CoveredGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly areas: readonly Area[];
}

/** Any grid of up to 6 × 5 cells with some of them merged, across, down or both ways. */
export const anyCoveredGrid: fc.Arbitrary<CoveredGrid> = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.nat(3), fc.nat(3)), { maxLength: 8 }),
  )
  .map(([rowCount, columnCount, wishes]) => coveredGrid(rowCount, columnCount, wishes));

function coveredGrid(
  rowCount: number,
  columnCount: number,
  wishes: readonly (readonly [number, number, number, number])[],
): CoveredGrid {
  const merges: Area[] = [];
  for (const [row, column, down, across] of wishes) {
    const area = { row, column, rowCount: down + 1, columnCount: across + 1 };
    const fits = row + down < rowCount && column + across < columnCount;
    if (fits && !merges.some((other) => intersects(other, area))) merges.push(area);
  }
  const areas: Area[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const merge = merges.find((area) => contains(area, { row, column }));
      if (!merge) areas.push({ row, column, rowCount: 1, columnCount: 1 });
      else if (merge.row === row && merge.column === column) areas.push(merge);
    }
  }
  return { rowCount, columnCount, areas };
}
