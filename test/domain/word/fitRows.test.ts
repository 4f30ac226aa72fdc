import type { FormLook } from "../../../src/domain/form/FormDocument";
import type { CellContent } from "../../../src/domain/grid/SheetGrid";
import type { NewCell } from "../../../src/domain/sheet/NewSheet";
import { fitRows } from "../../../src/domain/word/fitRows";

interface Place {
  readonly look?: FormLook;
  readonly column?: number;
  readonly rowCount?: number;
  readonly columnCount?: number;
}

const cell = (row: number, content: CellContent, place: Place = {}): NewCell => ({
  area: {
    row,
    column: place.column ?? 0,
    rowCount: place.rowCount ?? 1,
    columnCount: place.columnCount ?? 1,
  },
  look: place.look ?? "text",
  content,
  numberFormat: null,
});

const lines = (count: number): string => new Array<string>(count).fill("甲").join("\n");

describe("a row is as high as", () => {
  it("one line asks for, blank or not", () => {
    expect(fitRows([], [10], 2)).toEqual([20, 20]);
    expect(fitRows([cell(0, "甲"), cell(1, null)], [10], 3)).toEqual([20, 20, 20]);
  });

  it.each([
    [1, 20],
    [2, 34],
    [5, 76],
  ])("its %d lines need", (count, height) => {
    expect(fitRows([cell(0, lines(count))], [10], 1)).toEqual([height]);
  });

  it("its highest cell needs", () => {
    const cells = [cell(0, lines(3)), cell(0, lines(5), { column: 1 }), cell(0, "甲", { column: 2 })];
    expect(fitRows(cells, [10, 10, 10], 1)).toEqual([76]);
  });

  it("a text needs that goes on in further lines of its cell, over all columns that the cell takes", () => {
    const goal = "完成数字档案室的建设和验收";
    expect(fitRows([cell(0, goal)], [15, 15], 1)).toEqual([34]);
    expect(fitRows([cell(0, goal, { columnCount: 2 })], [15, 15], 1)).toEqual([20]);
    expect(fitRows([cell(0, goal, { column: 1 })], [40, 15], 1)).toEqual([34]);
    expect(fitRows([cell(0, goal, { column: 1 })], [15, 40], 1)).toEqual([20]);
  });

  it("Excel allows at most", () => {
    expect(fitRows([cell(0, lines(100))], [10], 1)).toEqual([409]);
  });

  it("before, where a number stands: it does not wrap", () => {
    expect(fitRows([cell(0, 123_456_789_012, { look: "number" })], [2], 1)).toEqual([20]);
  });
});

describe("a title", () => {
  it("has a row higher than others, and the height of its larger letters for each further line", () => {
    expect(fitRows([cell(0, "绩效目标表", { look: "title" })], [91], 1)).toEqual([36]);
    expect(fitRows([cell(0, "统计局\n绩效目标表", { look: "title" })], [91], 1)).toEqual([58]);
  });

  it("wraps earlier than a text as long, its letters being larger", () => {
    const text = "数字档案室建设绩效目标表";
    expect(fitRows([cell(0, text)], [30], 1)).toEqual([20]);
    expect(fitRows([cell(0, text, { look: "title" })], [30], 1)).toEqual([58]);
  });
});

describe("rows that a cell is merged over", () => {
  it("grow together, each by the same", () => {
    expect(fitRows([cell(0, lines(5), { rowCount: 2 })], [10], 3)).toEqual([38, 38, 20]);
    expect(fitRows([cell(1, lines(5), { rowCount: 2 })], [10], 3)).toEqual([20, 38, 38]);
  });

  it("stay as they are where their own texts give room enough", () => {
    const own = [cell(0, lines(3), { column: 1 }), cell(1, lines(3), { column: 1 })];
    expect(fitRows([cell(0, lines(5), { rowCount: 2 }), ...own], [10, 10], 2)).toEqual([48, 48]);
  });

  it("grow only by what is lacking once the others have theirs, in any order of the cells", () => {
    const merged = cell(0, lines(6), { rowCount: 2 });
    const own = cell(0, lines(3), { column: 1 });
    for (const cells of [
      [merged, own],
      [own, merged],
    ]) {
      // 90 points: 48 and 20 are there, 22 are lacking.
      expect(fitRows(cells, [10, 10], 2)).toEqual([59, 31]);
    }
  });
});
