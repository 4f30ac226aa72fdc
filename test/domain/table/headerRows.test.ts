import { headerRowsAt } from "../../../src/domain/table/headerRows";
import { TableView } from "../../../src/domain/table/TableView";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

type Rows = readonly (readonly TestCell[])[];

/** First row, last row and the levels' row of the header whose levels stand in a row; null for none. */
function rowsAt(rows: Rows, row: number, merges: readonly string[] = [], at = { row: 0, column: 0 }) {
  const found = headerRowsAt(new TableView(gridOf(rows, { merges, at })), row);
  return found && [found.row, found.lastRow, found.levelRow];
}

const LEVELS = ["一级指标", "二级指标", "三级指标"];
const HEADER = [...LEVELS, "指标值", "实际完成值"];
const DONE = ["产出指标", "数量指标", "清淤河道条数", "≥20条", "20条"];

describe("a row heads indicators", () => {
  it("where a level's name stands in it", () => {
    expect(rowsAt([HEADER, DONE], 0)).toEqual([0, 0, 0]);
    expect(rowsAt([["单位", "二级指标"], DONE], 0)).toEqual([0, 0, 0]);
  });

  it("not where none does, in a row of the grid or outside of what is filled", () => {
    expect(rowsAt([HEADER, DONE], 1)).toBeNull();
    expect(rowsAt([["指标值", "度量单位"], DONE], 0)).toBeNull();
    expect(rowsAt([HEADER], 5)).toBeNull();
    expect(rowsAt([], 0)).toBeNull();
  });

  it.each(["绩效指标", "年度绩效指标", "绩效指标（90分）"])(
    "not for %s alone, the label of a whole grid",
    (side) => {
      expect(rowsAt([[side, "完成清淤。"], DONE], 0)).toBeNull();
    },
  );
});

describe("a header reaches down", () => {
  const blank: TestCell[] = [null];

  it.each<[string, readonly string[], number]>([
    ["two rows where its levels are merged over two", ["A1:A2", "B1:B2", "C1:C2"], 1],
    ["as far as the tallest of its levels", ["A1:A3", "B1:B2"], 2],
    ["three rows at the most", ["A1:A5", "B1:B5"], 2],
    ["one row where only 指标值 is merged down", ["D1:D3"], 0],
  ])("%s", (_, merges, last) => {
    expect(rowsAt([HEADER, blank, blank, blank, blank, DONE], 0, merges)).toEqual([0, last, 0]);
  });

  it("no further for 绩效指标 merged down beside the grid", () => {
    const rows = [
      ["绩效指标", ...HEADER],
      [null, ...DONE],
      [null, ...DONE],
    ];
    expect(rowsAt(rows, 0, ["A1:A3"])).toEqual([0, 0, 0]);
  });
});

describe("the parts of 指标值 in a row of their own", () => {
  const header = ["一级指标", "三级指标", "指标值", null, "分值"];
  const last = (below: readonly TestCell[]) => rowsAt([header, below, DONE], 0)?.[1];

  it.each<[string, readonly TestCell[], number]>([
    ["belong to the header", [null, null, "指标性质", "目标值"], 1],
    ["are two at least", [null, null, "目标值"], 0],
    ["are known words, all of them", [null, null, "指标性质", "目标值", "甲"], 0],
    ["stand below levels that are merged down or left blank", ["产出指标", null, "指标性质", "目标值"], 0],
    ["leave every level blank", [null, "清淤", "指标性质", "目标值"], 0],
    ["leave them blank though the word there is known", [null, "指标名称", "指标性质", "目标值"], 0],
    ["are no blank row", [], 0],
  ])("%s", (_, below, expected) => expect(last(below)).toBe(expected));

  it("are told by what stands from the first level on, not left of it", () => {
    const rows = [
      ["类别", ...header],
      ["甲", null, null, "指标性质", "目标值"],
    ];
    expect(rowsAt(rows, 0)).toEqual([0, 1, 0]);
  });

  it("have no unknown word between the levels either", () => {
    const header = ["一级指标", "说明", "三级指标", "指标值"];
    expect(rowsAt([header, [null, "甲", null, "指标性质", "目标值"]], 0)).toEqual([0, 0, 0]);
  });

  it("are looked for below the levels, also where the header is the sheet's last row", () => {
    expect(rowsAt([header], 0)).toEqual([0, 0, 0]);
    expect(rowsAt([header, [null, null, "指标性质", "目标值"]], 0, ["A1:A2", "B1:B2"])).toEqual([0, 1, 0]);
  });
});

