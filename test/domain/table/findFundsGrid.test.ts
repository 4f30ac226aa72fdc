import { findFundsGrid } from "../../../src/domain/table/fundsGrid";
import type { FundsGrid } from "../../../src/domain/table/fundsGrid";
import type { TestCell } from "../../support/gridOf";
import { headOf, placed } from "../../support/headOf";

type Rows = readonly (readonly TestCell[])[];

function gridIn(rows: Rows, merges: readonly string[] = []): FundsGrid | null {
  const { view, place, cells } = headOf(rows, merges);
  return findFundsGrid(view, cells, { left: 0, bottom: place.row });
}

/** The lines of the grid: "total 年度资金总额@B2 100@D2 90@E2". */
const linesIn = (...head: Parameters<typeof gridIn>) =>
  gridIn(...head)?.lines.map(({ role, label, cells: { initial, budget, executed } }) =>
    [role, ...[label, initial, budget, executed].map(placed)].filter(Boolean).join(" "),
  );

const HEADER = ["项目资金（万元）", null, "全年预算数", "全年执行数"];
const TOTAL = [null, "年度资金总额", 100, 90];
const FISCAL = [null, "其中：财政拨款", 80, 75];

describe("a grid of funds", () => {
  it("ends with the last line of amounts", () => {
    const rows = [["项目名称", "甲"], HEADER, TOTAL, FISCAL, ["绩效目标", "做好"]];
    expect(gridIn(rows)).toMatchObject({ row: 1, lastRow: 3, lastColumn: 3 });
    expect(linesIn(rows)).toEqual([
      "total 年度资金总额@B3 100@C3 90@D3",
      "fiscal 其中：财政拨款@B4 80@C4 75@D4",
    ]);
  });

  it("may have its labels some blank columns away from the amounts", () => {
    expect(
      linesIn([
        ["项目资金", null, null, ...HEADER.slice(2)],
        ["年度资金总额", null, " ", 100, 90],
      ]),
    ).toEqual(["total 年度资金总额@A2 100@D2 90@E2"]);
  });

  it("may have further amounts between its labels and the amounts that count", () => {
    const header = ["项目资金", null, "预算数", "调整后预算数", "执行数"];
    const rows = [
      header,
      [null, "年度资金总额", 100, 120, 110],
      [null, "其中：财政拨款", "—", 110, 100],
      [null, "其他资金", "10万元", 10, 10],
    ];
    expect(linesIn(rows)).toEqual([
      "total 年度资金总额@B2 120@D2 110@E2",
      "fiscal 其中：财政拨款@B3 110@D3 100@E3",
      "other 其他资金@B4 10@D4 10@E4",
    ]);
  });

  it("may have columns between its own that no form knows, and anything beside them", () => {
    const header = ["2.项目资金", null, "年初预算数", "结余", "全年执行数", "2024年"];
    expect(linesIn([header, [null, "年度资金总额", 100, 10, 90]])).toEqual([
      "total 年度资金总额@B2 100@C2 90@E2",
    ]);
  });

  it("keeps its lines with blank amounts", () => {
    expect(linesIn([HEADER, [null, "年度资金总额"], [null, "其他资金"]])).toEqual([
      "total 年度资金总额@B2 @C2 @D2",
      "other 其他资金@B3 @C3 @D3",
    ]);
  });

  it("passes over what a line is made up of", () => {
    expect(linesIn([HEADER, TOTAL, FISCAL, [null, "中央补助", 60, 60], [null, "其他资金", 20, 15]])).toEqual([
      "total 年度资金总额@B2 100@C2 90@D2",
      "fiscal 其中：财政拨款@B3 80@C3 75@D3",
      "other 其他资金@B5 20@C5 15@D5",
    ]);
  });

  it("passes over the budgets that 财政拨款 is made up of, blank ones too", () => {
    const budgets = [
      [null, "其中：一般公共预算拨款", 50, 50],
      [null, "政府性基金预算拨款", null, null],
    ];
    expect(linesIn([HEADER, TOTAL, FISCAL, ...budgets, [null, "其他资金", 20, 15]])).toEqual([
      "total 年度资金总额@B2 100@C2 90@D2",
      "fiscal 其中：财政拨款@B3 80@C3 75@D3",
      "other 其他资金@B6 20@C6 15@D6",
    ]);
    expect(linesIn([HEADER, TOTAL, ...budgets])).toEqual([
      "total 年度资金总额@B2 100@C2 90@D2",
      "fiscal 其中：一般公共预算拨款@B3 50@C3 50@D3",
      "other 政府性基金预算拨款@B4 @C4 @D4",
    ]);
  });

  it("reads a label that is merged over two rows once", () => {
    const rows = [HEADER, TOTAL, FISCAL, [null, null, 10, 5]];
    expect(linesIn(rows, ["B3:B4"])).toHaveLength(2);
    expect(gridIn(rows, ["B3:B4"])?.lastRow).toBe(3);
  });

  it("is the total where one line of amounts has no label", () => {
    expect(
      linesIn([
        ["全年预算数", "全年执行数"],
        [100, 90],
      ]),
    ).toEqual(["total 全年预算数@A1 100@A2 90@B2"]);
    expect(
      linesIn([
        ["资金", "全年执行数", "全年预算数"],
        [null, 90, 100],
      ]),
    ).toEqual(["total 全年执行数@B1 100@C2 90@B2"]);
  });

  it("takes what was changed later of two budgets", () => {
    expect(
      linesIn([
        ["年度资金总额", "预算数", "执行数", "调整后预算数"],
        [null, 100, 90, 95],
      ])?.[0],
    ).toContain("95@D2");
  });

  it("gives a cell that is merged over two columns, or over two lines, to the first of them", () => {
    const header = [...HEADER, "分值", "执行率", "得分", "偏差原因"];
    const rows = [header, [...TOTAL, 10, "90%", 9, "年底付款"], [...FISCAL.slice(0, 3), null]];
    const [total, fiscal] = gridIn(rows, ["E2:E3", "C3:D3", "H2:H3"])?.lines ?? [];
    const { weight, rate, score, reason } = total?.cells ?? {};
    expect([weight, rate, score, reason].map(placed)).toEqual(["10@E2", "90%@F2", "9@G2", "年底付款@H2"]);
    expect(Object.entries(fiscal?.cells ?? {}).filter(([, cell]) => cell)).toMatchObject([
      ["budget", { value: 80 }],
      ["rate", { value: null }],
      ["score", { value: null }],
    ]);
  });
});

describe("what is no grid of funds", () => {
  it.each<[string, Rows]>([
    ["has amounts among its headers", [["预算数", 100, "执行数", 90], TOTAL]],
    ["has amounts with their unit among its headers", [["预算数", "100万元", "执行数", "90万元"], TOTAL]],
    ["has a line's label among its headers", [["预算数", "其中：财政拨款", "执行数"], TOTAL]],
    ["has no 执行数", [["项目资金", null, "年初预算数", "执行率"], TOTAL]],
    ["has no budget", [["项目资金", null, "执行数", "执行率"], TOTAL]],
    ["has nothing below its headers", [HEADER, ["绩效目标", "做好"]]],
    ["stands right above the grid", [HEADER]],
  ])("%s", (_, rows) => {
    expect(gridIn(rows)).toBeNull();
  });

  it("does not keep a grid below it from being found", () => {
    expect(gridIn([["预算数", 100, "执行数", 90], HEADER, TOTAL])?.row).toBe(1);
  });
});
