import { findHeaders } from "../../../src/domain/table/IndicatorHeader";
import { readIndicatorRows } from "../../../src/domain/table/readIndicatorRows";
import { TableView } from "../../../src/domain/table/TableView";
import { finished } from "../../../src/domain/Steps";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { GRID_HEADER, placed } from "../../support/headOf";
import { LIST_HEADER, LIST_ROWS } from "../../support/listForm";

type Rows = readonly (readonly TestCell[])[];

/** The rows of a grid whose header stands in row 1. */
function gridRows(rows: Rows, merges: readonly string[] = [], header = GRID_HEADER) {
  const view = new TableView(gridOf([header, ...rows], { merges }));
  const [found] = finished(findHeaders(view));
  if (!found) throw new Error("There is no header.");
  return readIndicatorRows(view, found);
}

/** The levels and the name of each indicator, with their cells. */
const levelsOf = (...grid: Parameters<typeof gridRows>) =>
  gridRows(...grid).rows.map(({ level1, level2, level3 }) => [level1, level2, level3].map(placed).join(" "));

const namesOf = (...grid: Parameters<typeof gridRows>) =>
  gridRows(...grid).rows.map(({ level3 }) => level3.text);

describe("a level", () => {
  const first = ["产出指标", "数量指标", "甲", "", "1个"];

  it.each<[string, readonly TestCell[], readonly string[]]>([
    ["left blank", [null, null, "乙", "", "2个"], []],
    ["of spaces", ["　", " ", "乙", "", "2个"], []],
    ["merged down", [null, null, "乙", "", "2个"], ["A2:A3", "B2:B3"]],
  ])("%s is that of the row above, in its cell", (_, second, merges) => {
    expect(levelsOf([first, second], merges)[1]).toBe("产出指标@A2 数量指标@B2 乙@C3");
  });

  it("left blank stays blank below another first level, not below the same one written otherwise", () => {
    expect(levelsOf([first, ["效益指标", null, "乙", "", "2个"]])[1]).toBe("效益指标@A3 @B3 乙@C3");
    expect(levelsOf([first, ["产出 指标", null, "乙", "", "2个"]])[1]).toBe("产出 指标@A3 数量指标@B2 乙@C3");
  });

  it("may be named by an unused row above the indicator", () => {
    expect(
      levelsOf([
        ["产出指标", "数量指标"],
        [null, null, "甲", "", "1个"],
      ]),
    ).toEqual(["产出指标@A2 数量指标@B2 甲@C3"]);
    const only2 = [first, [null, "质量指标"], [null, null, "乙", "", "2个"]];
    expect(levelsOf(only2)[1]).toBe("产出指标@A2 质量指标@B3 乙@C4");
    const only1 = [first, ["效益指标"], [null, "社会效益指标", "乙", "", "2个"]];
    expect(levelsOf(only1)[1]).toBe("效益指标@A3 社会效益指标@B4 乙@C4");
  });

  it("for which there is no column is blank", () => {
    const header = ["二级指标", "三级指标", "指标值"];
    expect(levelsOf([["数量指标", "甲", "1个"]], [], header)).toEqual(["@B2 数量指标@A2 甲@B2"]);
  });
});

