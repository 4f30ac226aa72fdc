import { findingsOfSheets, messageOf } from "../../support/findingsOf";
import { formatCell } from "../../../src/domain/grid/address";
import { changedRows, LIST_ROWS, listGrid } from "../../support/listForm";

const cellsOf = (ruleId: string, rows = LIST_ROWS) =>
  findingsOfSheets(ruleId, [listGrid(rows)]).map(({ cell }) => formatCell(cell));

describe("in a list", () => {
  it.each([
    ["预算数", 3, 2, "C7"],
    ["绩效目标", 0, 4, "E4"],
  ])("T01 is found at the project's own cell: %s", (_name, row, column, cell) => {
    expect(cellsOf("T01", changedRows(row, column, null))).toEqual([cell]);
  });

  it("T01 is found of a project that has no name in its first row", () => {
    expect(cellsOf("T01", changedRows(0, 1, null))).toEqual(["B4"]);
  });

  it("T01 is found at the header where a column is missing altogether, once a project", () => {
    const rows = LIST_ROWS.map((row) => row.filter((_, column) => column !== 4));
    const header = [
      "单位名称",
      "项目名称",
      "预算数",
      "其中：财政资金",
      "一级指标",
      "二级指标",
      "三级指标",
      "指标值",
    ];
    expect(findingsOfSheets("T01", [listGrid(rows, header)])).toHaveLength(2);
  });

  it("T10 is found of two projects with the same name and unit, each naming the other's cell", () => {
    const twice = [...LIST_ROWS, ...LIST_ROWS.slice(0, 2)];
    const [first, second, ...others] = findingsOfSheets("T10", [listGrid(twice)]);
    expect(others).toEqual([]);
    expect([first, second].map((finding) => finding && formatCell(finding.cell))).toEqual(["B4", "B9"]);
    expect(messageOf(first)).toContain("表1!B9");
    expect(messageOf(second)).toContain("表1!B4");
  });

  it("T10 is silent for the same name of another unit, and for projects of different names", () => {
    const other = ["湖城市河道处", ...(LIST_ROWS[0] ?? []).slice(1)];
    expect(cellsOf("T10", [...LIST_ROWS, other])).toEqual([]);
    expect(cellsOf("T10")).toEqual([]);
  });
});
