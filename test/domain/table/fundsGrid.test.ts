import { formatCell } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable, TextField } from "../../../src/domain/table/TargetTable";
import { findingsOfSheets } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

function only(grid: SheetGrid): TargetTable {
  const [table, ...more] = readTables([grid], defaultSettings).tables;
  if (!table || more.length > 0) throw new Error("Expected one table.");
  return table;
}

const at = (field: TextField | null | undefined) => field && [field.text, formatCell(field.cell)];

describe("a provincial form", () => {
  // As published by counties of Sichuan for 2023: 预算执行情况 with 总额, own and other money, a column 原因.
  const rows: TestCell[][] = [
    ["部门预算项目支出绩效自评表（2023年度）"],
    ["项目名称", "工资性支出"],
    ["主管部门", "青神县发展和改革局本级", null, null, "实施单位\n（盖章）", "青神县发展和改革局"],
    ["项目基本情况", "1.项目年度目标完成情况", "项目年度目标", null, null, "年度目标完成情况"],
    [null, null, "保障工资及时、足额发放。", null, null, "已按月足额发放。"],
    [
      "预算执行情况（10分）",
      "年度预算数（万元）",
      "年初预算",
      "调整后预算数",
      "预算执行数",
      "预算执行率",
      "权重",
      "得分",
      "原因",
    ],
    [null, "总额", 238.93, 251.89, 251.89, "100.00%", 10, 10, "年中追加"],
    [null, "其中：财政资金", 238.93, 250.89, 250.89, "100.00%", "/", "/"],
    [null, "财政专户管理资金", 0, 0, 0, "0.00%", "/", "/"],
    [null, "单位资金", 0, 1, 1, "100.00%", "/", "/"],
    [null, "其他资金", null, null, null, null, "/", "/"],
    [
      "绩效指标（90分）",
      "一级指标",
      "二级指标",
      "三级指标",
      "指标值",
      "完成值",
      "权重",
      "得分",
      "未完成原因分析",
    ],
    [null, "产出指标", "数量指标", "发放覆盖率", "100%", "100%", 60, 60],
    [null, "效益指标", "社会效益指标", "足额保障率", "100%", "100%", 30, 30],
    ["合计", null, null, null, null, null, 100, 100],
    ["评价结论", "自评100分。"],
  ];
  const table = only(gridOf(rows, { merges: ["A4:A5", "B4:B5", "A6:A11", "I7:I11", "A12:A14"] }));

  it("is read by the same words", () => {
    expect(table.moneyUnit).toMatchObject({ unit: "万元", source: "stated" });
    expect(table.unit?.name).toBe("青神县发展和改革局");
    expect([table.goal?.text, table.achievement?.text]).toEqual([
      "保障工资及时、足额发放。",
      "已按月足额发放。",
    ]);
    expect(table.funds.map(({ role, budget, executed }) => [role, budget?.text, executed?.text])).toEqual([
      ["total", "251.89", "251.89"],
      ["fiscal", "250.89", "250.89"],
      ["other", "0", "0"],
      ["other", "1", "1"],
      ["other", "", ""],
    ]);
    expect(table.funds.map(({ reason }) => reason?.text)).toEqual([
      "年中追加",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      table.indicators.map(({ actual, weight, reason }) => [actual?.text, weight?.text, reason?.text]),
    ).toEqual([
      ["100%", "60", ""],
      ["100%", "30", ""],
    ]);
  });
});

describe("项目资金 that only looks like a grid", () => {
  it("is read label by label: an amount stands right of each", () => {
    const head: TestCell[][] = [
      ["绩效目标表"],
      ["项目名称", "甲"],
      ["项目资金（元）", "年初预算数", 100, "全年执行数", 90],
      [null, "其中：财政拨款", 100],
      ["绩效目标", "做好"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "甲", "1个"],
    ];
    const table = only(gridOf(head));
    expect(table.moneyUnit).toMatchObject({ unit: "元", source: "stated" });
    expect(
      table.funds.map(({ role, initial, budget, executed }) => [role, initial, budget?.text, executed?.text]),
    ).toEqual([
      ["total", null, "100", "90"],
      ["fiscal", null, "100", undefined],
    ]);
  });

  it("is read label by label also where a line's label stands below and left of it", () => {
    const head: TestCell[][] = [
      ["绩效目标表"],
      ["项目名称", "甲"],
      ["预算", "预算数", 100, "全年执行数", 90],
      ["其他资金", 5],
      ["绩效目标", "做好"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "甲", "1个"],
    ];
    const { funds } = only(gridOf(head));
    expect(funds.map(({ budget, executed }) => [at(budget), at(executed) ?? null])).toEqual([
      [
        ["100", "C3"],
        ["90", "E3"],
      ],
      [["5", "B4"], null],
    ]);
  });

  it("with one line of amounts and no label is the total", () => {
    const head: TestCell[][] = [
      ["绩效目标表"],
      ["项目名称", "甲"],
      ["预算执行情况", "全年预算数", "全年执行数", "执行率"],
      [null, 100, 90, "90%"],
      ["绩效目标", "做好"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "甲", "1个"],
    ];
    const table = only(gridOf(head, { merges: ["A3:A4"] }));
    expect(table.funds).toHaveLength(1);
    expect([at(table.funds[0]?.label), at(table.funds[0]?.rate)]).toEqual([
      ["预算执行情况", "A3"],
      ["90%", "D4"],
    ]);
    expect(table.goal?.text).toBe("做好");
  });
});

describe("项目资金 by the four budgets", () => {
  const head = (parts: readonly TestCell[][]): TestCell[][] => [
    ["绩效目标自评表"],
    ["项目名称", "甲"],
    ["项目资金（万元）", null, "全年预算数", "全年执行数", "执行率"],
    [null, "年度资金总额", 100, 90, "90%"],
    ...parts,
    ["绩效目标", "做好"],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "甲", "1个"],
  ];
  const sums = (parts: readonly TestCell[][]) =>
    ["T02", "S09"].map((rule) => findingsOfSheets(rule, [gridOf(head(parts))]).length);

  it.each<[string, readonly TestCell[][]]>([
    [
      "side by side",
      [
        [null, "其中：一般公共预算拨款", 50, 50],
        [null, "政府性基金预算拨款", 30, 25],
        [null, "国有资本经营预算拨款", 20, 15],
      ],
    ],
    [
      "as parts of 财政拨款",
      [
        [null, "其中：财政拨款", 80, 75],
        [null, "其中：一般公共预算", 50, 50],
        [null, "政府性基金", 30, 25],
        [null, "其他资金", 20, 15],
      ],
    ],
    ["of one of them", [[null, "政府性基金", 100, 90]]],
  ])("adds up %s", (_, parts) => {
    expect(sums(parts)).toEqual([0, 0]);
  });

  it("is hit where they do not add up", () => {
    const parts = [
      [null, "其中：一般公共预算拨款", 50, 50],
      [null, "政府性基金预算拨款", 30, 25],
      [null, "国有资本经营预算拨款", 10, 10],
    ];
    expect(sums(parts)).toEqual([1, 1]);
  });
});
