import { readCostItems } from "../../../src/domain/cost/readCostItems";
import { formatMoney } from "../../../src/domain/value/Money";
import { costTable, reconciledCosts } from "../../support/costTable";
import type { Cost, CostForm } from "../../support/costTable";
import type { TestCell } from "../../support/gridOf";
import type { FormRow } from "../../support/seedForm";

/** The one cost of a table: its amount with the unit, whether the unit was inferred, and why it is left out. */
function read(name: string, value: TestCell, form: CostForm = {}) {
  const [item] = readCostItems(costTable(100, [[name, value]], form));
  if (!item) throw new Error("There is a cost row.");
  const { amount, unitInferred, leftOut } = item;
  return [amount && formatMoney(amount) + amount.unit, unitInferred, leftOut];
}

describe("a cost", () => {
  it.each<[string, TestCell, string]>([
    ["at most an amount", "≤56万元", "56.00万元"],
    ["less than an amount", "<56万元", "56.00万元"],
    ["an amount", "56.8万元", "56.80万元"],
    ["at least an amount", "≥56万元", "56.00万元"],
    ["the upper end of a range", "3-5万元", "5.00万元"],
    ["in 元, exactly, in the table's unit", "≤1234567元", "123.4567万元"],
    ["in 亿元, in the table's unit", "≤0.5亿元", "5000.00万元"],
    ["a number with a format", { value: 56, numberFormat: '"≤"0"万元"', text: "≤56万元" }, "56.00万元"],
    ["nothing, where nothing is to be spent", "0万元", "0.00万元"],
  ])("is %s: %j", (_what, value, amount) => {
    expect(read("设备费", value)).toEqual([amount, false, null]);
  });

  it("is in the table's own unit", () => {
    expect(read("设备费", "≤56万元", { moneyUnit: "单位：元" })[0]).toBe("560000.00元");
    expect(read("设备费", "≤5600", { moneyUnit: "单位：元" })[0]).toBe("5600.00元");
  });
});

describe("the unit of a cost", () => {
  it.each<[string, TestCell, string, boolean]>([
    ["设备费", "≤20", "20.00万元", true],
    ["设备费", "3-5", "5.00万元", true],
    ["设备费", "250万", "250.00万元", true],
    ["设备费", "≤20万元", "20.00万元", false],
    ["设备费（元）", "≤600000", "60.00万元", false],
    ["设备费(万元)", "≤60", "60.00万元", false],
    ["设备费（ 千元 ）", "≤600", "60.00万元", false],
    ["设备费（百万元）", "≤1", "100.00万元", false],
    ["设备费（亿元）", "≤1", "10000.00万元", false],
    ["设备费（元）", "≤60万元", "60.00万元", false],
    ["设备费（含税）", "≤60", "60.00万元", true],
    ["设备费（元）和安装费", "≤60", "60.00万元", true],
    ["设备费（百）", "≤60", "60.00万元", true],
    ["设备费元)", "≤60", "60.00万元", true],
  ])("%s %j is %s (inferred: %s)", (name, value, amount, isInferred) => {
    expect(read(name, value)).toEqual([amount, isInferred, null]);
  });
});

describe("what is no amount", () => {
  it.each<[string, TestCell]>([
    ["empty", ""],
    ["empty", null],
    ["empty", "/"],
    ["empty", "无"],
    ["notANumber", "见附表"],
    ["notANumber", "2024年12月底前"],
    ["notANumber", "服务器40万元,终端20万元"],
    ["notANumber", "≥"],
    ["notMoney", "≤20台"],
    ["notMoney", "2-3个"],
    ["rate", "500元/人"],
    ["rate", "300-500元/人·月"],
    ["rate", "≤95%"],
    ["rate", "5%-10%"],
    ["rate", "≤5‰"],
    ["saving", "节约5万元"],
  ])("is %s: %j", (reason, value) => {
    expect(read("设备费", value)).toEqual([null, false, reason]);
  });

  it.each<[string, Cost]>([
    ["rate", ["人均培训费用", "≤500元"]],
    ["rate", ["户均补助", "≤500元"]],
    ["rate", ["次均费用", "≤500元"]],
    ["rate", ["亩均投入", "≤500元"]],
    ["rate", ["均次门诊费用", "≤500元"]],
    ["rate", ["设备单价", "≤8万元"]],
    ["rate", ["单价（含安装）", "≤8万元"]],
    ["rate", ["培训单位成本", "≤500元"]],
    ["rate", ["每公里造价", "≤20万元"]],
    ["rate", ["每 人 费用", "≤500元"]],
    ["rate", ["生活补助标准", "≤500元"]],
    ["rate", ["取暖补贴标准", "≤500元"]],
    ["rate", ["物业收费标准", "≤500元"]],
    ["rate", ["劳务支付标准", "≤500元"]],
    ["rate", ["津贴发放标准", "≤500元"]],
    ["saving", ["节约设备采购成本", "≥5万元"]],
    ["saving", ["压减一般性支出", "5万元"]],
    ["saving", ["运行费用", "较上年下降5万元"]],
  ])("is %s: %j", (reason, cost) => {
    expect(reconciledCosts(100, [["设备费", "≤100万元"], cost])).toEqual({
      sum: "100.00",
      status: "equal",
      leftOut: [null, reason],
    });
  });

  it.each<Cost>([
    ["节约用水宣传费用", "20万元"],
    ["每年运行费用", "≤20万元"],
    ["每季巡检费用", "≤20万元"],
    ["每月电费", "≤20万元"],
    ["每周保洁费", "≤20万元"],
    ["城区每公里路灯电费", "≤20万元"],
    ["村级人均环境整治费用", "≤20万元"],
    ["压缩机采购费用", "20万元"],
    ["收费标准公示费用", "20万元"],
    ["标准化建设成本", "≤20万元"],
  ])("but %j is one", (...cost) => {
    expect(reconciledCosts(20, [cost])).toEqual({ sum: "20.00", status: "equal", leftOut: [null] });
  });

  it("is empty or a price before it is a saving", () => {
    expect(read("节约采购成本", "")[2]).toBe("empty");
    expect(read("节约采购成本", "≥5%")[2]).toBe("rate");
  });
});

it("is not asked of 成本效益, which is a benefit", () => {
  const rows: FormRow[] = [
    ["产出指标", "成本指标", "设备费", "", "≤100万元"],
    ["效益指标", "成本效益指标", "节省人工费用", "", "≥5万元"],
  ];
  expect(reconciledCosts(100, [], { rows })).toMatchObject({ sum: "100.00", leftOut: [null] });
});

it("a table of 5,000 cost rows is reconciled row by row, not pair by pair", () => {
  const costs = Array.from({ length: 5000 }, (_, index): Cost => [`费用${index}`, "≤0.01万元"]);
  expect(reconciledCosts(50, costs)).toMatchObject({ sum: "50.00", status: "equal" });
});
