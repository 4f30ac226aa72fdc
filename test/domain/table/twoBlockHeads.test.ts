import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

type Rows = readonly (readonly TestCell[])[];
const LONG = "三年内完成城区六十条河道的清淤。";
const YEAR = "本年完成城区二十条河道的清淤。";
const SIDE_BY_SIDE = ["一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"];
const ROW = ["产出指标", "数量指标", "清淤条数", "≥60条", "数量指标", "清淤条数", "≥20条"];

/** What each of two blocks side by side has from the head above them: period, value, amount, 财政拨款, goal. */
function blocksOf(head: Rows, merges: readonly string[] = []): unknown[] {
  const rows = [["项目支出绩效目标申报表"], ["项目名称", "河道清淤"], ...head, SIDE_BY_SIDE, ROW];
  const { tables } = readTables([gridOf(rows, { merges })], defaultSettings);
  return tables.map(({ period, budget, goal, indicators: [first] }) => [
    period,
    first?.target.text,
    budget.total?.text ?? null,
    budget.fiscal?.text ?? null,
    goal?.text ?? null,
  ]);
}

const GOALS: Rows = [
  ["中期目标", null, null, null, "年度目标"],
  [LONG, null, null, null, YEAR],
];

describe("of two blocks side by side each has", () => {
  it("the amount of its period, and the parts that stand below that", () => {
    const head = [
      ["中期资金总额", 60, "年度资金总额", 20],
      ["其中：财政拨款", 50, "其中：财政拨款", 15],
    ];
    expect(blocksOf([...head, ...GOALS])).toEqual([
      ["longTerm", "≥60条", "60", "50", LONG],
      ["annual", "≥20条", "20", "15", YEAR],
    ]);
  });

  it("below each other too", () => {
    const head = [
      ["中期资金总额", 60],
      ["其中：财政拨款", 50],
      ["年度资金总额", 20],
      ["其中：财政拨款", 15],
    ];
    expect(blocksOf([...head, ...GOALS])).toEqual([
      ["longTerm", "≥60条", "60", "50", LONG],
      ["annual", "≥20条", "20", "15", YEAR],
    ]);
  });

  it("an amount without a period: beside the year's it is that of all years", () => {
    const head = [
      ["项目资金总额", 60, "年度资金总额", 20],
      ["其中：财政拨款", 50, "其中：财政拨款", 15],
    ];
    expect(blocksOf([...head, ...GOALS])).toEqual([
      ["longTerm", "≥60条", "60", "50", LONG],
      ["annual", "≥20条", "20", "15", YEAR],
    ]);
  });

  it("beside the long-term one it is the year's", () => {
    expect(blocksOf([["实施期资金总额", 60, "项目资金总额", 20], ...GOALS])).toEqual([
      ["longTerm", "≥60条", "60", null, LONG],
      ["annual", "≥20条", "20", null, YEAR],
    ]);
  });

  it("the only amount of a form with one", () => {
    expect(blocksOf([["年度资金总额", 20], ["其中：财政拨款", 15], ...GOALS])).toEqual([
      ["longTerm", "≥60条", "20", "15", LONG],
      ["annual", "≥20条", "20", "15", YEAR],
    ]);
  });

  it("the goal beside its label, the years behind the period or not", () => {
    const goals = [
      ["实施期目标（2024年—2026年）", LONG],
      ["年度目标（2024年）", YEAR],
    ];
    const order = [["预算数", 20], ...goals, ["中期绩效指标", null, null, null, "年度绩效指标"]];
    const [first, second] = blocksOf(order, ["A6:D6", "E6:G6"]);
    expect(first).toEqual(["longTerm", "≥60条", "20", null, LONG]);
    expect(second).toEqual(["annual", "≥20条", "20", null, YEAR]);
  });

  it("the period of its side: the year may stand left", () => {
    const goals = [
      ["年度目标", null, null, null, "中期目标"],
      [YEAR, null, null, null, LONG],
    ];
    expect(blocksOf([["预算数", 20], ...goals])).toEqual([
      ["annual", "≥60条", "20", null, YEAR],
      ["longTerm", "≥20条", "20", null, LONG],
    ]);
  });

  it("no goal where the cell below its label is the next label", () => {
    const goals = [["中期目标", null, null, null, "年度目标"], ["主管部门"]];
    expect(blocksOf([["预算数", 20], ...goals])).toEqual([
      ["longTerm", "≥60条", "20", null, ""],
      ["annual", "≥20条", "20", null, ""],
    ]);
  });
});
