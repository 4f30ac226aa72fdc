import { reconcileCost } from "../../../src/domain/cost/reconcileCost";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { formatMoney } from "../../../src/domain/value/Money";
import type { Money } from "../../../src/domain/value/Money";
import { costTable } from "../../support/costTable";
import type { Cost, CostForm } from "../../support/costTable";
import type { TestCell } from "../../support/gridOf";
import type { FormRow } from "../../support/seedForm";
import { twoBlockGrid } from "../../support/twoBlockForm";

const shown = (money: Money | null): string | null => money && formatMoney(money) + money.unit;

/** [status, sum, budget, gap, gap in per cent]. */
function outcomeOf(table: TargetTable, settings = defaultSettings): unknown[] {
  const { status, sum, budget, gap, gapPercent } = reconcileCost(table, settings);
  return [status, shown(sum), shown(budget), shown(gap), gapPercent];
}

const outcome = (budget: TestCell, costs: readonly Cost[], form: CostForm = {}): unknown[] =>
  outcomeOf(costTable(budget, costs, form), { ...defaultSettings, ...form.settings });

const sixty: Cost = ["设备费", "≤60万元"];
const twenty: Cost = ["印刷费", "≤20万元"];

describe("the costs against the budget", () => {
  it.each<[string, TestCell, readonly Cost[], unknown[]]>([
    ["make it up", 80, [sixty, twenty], ["equal", "80.00万元", "80.00万元", "0.00万元", "0.00"]],
    ["fall short", 106, [sixty, twenty], ["short", "80.00万元", "106.00万元", "26.00万元", "24.53"]],
    ["go over", 75, [sixty, twenty], ["over", "80.00万元", "75.00万元", "-5.00万元", "6.67"]],
    ["twice over", 40, [sixty, twenty], ["over", "80.00万元", "40.00万元", "-40.00万元", "100.00"]],
    ["are none that counts", 80, [["单价", "≤8元"]], ["none", null, "80.00万元", null, null]],
    ["have no budget", null, [sixty], ["none", "60.00万元", null, null, null]],
    ["have a budget in words", "待批", [sixty], ["none", "60.00万元", null, null, null]],
    ["have a budget of 0", 0, [sixty], ["over", "60.00万元", "0.00万元", "-60.00万元", null]],
    ["are 0 like the budget", 0, [["设备费", "0万元"]], ["equal", "0.00万元", "0.00万元", "0.00万元", null]],
    ["have a budget below 0", -30, [sixty], ["over", "60.00万元", "-30.00万元", "-90.00万元", "300.00"]],
    ["have a budget in 元", "800000元", [sixty], ["short", "60.00万元", "80.00万元", "20.00万元", "25.00"]],
  ])("%s", (_how, budget, costs, expected) => {
    expect(outcome(budget, costs)).toEqual(expected);
  });

  it("may be none", () => {
    const rows: FormRow[] = [["产出指标", "数量指标", "印刷册数", "", "≥20册"]];
    expect(outcome(80, [], { rows })).toEqual(["none", null, "80.00万元", null, null]);
  });

  it("may have no place for the budget", () => {
    const table = { ...costTable(80, [sixty]), budget: { total: null, fiscal: null, other: null } };
    expect(outcomeOf(table)).toEqual(["none", "60.00万元", null, null, null]);
  });

  it("are compared in the table's own unit", () => {
    expect(outcome("80万元", [sixty], { moneyUnit: "单位：元" })).toEqual([
      "short",
      "600000.00元",
      "800000.00元",
      "200000.00元",
      "25.00",
    ]);
  });

  it.each([
    ["80.005", "equal", "0.005万元"],
    ["79.995", "equal", "-0.005万元"],
    ["80.0051", "short", "0.0051万元"],
    ["79.9949", "over", "-0.0051万元"],
  ])("are equal within half a cent of the unit: %s is %s", (budget, status, gap) => {
    expect(outcome(budget, [sixty, twenty])).toMatchObject([
      status,
      "80.00万元",
      expect.anything(),
      gap,
      "0.01",
    ]);
  });

  it("are equal within the unit's own tolerance", () => {
    expect(outcome(81, [sixty, twenty], { settings: { costTolerance: "1" } })[0]).toBe("equal");
    expect(outcome("81.01", [sixty, twenty], { settings: { costTolerance: "1" } })[0]).toBe("short");
    expect(outcome("80.005", [sixty, twenty], { settings: { costTolerance: "0" } })[0]).toBe("short");
    expect(outcome(80, [sixty, twenty], { settings: { costTolerance: "0" } })[0]).toBe("equal");
  });

  it("are named with their table", () => {
    const table = costTable(80, [sixty]);
    expect(reconcileCost(table, defaultSettings).tableId).toBe(table.id);
  });
});

it("compares one budget of two blocks with the year's costs only", () => {
  const rows = [["产出指标", "成本指标", "清淤成本", "≤18万元", "17万元", 50, 50]];
  const { tables } = readTables([twoBlockGrid({ rows })], defaultSettings);
  const outcomes = tables.map((table) => [table.period, ...outcomeOf(table)]);
  expect(outcomes).toEqual([
    ["longTerm", "none", "18.00万元", null, null, null],
    ["annual", "short", "18.00万元", "20.00万元", "2.00万元", "10.00"],
  ]);
});