describe("what stands over the levels", () => {
  const top = (above: readonly TestCell[], merges: readonly string[] = [], header: Rows[number] = HEADER) =>
    rowsAt([["项目名称", "河道清淤"], above, header, DONE], 2, merges)?.[0];

  it.each<[string, readonly TestCell[], readonly string[]]>([
    ["绩效指标 merged over them", ["绩效指标"], ["A2:C2"]],
    ["a name of the block in one cell", ["二、年度绩效指标"], []],
    ["指标值 merged over its parts", ["绩效指标", null, null, "指标值"], ["D2:E2"]],
    ["绩效目标 beside another heading", ["绩效目标", null, null, "完成情况"], ["A2:C2", "D2:E2"]],
    ["a header that is merged down beside the levels", [null, null, null, null, "考核得数"], ["E2:E3"]],
    ["words of sixteen characters", ["项目绩效目标指标产出完成情况内容"], ["A2:C2"]],
    ["a numbered heading", ["（三）绩效指标"], ["A2:E2"]],
  ])("is part of the header: %s", (_, above, merges) => expect(top(above, merges)).toBe(1));

  it.each<[string, readonly TestCell[], readonly string[]]>([
    ["绩效指标 in one cell, which covers no column but its own", ["绩效指标"], []],
    ["two words in cells of their own", ["年度绩效指标", null, null, "绩效指标"], []],
    ["a goal's label whose text is blank", ["年度绩效目标"], ["A2:C2"]],
    ["a sentence", ["完成清淤河道二十条"], ["A2:E2"]],
    ["a heading beside a sentence", ["绩效指标", null, null, "按期完成清淤。"], ["A2:C2"]],
    ["words of seventeen characters", ["项目绩效目标指标产出完成情况内容值"], ["A2:C2"]],
    ["nothing", [], []],
  ])("is none of it: %s", (_, above, merges) => expect(top(above, merges)).toBe(2));

  it("is asked of the columns from one before the first level on", () => {
    const header = [null, null, ...HEADER];
    const heading = [null, null, "绩效指标"];
    expect(top(["另见附件", ...heading.slice(1)], ["C2:E2"], header)).toBe(1);
    expect(top([null, "另见附件", "绩效指标"], ["C2:E2"], header)).toBe(2);
  });

  it("is asked of the columns up to one that is blank in both rows", () => {
    const note = "另见附件第三页";
    const heading = ["绩效指标", null, null, null, null];
    expect(top([...heading, null, note], ["A2:C2"])).toBe(1);
    expect(top([...heading, note], ["A2:C2"])).toBe(2);
    expect(top([...heading, null, note], ["A2:C2"], [...HEADER, "分值", "备注"])).toBe(2);
    expect(top(["绩效指标", null, null, "甲乙丙丁", null], ["A2:C2"], LEVELS)).toBe(2);
  });

  it("is asked of all levels, also behind a column that is blank in both rows", () => {
    const header = ["一级指标", null, "三级指标", "指标值"];
    expect(top(["年度绩效指标"], [], header)).toBe(1);
    expect(top(["年度绩效指标", null, "按期完成清淤。"], [], header)).toBe(2);
  });

  it("is nothing where the levels stand in the sheet's first filled row", () => {
    expect(rowsAt([HEADER, DONE], 3, [], { row: 3, column: 2 })).toEqual([3, 3, 3]);
    expect(rowsAt([["绩效指标"], HEADER], 4, ["C4:E4"], { row: 3, column: 2 })).toEqual([3, 4, 4]);
  });
});
