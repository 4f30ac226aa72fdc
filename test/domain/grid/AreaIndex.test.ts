import fc from "fast-check";
import { contains } from "../../../src/domain/grid/Area";
import type { Area } from "../../../src/domain/grid/Area";
import { AreaIndex } from "../../../src/domain/grid/AreaIndex";

const area = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const WHOLE = area(0, 0, 1_048_576, 16_384);

describe("areas by their cells", () => {
  it("are found at every cell of them and nowhere else, whether small or large", () => {
    const extent = area(2, 2, 300, 60);
    const areas = [area(0, 0, 4, 4), area(4, 2, 100, 60), area(110, 5, 1, 3), area(290, 50, 100, 100)];
    const index = new AreaIndex(areas, extent, "anyhow");
    for (let row = 2; row < 302; row++) {
      for (let column = 2; column < 62; column++) {
        const expected = areas.find((one) => contains(one, { row, column }));
        expect(index.at(row, column)).toBe(expected);
      }
    }
  });

  it("have none where nothing is on the sheet", () => {
    expect(new AreaIndex([WHOLE], null, "anyhow").at(0, 0)).toBeUndefined();
  });

  it("one over the whole of a sheet of twenty million cells is one area, not twenty million entries", () => {
    const index = new AreaIndex([WHOLE], area(0, 0, 1_048_576, 19), "anyhow");
    expect(index.at(1_048_575, 18)).toBe(WHOLE);
  });

  it("a hundred thousand that lie over each other cost no more than the sheet has cells", () => {
    const areas = Array.from({ length: 100_000 }, () => area(0, 0, 64, 64));
    const large = Array.from({ length: 100_000 }, () => area(0, 0, 1000, 10));
    const extent = area(0, 0, 1000, 10);
    expect(new AreaIndex(areas, extent, "anyhow").at(0, 0)).toBeDefined();
    expect(new AreaIndex(large, extent, "anyhow").at(999, 9)).toBeDefined();
  });

  it("that do not overlap are all known, however many fill the sheet", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 80 }), (height, width) => {
        const tiles = Array.from({ length: 36 }, (_, number) =>
          area(Math.floor(number / 6) * height, (number % 6) * width, height, width),
        );
        const index = new AreaIndex(tiles, area(0, 0, 6 * height, 6 * width), "apart");
        for (const tile of tiles) expect(index.at(tile.row, tile.column)).toBe(tile);
      }),
    );
  });
});

it("of areas that lie over each other, where they may not, the first counts", () => {
  const index = new AreaIndex([area(0, 0, 2, 2), area(1, 1, 2, 2)], area(0, 0, 9, 9), "apart");
  expect([index.at(1, 1), index.at(2, 2)]).toEqual([area(0, 0, 2, 2), undefined]);
});
