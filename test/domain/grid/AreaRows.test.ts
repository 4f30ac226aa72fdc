import fc from "fast-check";
import { contains, intersects } from "../../../src/domain/grid/Area";
import type { Area } from "../../../src/domain/grid/Area";
import { AreaRows } from "../../../src/domain/grid/AreaRows";

const areas = fc.record<Area>({
  row: fc.nat(300),
  column: fc.nat(20),
  // Some reach over more rows than are kept row by row.
  rowCount: fc.oneof(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 2_000, max: 1_048_576 })),
  columnCount: fc.integer({ min: 1, max: 6 }),
});

it("knows just the areas that lie over another", () => {
  fc.assert(
    fc.property(fc.array(areas, { maxLength: 12 }), areas, (all, area) => {
      const found = new Set(new AreaRows(all).over(area));
      expect(found).toEqual(new Set(all.filter((one) => intersects(one, area))));
    }),
  );
});

it("knows whether one covers a cell, and which", () => {
  fc.assert(
    fc.property(fc.array(areas, { maxLength: 12 }), fc.nat(400), fc.nat(25), (all, row, column) => {
      const found = new AreaRows(all).at({ row, column });
      const covering = all.filter((one) => contains(one, { row, column }));
      if (found === undefined) expect(covering).toEqual([]);
      else expect(covering).toContain(found);
    }),
  );
});

it("knows an area as soon as it is added", () => {
  const rows = new AreaRows();
  const area = { row: 40, column: 2, rowCount: 3, columnCount: 2 };
  expect([...rows.over(area)]).toEqual([]);
  rows.add(area);
  expect([...rows.over({ row: 42, column: 3, rowCount: 1, columnCount: 1 })]).toEqual([area]);
});
