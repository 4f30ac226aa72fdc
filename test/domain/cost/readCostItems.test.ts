import { reconcileCost } from "../../../src/domain/cost/reconcileCost";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { formatMoney } from "../../../src/domain/value/Money";
import { seedFormGrid } from "../../support/seedForm";
import type { FormRow, SeedForm } from "../../support/seedForm";

type Cost = readonly [name: string, value: string];

function reconcile(budget: number, costs: readonly Cost[], form: SeedForm = {}) {
  const rows = costs.map(([name, value]): FormRow => ["产出指标", "成本指标", name, "", value]);
  const [table] = readTables([seedFormGrid({ budget, rows, ...form })], defaultSettings).tables;
  if (!table) throw new Error("There is a table.");
  const { sum, status, items } = reconcileCost(table, defaultSettings);
  return { sum: sum && formatMoney(sum), status, leftOut: items.map(({ leftOut }) => leftOut) };
}

describe("a total beside its parts", () => {
  it.each<[string, number, readonly Cost[]]>([
    [
      "by its bare name",
      100,
      [
        ["总成本", "≤100万元"],
        ["差旅费", "≤60万元"],
        ["印刷费", "≤30万元"],
      ],
    ],
    [
      "called 合计, though its parts do not add up to it",
      100,
      [
        ["差旅费", "≤60万元"],
        ["印刷费", "≤40万元"],
        ["成本合计", "≤90万元"],
      ],
    ],
    [
      "by arithmetic, whatever its name",
      100,
      [
        ["调查费用总成本", "≤100万元"],
        ["差旅费", "≤60万元"],
        ["印刷费", "≤40万元"],
      ],
    ],
  ])("%s is left out", (_how, budget, costs) => {
    expect(reconcile(budget, costs).leftOut.filter((reason) => reason === "total")).toHaveLength(1);
  });

  it.each<[string, readonly Cost[], string]>([
    [
      "人员经费总额 is one kind of cost",
      [
        ["人员经费总额", "≤90万元"],
        ["设备购置费", "≤60万元"],
      ],
      "150.00",
    ],
    [
      "so is each of two 总额",
      [
        ["培训费用总额", "≤60万元"],
        ["会议费用总额", "≤40万元"],
      ],
      "100.00",
    ],
    [
      "总成本 is no total when all rows make the budget",
      [
        ["总成本", "≤50万元"],
        ["其他费用", "≤50万元"],
      ],
      "100.00",
    ],
  ])("%s", (_why, costs, sum) => {
    expect(reconcile(100, costs)).toMatchObject({ sum, leftOut: costs.map(() => null) });
  });
});

describe("money that stands there twice counts once", () => {
  it("a 小计 with its parts below or above", () => {
    const below: Cost[] = [
      ["设备费小计", "≤60万元"],
      ["服务器", "≤40万元"],
      ["终端", "≤20万元"],
      ["印刷费", "≤40万元"],
    ];
    expect(reconcile(100, below)).toMatchObject({ sum: "100.00", status: "equal" });
    const above: Cost[] = [
      ["服务器", "≤40万元"],
      ["终端", "≤20万元"],
      ["小计", "≤60万元"],
      ["印刷费", "≤40万元"],
    ];
    expect(reconcile(100, above)).toMatchObject({ sum: "100.00", status: "equal" });
  });

  it("a 小计 without parts is a cost like any other", () => {
    expect(
      reconcile(100, [
        ["设备费小计", "≤60万元"],
        ["印刷费", "≤40万元"],
      ]),
    ).toMatchObject({ sum: "100.00" });
  });

  it("其中 of the row before it", () => {
    const costs: Cost[] = [
      ["设备费", "≤60万元"],
      ["其中：服务器", "≤40万元"],
      ["印刷费", "≤40万元"],
    ];
    expect(reconcile(100, costs)).toMatchObject({ sum: "100.00", leftOut: [null, "part", null] });
  });
});

describe("what is no spending of this budget", () => {
  it.each<[string, Cost]>([
    ["rate", ["人均培训费用", "≤500元"]],
    ["rate", ["设备单价", "≤8万元"]],
    ["rate", ["每公里造价", "≤20万元"]],
    ["rate", ["生活补助标准", "≤500元"]],
    ["saving", ["节约设备采购成本", "≥5万元"]],
    ["saving", ["压减一般性支出", "5万元"]],
    ["saving", ["设备采购", "节约5万元"]],
    ["saving", ["运行费用", "较上年下降5万元"]],
  ])("%s: %j", (reason, cost) => {
    expect(reconcile(100, [["设备费", "≤100万元"], cost])).toMatchObject({
      sum: "100.00",
      leftOut: [null, reason],
    });
  });

  it.each<Cost>([
    ["节约用水宣传费用", "20万元"],
    ["每年运行费用", "≤20万元"],
    ["压缩机采购费用", "20万元"],
  ])("but %j is", (...cost) => {
    expect(reconcile(20, [cost])).toMatchObject({ sum: "20.00" });
  });

  it("nor is 成本效益, which is a benefit", () => {
    const rows: FormRow[] = [
      ["产出指标", "成本指标", "设备费", "", "≤100万元"],
      ["效益指标", "成本效益指标", "节省人工费用", "", "≥5万元"],
    ];
    expect(reconcile(100, [], { rows })).toMatchObject({ sum: "100.00", leftOut: [null] });
  });
});

describe("the unit of a cost", () => {
  it("may stand beside its name", () => {
    expect(reconcile(60, [["设备费（元）", "≤600000"]])).toMatchObject({ sum: "60.00", status: "equal" });
  });
});

it("a table of 5,000 cost rows is reconciled row by row, not pair by pair", () => {
  const costs = Array.from({ length: 5000 }, (_, index): Cost => [`费用${index}`, "≤0.01万元"]);
  expect(reconcile(50, costs)).toMatchObject({ sum: "50.00", status: "equal" });
});
