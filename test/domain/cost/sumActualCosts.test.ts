import { readCostItems } from "../../../src/domain/cost/readCostItems";
import { sumActualCosts } from "../../../src/domain/cost/sumActualCosts";
import { formatMoney } from "../../../src/domain/value/Money";
import { evaluatedForm } from "../../support/evaluatedForm";
import type { FilledForm } from "../../support/evaluatedForm";
import type { TestCell } from "../../support/gridOf";

/** 三级指标, 指标值 and 实际完成值 of a cost row. */
type ActualCost = readonly [name: string, target: TestCell, actual: TestCell];

function sumOf(costs: readonly ActualCost[], form: FilledForm = {}): string | null {
  const rows = costs.map(([level3, target, actual]) => ({ level2: "成本指标", level3, target, actual }));
  const { table, evaluation } = evaluatedForm(rows, form);
  const sum = sumActualCosts(readCostItems(table), evaluation, table.moneyUnit.unit);
  return sum && formatMoney(sum) + sum.unit;
}

const device: ActualCost = ["设备费", "≤60万元", "58.5万元"];

describe("what the costs really were", () => {
  it.each<[string, readonly ActualCost[], string]>([
    ["is their sum", [device, ["印刷费", "≤40万元", 30.25]], "88.75万元"],
    ["is in the table's unit", [device, ["印刷费", "≤40万元", "302500元"]], "88.75万元"],
    [
      "is in the table's unit where the target is in 元",
      [device, ["印刷费", "≤400000元", 302500]],
      "88.75万元",
    ],
    ["is in the table's unit where none is written", [["设备费", "≤60", 58.5]], "58.50万元"],
    ["is in the unit beside the name", [["设备费（元）", "≤600000", 585000]], "58.50万元"],
    ["may be nothing", [["设备费", "≤60万元", 0]], "0.00万元"],
    ["may be more than was planned", [["设备费", "≤60万元", "61.2万元"]], "61.20万元"],
    ["is without prices", [device, ["培训费", "≤500元/人", "480元/人"]], "58.50万元"],
    ["is without prices that nobody filled in", [device, ["培训费", "≤500元/人", null]], "58.50万元"],
    ["is without savings", [device, ["节约采购成本", "≥5万元", "6万元"]], "58.50万元"],
    ["is without what is no money", [device, ["设备费用项数", "≤20台", "18台"]], "58.50万元"],
    ["is without 其中", [device, ["其中：服务器", "≤40万元", "39万元"]], "58.50万元"],
    ["is without the total", [["总成本", "≤60万元", "58.5万元"], device], "58.50万元"],
  ])("%s", (_what, costs, sum) => {
    expect(sumOf(costs)).toBe(sum);
  });

  it("is in 元 where the table is", () => {
    expect(sumOf([device], { moneyUnit: "单位：元" })).toBe("585000.00元");
  });

  it.each<[string, readonly ActualCost[]]>([
    ["one is not filled in", [device, ["印刷费", "≤40万元", null]]],
    ["one is no number", [device, ["印刷费", "≤40万元", "未结算"]]],
    ["one is not exact", [device, ["印刷费", "≤40万元", "约30万元"]]],
    ["one has no target", [device, ["印刷费", "", "30万元"]]],
    ["one has words for a target", [device, ["印刷费", "据实结算", "30万元"]]],
    ["none counts", [["培训费", "≤500元/人", "480元/人"]]],
    ["there is none", []],
  ])("is unknown as long as %s", (_why, costs) => {
    expect(sumOf(costs)).toBeNull();
  });
});

it("is unknown for a row that was not evaluated", () => {
  const { table, evaluation } = evaluatedForm([{ level2: "成本指标", target: "≤60万元", actual: "50万元" }]);
  expect(sumActualCosts(readCostItems(table), { ...evaluation, rows: [] }, "万元")).toBeNull();
});