describe("a row", () => {
  it.each<[string, readonly TestCell[]]>([
    ["has a name alone", [null, null, "乙"]],
    ["has a value alone", [null, null, null, null, "2个"]],
    ["has an explanation alone", [null, null, null, "反映成效"]],
    ["has a dash for its value", [null, null, "乙", null, "—"]],
  ])("that %s is an indicator", (_, row) => {
    expect(gridRows([["产出指标", "数量指标", "甲", "", "1个"], row]).rows).toHaveLength(2);
  });

  it.each<[string, readonly TestCell[]]>([
    ["nothing but levels", ["效益指标", "社会效益指标", " ", null, "　"]],
    ["无 throughout", ["效益指标", "社会效益指标", "无", " 无 ", "/"]],
    ["无 with spaces around it", ["效益指标", "社会效益指标", "　无 ", null, " / "]],
  ])("of %s is none, but belongs to the grid", (_, row) => {
    const { rows, lastRow } = gridRows([["产出指标", "数量指标", "甲", "", "1个"], row]);
    expect([rows.length, lastRow]).toEqual([1, 2]);
  });

  it("whose name is merged with its levels is a level's", () => {
    const rows = [
      ["产出指标", "数量指标", "甲", "", "1个"],
      ["效益指标", "社会效益指标"],
    ];
    expect(namesOf(rows, ["B3:C3"])).toEqual(["甲"]);
  });

  it("counts on its own beside a value that is merged over two names", () => {
    const rows = [
      ["产出指标", "数量指标", "甲", "", "1个"],
      [null, null, "乙"],
    ];
    expect(namesOf(rows, ["E2:E3"])).toEqual(["甲", "乙"]);
  });

  it("is the further line of an indicator where name and value are merged", () => {
    const rows = [
      ["产出指标", "数量指标", "甲", "分两批", "1个"],
      [null, null, null, "另一批"],
    ];
    expect(namesOf(rows, ["C2:C3", "E2:E3"])).toEqual(["甲"]);
  });

  it("whose explanation is merged with its name has none of its own", () => {
    const rows = [["产出指标", "数量指标", "甲", null, "1个"]];
    expect(gridRows(rows, ["C2:D2"]).rows[0]?.description.text).toBe("");
    const [row] = gridRows(
      [["产出指标", "数量指标", "甲", "1个"]],
      [],
      ["一级指标", "二级指标", "三级指标", "指标值"],
    ).rows;
    expect(row?.description.text).toBe("");
  });
});

describe("a grid without any row", () => {
  it("ends with its header", () => {
    expect(gridRows([])).toEqual({ rows: [], lastRow: 0, projects: [] });
    expect(gridRows([[], ["填报人：张三"]]).lastRow).toBe(0);
  });
});

describe("a target in several columns", () => {
  it.each<[string, readonly TestCell[], readonly TestCell[], readonly string[], string]>([
    ["with its sign and its unit", ["指标性质", "指标值", "度量单位"], ["≥", 95, "%"], [], "≥95%"],
    ["with a unit alone", ["指标值", "度量单位"], [95, "个"], [], "95个"],
    ["with a sign alone", ["指标性质", "指标值"], ["≥", "95%"], [], "≥95%"],
    ["whose unit is merged into it", ["指标性质", "指标值", "度量单位"], ["≥", "3项"], ["E2:F2"], "≥3项"],
    [
      "whose sign is merged into the name",
      ["指标性质", "指标值", "度量单位"],
      [null, 3, "项"],
      ["C2:D2"],
      "3项",
    ],
  ])("%s is read as its parts say it together", (_, header, target, merges, text) => {
    const levels = ["一级指标", "二级指标", "三级指标"];
    const rows = [["产出指标", "数量指标", "甲", ...target]];
    expect(gridRows(rows, merges, [...levels, ...header]).rows[0]?.targetText).toBe(text);
  });
});

describe("the projects of a list", () => {
  const projectsOf = (rows: Rows) =>
    gridRows(rows, [], LIST_HEADER).projects.map(({ row, lastRow }) => [row + 1, lastRow + 1]);

  it("are runs of rows", () => {
    expect(projectsOf(LIST_ROWS)).toEqual([
      [2, 4],
      [5, 6],
    ]);
  });

  it("take no level from the project above", () => {
    const rows = LIST_ROWS.map((row, r) =>
      row.map((cell, c) => (r === 3 && (c === 5 || c === 6) ? null : cell)),
    );
    expect(levelsOf(rows, [], LIST_HEADER)[3]).toBe("@F5 @G5 检修泵站座数@H5");
  });

  it("do not reach over a subtotal or a blank row below them", () => {
    const [first = [], ...others] = LIST_ROWS;
    const second = others.slice(2);
    expect(projectsOf([first, ["小计", null, 20], ...second])).toEqual([
      [2, 2],
      [4, 5],
    ]);
    expect(projectsOf([first, [], ...second])).toEqual([
      [2, 2],
      [4, 5],
    ]);
  });

  it("go on below a header that is repeated on the next page", () => {
    const rows = [...LIST_ROWS.slice(0, 3), LIST_HEADER, ...LIST_ROWS.slice(3)];
    expect(projectsOf(rows)).toEqual([
      [2, 4],
      [6, 7],
    ]);
    expect(namesOf(rows, [], LIST_HEADER)).not.toContain("三级指标");
  });

  it("are none in any other form", () => {
    expect(gridRows([["产出指标", "数量指标", "甲", "", "1个"]]).projects).toEqual([]);
  });
});
