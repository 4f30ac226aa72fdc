import type { Period } from "../../../src/domain/table/Layout";
import {
  goalOfPeriod,
  hasOwn,
  labelsOf,
  labelsOfPeriod,
  leftPeriodOf,
} from "../../../src/domain/table/periodFields";
import type { TestCell } from "../../support/gridOf";
import { headOf, placed } from "../../support/headOf";

type Rows = readonly (readonly TestCell[])[];

const PERIODS: readonly Period[] = ["longTerm", "annual"];

/** The cells of the labels that count for the block of all years, and for that of the year: "total B1". */
function labelsFor(rows: Rows) {
  const { view, cells } = headOf(rows);
  const named = (period: Period) =>
    labelsOfPeriod(view, cells, period).map(
      ({ role, cell }) => `${role} ${placed(cell)?.split("@")[1] ?? ""}`,
    );
  return PERIODS.map((period) => named(period).sort());
}

/** The goal of either block. */
function goalsOf(rows: Rows, merges: readonly string[] = []) {
  const { view, place, cells } = headOf(rows, merges);
  const limits = { bottom: place.row, right: 9, gridEnd: place.lastColumn };
  const goal = (period: Period) => goalOfPeriod(view, cells, limits, period).goal;
  return PERIODS.map((period) => placed(goal(period)?.value));
}

it("the labels of a head are those that introduce a field, row by row", () => {
  const { view, cells } = headOf([
    ["绩效目标表"],
    ["项目名称", "甲", "预算数：", 249],
    ["其中：财政资金", 249, "备注"],
  ]);
  expect(labelsOf(view, cells).map(({ role, cell }) => `${role} ${cell.text}`)).toEqual([
    "project 项目名称",
    "total 预算数：",
    "fiscal 其中：财政资金",
  ]);
});

describe("amounts of two blocks", () => {
  it.each<[string, Rows, readonly [readonly string[], readonly string[]]]>([
    [
      "each with its parts beside it",
      [
        ["中长期资金总额", 60, "其中：财政资金", 50, "其他资金", 10],
        ["年度资金总额", 20, "其中：财政资金", 15, "其他资金", 5],
      ],
      [
        ["fiscal C1", "other E1", "total A1"],
        ["fiscal C2", "other E2", "total A2"],
      ],
    ],
    [
      "each with its parts below it",
      [
        ["中期资金总额：", 300, "年度资金总额：", 100],
        ["其中：财政拨款", 200, "其中：财政拨款", 80],
        ["其他资金", 100, "其他资金", 20],
      ],
      [
        ["fiscal A2", "other A3", "total A1"],
        ["fiscal C2", "other C3", "total C1"],
      ],
    ],
    [
      "of which the year's part names the year, below the amount of all years",
      [
        ["实施期资金总额", 300, "年度资金总额", 100],
        ["其中：财政拨款", 200, "年度财政拨款", 80],
      ],
      [
        ["fiscal A2", "total A1"],
        ["fiscal C2", "total C1"],
      ],
    ],
    [
      "that are the project's beside the year's",
      [["项目资金总额", 300, "年度资金总额", 100]],
      [["total A1"], ["total C1"]],
    ],
    [
      "that are bare beside those of all years",
      [["资金总额", 100, "中期资金总额", 300]],
      [["total C1"], ["total A1"]],
    ],
    [
      "that the form has once",
      [["资金总额", 100, "其中：财政拨款", 80, "全年执行数", 90]],
      [
        ["executed E1", "fiscal C1", "total A1"],
        ["executed E1", "fiscal C1", "total A1"],
      ],
    ],
    [
      "beside fields that are both blocks'",
      [
        ["项目名称", "甲", "实施单位", "乙"],
        ["中期资金总额", 300, "年度资金总额", 100],
      ],
      [
        ["project A1", "total A2", "unit C1"],
        ["project A1", "total C2", "unit C1"],
      ],
    ],
  ])("%s", (_, rows, labels) => {
    expect(labelsFor(rows)).toEqual(labels);
  });

  it("come before those that name no period", () => {
    const { view, cells } = headOf([["绩效目标", "做好", "年度目标", "开工"]]);
    expect(labelsOfPeriod(view, cells, "annual").map(({ cell }) => cell.text)).toEqual([
      "年度目标",
      "绩效目标",
    ]);
  });
});

