import { planEvaluation } from "../../../src/application/evaluationColumns";
import { audit } from "../../../src/domain/audit";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { appliedTo } from "../../support/appliedPlan";
import { typed } from "../../support/editedGrid";
import { formOf, formOfTwoOthers } from "../../support/entryForm";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { GRID_HEADER, placed } from "../../support/headOf";
import { withBlock } from "../../support/ownedBlock";
import type { TestBlock } from "../../support/ownedBlock";
import { seedFormRows } from "../../support/seedForm";

it("an amount typed into the add-in's summary for one of two lines of a kind counts once", () => {
  const { grid: bare, audited } = formOfTwoOthers();
  const result = { grids: [bare], audit: audit([audited.table], defaultSettings) };
  const [grid = bare] = appliedTo([bare], planEvaluation(result, defaultSettings));
  const { table, evaluation } = formOf(typed(grid, { K13: 5 })).audited;
  const others = table.funds.filter(({ role }) => role === "other");
  expect(others.map(({ executed }) => [executed?.text, executed?.isOwned])).toEqual([
    ["5", true],
    ["", false],
  ]);
  expect(evaluation.execution.executed?.amount.toNumber()).toBe(5);
});

type Line = readonly [
  label: string,
  initial: TestCell,
  budget: TestCell,
  executed?: TestCell,
  weight?: TestCell,
];

/** A table whose grid of funds has these lines, from row 4 on: label in B, 年初, 全年预算数, 全年执行数, 分值. */
function tableOf(lines: readonly Line[]): TargetTable {
  const [table] = readTables(
    [
      gridOf([
        ["项目支出绩效自评表"],
        ["项目名称", "甲"],
        ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值"],
        ...lines.map(([label, initial, budget, executed = null, weight = null]) => {
          return [null, label, initial, budget, executed, weight];
        }),
        ["绩效目标", "做好"],
        [...GRID_HEADER],
        ["产出指标", "数量指标", "里程", "", "≥266米"],
      ]),
    ],
    defaultSettings,
  ).tables;
  if (!table) throw new Error("The form is read as no table.");
  return table;
}

const budgetOf = (lines: readonly Line[]) => {
  const { total, fiscal, other } = tableOf(lines).budget;
  return [total, fiscal, other].map(placed);
};

it("the lines of a grid come total first, those of one kind in their own order", () => {
  const lines: Line[] = [
    ["其他资金", 1, 1],
    ["单位资金", 2, 2],
    ["当年财政拨款", 3, 3],
    ["上年结转资金", 4, 4],
    ["合计", 10, 10, 9, 10],
  ];
  const { funds } = tableOf(lines);
  expect(funds.map(({ label }) => label.text)).toEqual([
    "合计",
    "当年财政拨款",
    "上年结转资金",
    "其他资金",
    "单位资金",
  ]);
  expect(funds[0]).toMatchObject({ executed: { isOwned: false }, weight: { value: 10, isOwned: false } });
});

describe("the budget that a grid gives", () => {
  it("is 全年预算数, wherever the total stands", () => {
    const lines: Line[] = [
      ["当年财政拨款", 60, 55],
      ["其他资金", 10, 5],
      ["合计", 70, 60],
    ];
    expect(budgetOf(lines)).toEqual(["60@D6", "55@D4", "5@D5"]);
  });

  it("is 年初预算数 where 全年预算数 is blank: of the total and of the parts each", () => {
    const blank: Line[] = [
      ["年度资金总额", 70, null],
      ["当年财政拨款", 60, null],
      ["其他资金", 10, null],
    ];
    expect(budgetOf(blank)).toEqual(["70@C4", "60@C5", "10@C6"]);
    const [, ...parts] = blank;
    expect(budgetOf([["年度资金总额", 70, 66], ...parts])).toEqual(["66@D4", "60@C5", "10@C6"]);
  });

  it("leaves a part blank that was given up while others were changed", () => {
    const lines: Line[] = [
      ["年度资金总额", 70, 60],
      ["当年财政拨款", 60, 60],
      ["其他资金", 10, null],
    ];
    expect(budgetOf(lines)).toEqual(["60@D4", "60@D5", "@D6"]);
  });

  it("has a total of 0 where the money was taken back", () => {
    expect(budgetOf([["年度资金总额", 70, 0]])).toEqual(["0@D4", null, null]);
  });

  it("has no total where no line is one", () => {
    expect(budgetOf([["当年财政拨款", 60, 55]])).toEqual([null, "55@D4", null]);
  });
});

it("a table with 全年执行数 and no budget has a line of it", () => {
  const rows = seedFormRows().map((row, r) => (r === 4 ? ["全年执行数", 240] : row));
  const [table] = readTables([gridOf(rows)], defaultSettings).tables;
  expect(table?.funds.map(({ role, budget, executed }) => [role, budget, placed(executed)])).toEqual([
    ["total", null, "240@B5"],
  ]);
});

describe("an amount in the add-in's summary", () => {
  const summary = (executed: TestCell): TestBlock => ({
    name: "_绩效助手_合计_1",
    at: "H13",
    cells: [
      ["项目资金（万元）", "全年预算数", "全年执行数"],
      ["年度资金总额", null, executed],
      ["其中：财政资金", null, 30],
    ],
  });
  /** The lines of a seed form with these amounts in its head. */
  const fundsOf = (amounts: readonly TestCell[], executed: TestCell) => {
    const rows = seedFormRows().map((row, r) => (r === 4 ? amounts : row));
    const [table] = readTables([withBlock(gridOf(rows), summary(executed))], defaultSettings).tables;
    return table?.funds.map((line) => [line.role, placed(line.executed)]);
  };

  it.each<[string, TestCell, TestCell, string]>([
    ["counts beside the table's own cell of spaces", " ", 240, "240@J14"],
    ["counts not while it is blank too", null, null, "@D5"],
    ["counts not while it holds spaces only", null, " ", "@D5"],
  ])("%s", (_, own, typed, executed) => {
    expect(fundsOf(["预算数", 249, "全年执行数", own], typed)).toEqual([["total", executed]]);
  });

  it("is asked for in a total of its own where the table states parts only", () => {
    expect(fundsOf(["财政资金", 249], 240)).toEqual([
      ["total", "240@J14"],
      ["fiscal", "30@J15"],
    ]);
  });
});
