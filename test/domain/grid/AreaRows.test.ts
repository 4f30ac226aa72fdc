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

describe("an area of very many rows", () => {
  const tall = { row: 10, column: 2, rowCount: 1_048_566, columnCount: 1 };
  const low = { row: 5000, column: 1, rowCount: 3, columnCount: 3 };

  it("is told once, where one of some is told for each stretch of rows", () => {
    const rows = new AreaRows([tall, { ...tall, column: 3, rowCount: 100 }]);
    expect([...rows.over({ row: 0, column: 2, rowCount: 200, columnCount: 1 })]).toEqual([tall]);
    const some = [...rows.over({ row: 0, column: 3, rowCount: 200, columnCount: 1 })];
    expect(some).toHaveLength(4);
  });

  it("covers a cell only where none of few rows does", () => {
    const rows = new AreaRows([tall, low, { ...low, rowCount: 9 }]);
    expect([4999, 5000, 5002].map((row) => rows.at({ row, column: 2 }))).toEqual([tall, low, low]);
    expect(rows.at({ row: 9, column: 2 })).toBeUndefined();
  });

  it("is one over more than 64 stretches of 32 rows", () => {
    const wide = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 9 };
    const timesTold = (rowCount: number) =>
      [...new AreaRows([{ ...tall, row: 0, rowCount }]).over(wide)].length;
    expect([timesTold(64 * 32), timesTold(64 * 32 + 1)]).toEqual([64, 1]);
  });
});