it.each<[string, Rows, readonly [boolean, boolean], readonly [boolean, boolean]]>([
  [
    "both",
    [
      ["中期资金总额", 300, "年度资金总额", 100],
      ["中期目标", "建成", "年度目标", "开工"],
    ],
    [true, true],
    [true, true],
  ],
  [
    "one budget and one goal",
    [
      ["资金总额", 100],
      ["绩效目标", "做好"],
    ],
    [false, true],
    [false, false],
  ],
  [
    "the year's alone",
    [
      ["年度资金总额", 100],
      ["年度目标", "开工"],
    ],
    [false, true],
    [false, true],
  ],
  ["neither", [["项目名称", "甲"]], [false, false], [false, false]],
])("a head with %s has a budget and a goal of its own for the blocks", (_, rows, budget, goal) => {
  const { view, cells } = headOf(rows);
  expect(PERIODS.map((period) => hasOwn(view, cells, period, "total"))).toEqual(budget);
  expect(PERIODS.map((period) => hasOwn(view, cells, period, "goal"))).toEqual(goal);
});

describe("the goals of two blocks stand", () => {
  it.each<[string, Rows, readonly string[], readonly [string | null, string | null]]>([
    [
      "beside their labels",
      [
        ["中期目标", "建成"],
        ["年度目标", "开工"],
      ],
      [],
      ["建成@B1", "开工@B2"],
    ],
    [
      "below labels side by side",
      [
        ["中期目标", null, "年度目标"],
        ["建成", null, "开工"],
      ],
      ["A1:B1", "A2:B2"],
      ["建成@A2", "开工@C2"],
    ],
    [
      "below labels that name their years",
      [
        ["实施期目标（2024年—2026年）", "年度目标（2024年）"],
        ["建成", "开工"],
      ],
      [],
      ["建成@A2", "开工@B2"],
    ],
    [
      "below labels behind the heading of both",
      [
        ["绩效目标", "中长期总体目标", "年度绩效目标"],
        [null, "建成", "开工"],
      ],
      ["A1:A2"],
      ["建成@B2", "开工@C2"],
    ],
    ["beside one label for both", [["绩效目标", "做好"]], [], ["做好@B1", "做好@B1"]],
    ["beside the year's label alone", [["年度目标", "开工"]], [], [null, "开工@B1"]],
    [
      "nowhere yet: a blank cell beside the label, above the next one",
      [["中期目标"], ["年度目标"]],
      [],
      ["@B1", "@B2"],
    ],
    [
      "nowhere yet above the name of a block",
      [["中期目标", null, "年度目标"], ["一、中长期绩效指标"]],
      [],
      ["@B1", "@C2"],
    ],
  ])("%s", (_, rows, merges, goals) => {
    expect(goalsOf(rows, merges)).toEqual(goals);
  });
});

it.each<[string, Rows, Period | null]>([
  [
    "goals",
    [
      ["项目名称", "甲"],
      ["中期目标", "建成", "年度目标", "开工"],
    ],
    "longTerm",
  ],
  ["amounts", [["年度资金总额", 100, "中期资金总额", 300]], "annual"],
  [
    "labels below each other, which are not side by side",
    [
      ["中期目标", "建成"],
      ["年度目标", "开工"],
    ],
    null,
  ],
  ["one period alone", [["年度目标", "开工", "年度资金总额", 100]], null],
  ["none", [["绩效目标", "做好"]], null],
  ["a part of the year's money", [["中期资金总额", 300, "年度财政拨款", 80]], null],
])("which period stands left is told by %s", (_, rows, period) => {
  const { view, cells } = headOf(rows);
  expect(leftPeriodOf(view, cells)).toBe(period);
});
