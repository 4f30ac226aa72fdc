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

it("an area that a cell of a merge is taken from already is none of its own, wherever the two meet", () => {
  const extent = area(0, 0, 9, 9);
  const second = area(2, 2, 3, 3);
  for (const first of [area(4, 4, 2, 2), area(2, 4, 1, 1), area(4, 2, 1, 1), area(0, 0, 3, 3)]) {
    const index = new AreaIndex([first, second], extent, "apart");
    expect([index.at(first.row, first.column), index.at(3, 3)]).toEqual([first, undefined]);
  }
});

it("areas that lie over each other, where they may, are told by the later", () => {
  const [first, second] = [area(0, 0, 2, 2), area(1, 1, 2, 2)];
  const index = new AreaIndex([first, second], area(0, 0, 9, 9), "anyhow");
  expect([index.at(0, 0), index.at(1, 1), index.at(2, 2)]).toEqual([first, second, second]);
});

describe("areas that are cut by the part of the sheet that holds values", () => {
  const extent = area(4, 2, 6, 5);

  it.each([
    ["above and left", area(0, 0, 6, 4), 5, 3],
    ["below and right", area(8, 5, 90, 90), 9, 6],
    ["below and right, of some cells", area(8, 5, 20, 20), 9, 6],
    ["below", area(9, 2, 40, 1), 9, 2],
    ["right", area(4, 6, 1, 40), 4, 6],
    ["on all sides", area(0, 0, 1_048_576, 16_384), 9, 2],
    ["above", area(0, 3, 5, 1), 4, 3],
    ["left", area(6, 0, 1, 4), 6, 2],
  ])("%s are known in that part, as long as they are", (_where, cut, row, column) => {
    const index = new AreaIndex([cut], extent, "apart");
    expect(index.at(row, column)).toBe(cut);
  });

  it("do not count where they only touch it", () => {
    const beside = [area(0, 2, 4, 5), area(10, 2, 3, 5), area(4, 0, 6, 2), area(4, 7, 6, 3)];
    const inside = area(4, 2, 6, 5);
    const index = new AreaIndex([...beside, inside], extent, "apart");
    expect([index.at(4, 2), index.at(9, 6)]).toEqual([inside, inside]);
    expect([index.at(3, 2), index.at(10, 2), index.at(4, 1), index.at(4, 7)]).toEqual(
      [3, 10, 4, 4].map(() => undefined),
    );
  });

  it("are known after one far below and right of it", () => {
    const inside = area(5, 3, 2, 2);
    expect(new AreaIndex([area(1000, 1000, 1, 1), inside], extent, "apart").at(6, 4)).toBe(inside);
  });

  it("are told at a cell before one that covers all of it", () => {
    const [whole, small] = [area(0, 0, 100, 100), area(5, 5, 2, 2)];
    const index = new AreaIndex([whole, small], whole, "anyhow");
    expect([index.at(5, 5), index.at(6, 7)]).toEqual([small, whole]);
  });

  it("of several none takes another's place", () => {
    const rows = [4, 5, 6, 7, 8, 9].map((row) => area(row, 0, 1, 99));
    const index = new AreaIndex(rows, extent, "apart");
    expect(rows.map(({ row }) => index.at(row, 6))).toEqual(rows);
  });
});
