import { finished } from "../../../src/domain/Steps";
import { findHeaders } from "../../../src/domain/table/IndicatorHeader";
import { TableView } from "../../../src/domain/table/TableView";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

type Rows = readonly (readonly TestCell[])[];

const headersOf = (rows: Rows, merges: readonly string[] = []) =>
  finished(findHeaders(new TableView(gridOf(rows, { merges }))));

const HEADER = ["一级指标", "二级指标", "三级指标", "指标值"];
const DONE = ["产出指标", "数量指标", "清淤河道条数", "≥20条"];
const blankColumns = (count: number): TestCell[] => Array.from({ length: count }, () => null);

describe("the block that a header's words name", () => {
  const named = (rows: Rows, merges: readonly string[] = []) =>
    headersOf(rows, merges).map(({ namedPeriod }) => namedPeriod);

  it.each<[string, Rows, readonly string[], string | null]>([
    ["none in most forms", [HEADER, DONE], [], null],
    [
      "that of its side label",
      [
        ["年度绩效指标", ...HEADER],
        [null, ...DONE],
      ],
      [],
      "annual",
    ],
    ["that of a heading over it", [["中长期绩效指标"], HEADER, DONE], ["A1:D1"], "longTerm"],
    ["that of 指标值 itself", [[...HEADER.slice(0, 3), "年度指标值"], DONE], [], "annual"],
    ["not that of another column", [[...HEADER, "全年实际值"], DONE], [], null],
    [
      "that of a line of its own above the headings",
      [["二、年度绩效指标"], ["绩效指标"], HEADER],
      ["A2:D2"],
      "annual",
    ],
    ["not that of a goal's label whose text is blank", [["年度目标"], ["绩效指标"], HEADER], ["A2:D2"], null],
    [
      "not that of a line with more in it",
      [["年度绩效指标", null, null, "中期指标"], ["绩效指标"], HEADER],
      ["A2:D2"],
      null,
    ],
    [
      "that of a line beside which a space stands",
      [["年度绩效指标", " "], ["绩效指标"], HEADER],
      ["A2:D2"],
      "annual",
    ],
    ["not that of a sentence above it", [["年度完成清淤二十条"], ["绩效指标"], HEADER], ["A2:D2"], null],
  ])("is %s", (_, rows, merges, period) => expect(named(rows, merges)).toEqual([period]));

  it("in a line above goes before what its side says", () => {
    const rows = [
      [null, "一、中长期绩效指标"],
      ["年度绩效指标", "绩效指标"],
      [null, ...HEADER],
      [null, ...DONE],
    ];
    expect(named(rows, ["A2:A4", "B2:E2"])).toEqual(["longTerm"]);
  });
});

describe("two grids side by side", () => {
  const merges = ["A1:D1", "E1:H1"];
  const two = (left: string, right: string, gap = 0) =>
    headersOf(
      [
        [left, ...blankColumns(3 + gap), right],
        [...HEADER, ...blankColumns(gap), ...HEADER],
        [...DONE, ...blankColumns(gap), ...DONE],
      ],
      gap === 0 ? merges : ["A1:D1", "F1:I1"],
    );

  it("are two blocks of one form where each names another period", () => {
    const [first, second] = two("中期绩效指标", "年度绩效指标");
    expect([first?.namedPeriod, second?.namedPeriod]).toEqual(["longTerm", "annual"]);
    expect(second?.besides).toBe(first);
    expect(second).toMatchObject({ firstColumn: 4, lastColumn: 7 });
  });

  it.each<[string, string, string, number]>([
    ["a blank column parts them", "中期绩效指标", "年度绩效指标", 1],
    ["both name the same period", "年度绩效指标", "本年绩效指标", 0],
    ["the left one names none", "绩效指标", "年度绩效指标", 0],
    ["the right one names none", "年度绩效指标", "绩效指标", 0],
  ])("are two tables where %s", (_, left, right, gap) => {
    expect(two(left, right, gap).map(({ besides }) => besides)).toEqual([null, null]);
  });

  it("share the levels of the first where the second lacks them", () => {
    const [first, second, ...more] = headersOf([[...HEADER, "三级指标", "年度指标值"]]);
    expect([second?.besides === first, more]).toEqual([true, []]);
    expect(second?.columns).toMatchObject({ level1: 0, level2: 1, level3: 4, target: 5 });
  });
});
