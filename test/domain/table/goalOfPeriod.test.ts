import type { Period } from "../../../src/domain/table/Layout";
import { goalOfPeriod, hasOwn } from "../../../src/domain/table/periodFields";
import type { TestCell } from "../../support/gridOf";
import { headOf, placed } from "../../support/headOf";

type Rows = readonly (readonly TestCell[])[];

function goalOf(period: Period, rows: Rows, merges: readonly string[] = []) {
  const { view, place, cells } = headOf(rows, merges);
  return goalOfPeriod(view, cells, { bottom: place.row, right: 9, gridEnd: place.lastColumn }, period);
}
const textOf = (period: Period, rows: Rows) => placed(goalOf(period, rows).goal?.value);

describe("the goal of a block stands beside its label", () => {
  it.each<[string, Period, Rows, string]>([
    [
      "though another field's label stands further right",
      "annual",
      [["年度目标", "开工", "实施单位", "河道所"], ["说明"]],
      "开工@B1",
    ],
    [
      "though the other goal's label stands further left",
      "annual",
      [
        ["中期目标", "建成", "年度目标", "开工"],
        ["三年", null, "一年"],
      ],
      "开工@D1",
    ],
    [
      "though the other goal stands further right in the next row",
      "longTerm",
      [
        ["中期目标", "建成"],
        ["说明", "年度目标", "开工"],
      ],
      "建成@B1",
    ],
    [
      "though the other goal stands further left in the row above",
      "annual",
      [
        ["中期目标", "建成"],
        [null, "年度目标", "开工"],
        ["说明", "无"],
      ],
      "开工@C2",
    ],
    [
      "behind the words of how it was achieved, which are no goal",
      "annual",
      [
        ["年度目标完成情况", "已开工"],
        ["年度目标", "开工"],
      ],
      "开工@B2",
    ],
  ])("%s", (_, period, rows, goal) => {
    expect(textOf(period, rows)).toBe(goal);
  });
});

describe("the goal of a block stands below its label", () => {
  it.each<[string, Period, Rows, string]>([
    [
      "where a remark stands right of it, as the other goal's label does left",
      "annual",
      [
        ["中期目标", "年度目标", "备注"],
        ["建成", "开工", "无"],
      ],
      "开工@B2",
    ],
    [
      "where 实际完成情况 stands beside it",
      "annual",
      [
        ["年度目标", "实际完成情况"],
        ["开工", "已开工"],
      ],
      "开工@A2",
    ],
    ["where nothing but a blank stands beside it", "annual", [["年度目标", " "], ["开工"]], "开工@A2"],
    [
      "where 实际完成情况 stands beside the text itself",
      "annual",
      [["年度目标"], ["开工", "实际完成情况", "已开工"]],
      "开工@A2",
    ],
  ])("%s", (_, period, rows, goal) => {
    expect(textOf(period, rows)).toBe(goal);
  });

  it("unless another field begins there", () => {
    expect(textOf("annual", [["年度目标"], ["实施单位", "河道所"]])).toBe("@B1");
  });
});

it("what was achieved is the whole project's alone", () => {
  const both: Rows = [
    ["绩效目标", "实际完成情况"],
    ["做好", "已做好"],
  ];
  expect(placed(goalOf("annual", both).achievement?.value)).toBe("已做好@B2");
  expect(goalOf("annual", [["年度目标", "开工"]]).achievement).toBeNull();
});

it("amounts of its own give a block no goal of its own", () => {
  const { view, cells } = headOf([
    ["中期资金总额", 300, "年度资金总额", 100],
    ["绩效目标", "做好"],
  ]);
  expect([hasOwn(view, cells, "longTerm", "total"), hasOwn(view, cells, "longTerm", "goal")]).toEqual([
    true,
    false,
  ]);
});
