import { commonColumns } from "../../../src/domain/word/commonColumns";
import type { WordTable } from "../../../src/domain/word/WordDocument";

const table = (...widths: number[]): WordTable => ({
  kind: "table",
  rowCount: 1,
  columnCount: widths.length,
  widths,
  cells: [],
});

function common(...tables: WordTable[]) {
  const { widths, columnsOf } = commonColumns(tables);
  return { widths: widths.map(Math.round), edges: tables.map((one) => columnsOf.get(one)) };
}

describe("columns of tables one below the other", () => {
  it("are those of the seed: a head of seven, a grid of five", () => {
    expect(common(table(57, 62, 62, 68, 62, 62, 98), table(57, 62, 130, 124, 98))).toEqual({
      widths: [57, 62, 62, 68, 62, 62, 98],
      edges: [
        [0, 1, 2, 3, 4, 5, 6, 7],
        [0, 1, 2, 4, 6, 7],
      ],
    });
  });

  it("become one where their edges nearly meet", () => {
    expect(common(table(100, 300), table(95, 205, 110))).toEqual({
      widths: [100, 193, 107],
      edges: [
        [0, 1, 3],
        [0, 1, 2, 3],
      ],
    });
  });

  it("stay two where they are two of one table", () => {
    const { edges } = common(table(100, 10, 290), table(105, 295));
    expect(edges).toEqual([
      [0, 1, 2, 3],
      [0, expect.any(Number), 3],
    ]);
  });

  it("never become one where two of a table lie close to one of the other's", () => {
    expect(common(table(100, 300), table(96, 12, 292))).toEqual({
      widths: [100, 8, 292],
      edges: [
        [0, 1, 3],
        [0, 1, 2, 3],
      ],
    });
    expect(common(table(100, 300), table(92, 12, 296))).toEqual({
      widths: [92, 8, 300],
      edges: [
        [0, 2, 3],
        [0, 1, 2, 3],
      ],
    });
  });

  it("of a table that is much narrower end before the others'", () => {
    expect(common(table(200, 200), table(100, 100)).edges).toEqual([
      [0, 2, 3],
      [0, 1, 2],
    ]);
  });

  it("are equally wide where no width is stated", () => {
    expect(common(table(0, 0, 0)).widths).toEqual([150, 150, 150]);
  });

  it("are one where their widths differ by less than a fifth, and end where they end where they differ by more", () => {
    expect(common(table(200, 200), table(160.5, 160.5)).edges).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
    expect(common(table(200, 200), table(160, 160)).edges).toEqual([
      [0, 2, 4],
      [0, 1, 3],
    ]);
  });

  it("stay two where they lie further apart than 4% of the width", () => {
    expect(common(table(200, 300), table(180, 320)).edges).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
    expect(common(table(200, 300), table(179, 321))).toEqual({
      widths: [179, 21, 300],
      edges: [
        [0, 2, 3],
        [0, 1, 3],
      ],
    });
  });

  it("are measured by the wider of two tables", () => {
    const { edges } = common(table(100, 100), table(112, 88, 300));
    expect(edges).toEqual([
      [0, 1, 2],
      [0, 1, 2, 3],
    ]);
    expect(common(table(112, 88, 300), table(100, 100)).edges).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2],
    ]);
  });

  it("of a table without widths are as wide together as the table above", () => {
    expect(common(table(100, 200), table(0, 0, 0))).toEqual({
      widths: [100, 100, 100],
      edges: [
        [0, 1, 3],
        [0, 1, 2, 3],
      ],
    });
  });

  it("of a table that has only some widths are there all the same", () => {
    expect(common(table(100, 0, 200)).widths).toEqual([100, 1, 200]);
  });

  it("are one where there is no table", () => {
    expect(common().widths).toEqual([450]);
  });
});
