import { headerCells } from "../../../src/domain/table/HeaderCell";
import type { HeaderCell } from "../../../src/domain/table/HeaderCell";
import { TableView } from "../../../src/domain/table/TableView";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

/** The header's cells over all rows of a grid, or from a row on. */
function cellsOf(
  rows: readonly (readonly TestCell[])[],
  merges: readonly string[] = [],
  row = 0,
): readonly HeaderCell[] {
  return headerCells(new TableView(gridOf(rows, { merges })), { row, lastRow: rows.length - 1 });
}

const spans = (cells: readonly HeaderCell[]) =>
  cells.map(({ field, column, lastColumn }) => [field.text, column, lastColumn]);

describe("the headers of one row", () => {
  it("are its filled cells, left to right, each merged one once", () => {
    expect(spans(cellsOf([["一级指标", null, " ", "指标值", null, "备注"]], ["D1:E1"]))).toEqual([
      ["一级指标", 0, 0],
      ["指标值", 3, 4],
      ["备注", 5, 5],
    ]);
  });

  it("of a sheet that does not begin at A1 stand where they stand", () => {
    const grid = gridOf([["三级指标", "指标值"]], { at: { row: 4, column: 3 } });
    const cells = headerCells(new TableView(grid), { row: 4, lastRow: 4 });
    expect(cells.map(({ field, lastRow }) => [field.cell, lastRow])).toEqual([
      [{ row: 4, column: 3 }, 4],
      [{ row: 4, column: 4 }, 4],
    ]);
  });

  it("of a blank sheet are none", () => expect(cellsOf([])).toEqual([]));

  it("say whether one may stand beside the grid", () => {
    const cells = cellsOf([["序号", "绩效指标（90分）", "一级指标", "备注"]]);
    expect(cells.map(({ isSide }) => isSide)).toEqual([true, true, false, false]);
  });

  it("say what they may mean, nothing for a word that nobody knows", () => {
    const cells = cellsOf([["单位", "指标值（2025年）", "备注", "数值"]]);
    expect(cells.map(({ roles }) => roles)).toEqual([["measure", "unit"], ["target"], [], []]);
  });

  it("are not what is merged down from above it", () => {
    expect(spans(cellsOf([["绩效指标"], [null, "三级指标", "指标值"]], ["A1:A2"], 1))).toEqual([
      ["三级指标", 1, 1],
      ["指标值", 2, 2],
    ]);
  });
});

describe("the headers of several rows", () => {
  it("are the lowest texts, with what stands over them from below upwards", () => {
    const rows = [
      ["一级指标", "年度绩效指标", null],
      [null, "指标值", null],
      [null, "目标值", "实际完成值"],
    ];
    const cells = cellsOf(rows, ["A1:A3", "B1:C1", "B2:C2"]);
    expect(cells.map(({ field, lastRow, headings }) => [field.text, lastRow, headings])).toEqual([
      ["一级指标", 2, []],
      ["目标值", 2, ["指标值", "年度绩效指标"]],
      ["实际完成值", 2, ["指标值", "年度绩效指标"]],
    ]);
  });

  it("name the cell that shows a merged header", () => {
    const [cell] = cellsOf([[null], ["一级指标"], [null]], ["A2:A3"]);
    expect([cell?.field.cell, cell?.lastRow]).toEqual([{ row: 1, column: 0 }, 2]);
  });

  it.each(["数值", "值", "内容", "具体数值"])("%s below 指标值 is the value", (part) => {
    const [, value] = cellsOf(
      [
        ["指标值", null],
        ["指标性质", part],
      ],
      ["A1:B1"],
    );
    expect(value?.roles).toEqual(["target"]);
  });

  it("have the meaning of the nearest heading that has one only where they name a part of it", () => {
    const rows = [
      ["指标值", null, null, "其他"],
      ["甲", null, null, null],
      ["数值", "指标性质", "备注", "数值"],
    ];
    const cells = cellsOf(rows, ["A1:C1", "A2:C2"]);
    expect(cells.map(({ roles }) => roles)).toEqual([["target"], ["operator"], [], []]);
  });

  it("take a heading for the columns below it that say nothing themselves", () => {
    const below = (row: readonly TestCell[]) =>
      spans(cellsOf([["指标值", null, null, null], row], ["A1:D1"]));
    expect(below([null, null, "分值"])).toEqual([
      ["指标值", 0, 1],
      ["分值", 2, 2],
    ]);
    expect(below([])).toEqual([["指标值", 0, 3]]);
    expect(below([null, null, null, "得分"])).toEqual([
      ["指标值", 0, 2],
      ["得分", 3, 3],
    ]);
  });

  it("look below a heading through every row of the header", () => {
    const rows = [["指标值", null, null], [], [null, null, "分值"]];
    expect(spans(cellsOf(rows, ["A1:C1"]))).toEqual([
      ["指标值", 0, 1],
      ["分值", 2, 2],
    ]);
  });

  it("are as wide as their merge where that reaches to the header's last row", () => {
    const rows = [["指标值", null, null], [null], [null, "分值"]];
    const view = new TableView(gridOf(rows, { merges: ["A1:C2"] }));
    expect(spans(headerCells(view, { row: 0, lastRow: 1 }))).toEqual([["指标值", 0, 2]]);
    expect(spans(headerCells(view, { row: 0, lastRow: 0 }))).toEqual([["指标值", 0, 2]]);
  });

  it("leave out a column below a heading that names another column", () => {
    const rows = [
      ["年度绩效指标", null, null, null],
      ["三级指标", null, "指标值", null],
    ];
    expect(spans(cellsOf(rows, ["A1:D1"]))).toEqual([
      ["三级指标", 0, 0],
      ["指标值", 2, 2],
    ]);
  });
});
