import { filledGrid } from "../../support/filledGrid";
import type { FilledRow } from "../../support/filledGrid";
import { findingsOfSheets, messageOf, seedHits, wordsOf } from "../../support/findingsOf";
import { fundsCell, fundsFindings, fundsLine } from "../../support/fundsFindings";

const find = (executed: number | null, rows: readonly FilledRow[] = [], percent?: string) =>
  findingsOfSheets(
    "S11",
    [filledGrid(rows.length > 0 ? rows : [{ target: "≥2条" }], { budget: 249, executed })],
    percent === undefined ? {} : { executionReasonPercent: percent },
  );
const cost = { level2: "成本指标", level3: "运维成本", target: "≤249万元", actual: "180万元" };

it("hits low execution, at what was executed", () => {
  const [finding, ...others] = find(180);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 4, column: 8 }, row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "预算执行率 72.29%（180.00 万元 ÷ 249.00 万元），低于 90%，没有写原因。",
    "72.29% → 90% 以上，或写明原因",
    "请在有关指标的“偏差原因分析及改进措施”里写明没有执行完的原因；并核对全年执行数。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "72.29% of the budget was executed (180.00 万元 ÷ 249.00 万元), less than 90%, and no reason is given.",
    "72.29% → 90% or more, or a reason",
    "Write the reason into an indicator’s 偏差原因分析及改进措施; and check 全年执行数.",
  ]);
});

it("asks for it in a cost row where there is one, and for the columns where there are none", () => {
  const [inCosts] = find(180, [cost]);
  expect(wordsOf(inCosts, "zh-CN")[2]).toBe(
    "请在成本指标的“偏差原因分析及改进措施”里写明没有执行完的原因；并核对全年执行数。",
  );
  expect(wordsOf(inCosts, "en-US")[2]).toBe(
    "Write the reason into a cost indicator’s 偏差原因分析及改进措施; and check 全年执行数.",
  );
  const grid = filledGrid([cost], { budget: 249, executed: 180, columns: ["actual"] });
  const [nowhere] = findingsOfSheets("S11", [grid]);
  expect(wordsOf(nowhere, "zh-CN")[2]).toBe(
    "请添加评价列，在“偏差原因分析及改进措施”里写明没有执行完的原因；并核对全年执行数。",
  );
  expect(wordsOf(nowhere, "en-US")[2]).toBe(
    "Add the evaluation columns, and write the reason into 偏差原因分析及改进措施; and check 全年执行数.",
  );
});

it("takes a cost row's reason where the form has no cell beside the funds", () => {
  expect(find(180, [{ ...cost, reason: "公开招标节约" }])).toEqual([]);
  expect(find(180, [cost, { ...cost, level3: "电力成本", reason: "公开招标节约" }])).toEqual([]);
  expect(find(180, [{ ...cost, reason: "—" }])).toHaveLength(1);
});

it("takes no other row's reason, unless there is no cost row", () => {
  const other = { target: "≥2条", actual: "1条", reason: "线路搬迁" };
  expect(find(180, [cost, other])).toHaveLength(1);
  expect(find(180, [other])).toEqual([]);
});

it("wants it in the form's own cell where it has one", () => {
  const line = { budget: 249, executed: 180, reason: null };
  const rows = [{ ...cost, reason: "公开招标节约" }];
  const [finding] = fundsFindings("S11", [fundsLine("total", line)], rows);
  expect(finding).toMatchObject({ cell: fundsCell("total", "reason") });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "预算执行率 72.29%（180.00 万元 ÷ 249.00 万元），低于 90%，没有写原因。",
    "72.29% → 90% 以上，或写明原因",
    "请在资金的原因一栏写明没有执行完的原因和改进措施；并核对全年执行数。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "72.29% of the budget was executed (180.00 万元 ÷ 249.00 万元), less than 90%, and no reason is given.",
    "72.29% → 90% or more, or a reason",
    "Write the reason into its cell beside the funds; and check 全年执行数.",
  ]);
  expect(fundsFindings("S11", [fundsLine("total", { ...line, reason: "招标节约" })])).toEqual([]);
});

it("stands at the budget where the form has no cell for what was executed in all", () => {
  const fiscal = fundsLine("fiscal", { budget: 249, executed: 180 });
  const cell = { row: 4, column: 2 };
  expect(fundsFindings("S11", [fiscal])).toMatchObject([{ cell, facts: { place: "rows" } }]);
  expect(fundsFindings("S11", [fundsLine("total", { budget: 249 }), fiscal])).toMatchObject([{ cell }]);
});

it("wants it in the form's own cell also where only a part's line has one", () => {
  const fiscal = fundsLine("fiscal", { budget: 249, executed: 180, reason: null });
  const lines = [fundsLine("total", { budget: 249, executed: 180 }), fiscal];
  const [finding] = fundsFindings("S11", lines, [{ ...cost, reason: "公开招标节约" }]);
  expect(finding).toMatchObject({ cell: fundsCell("total", "executed"), facts: { place: "funds" } });
});

it.each([
  ["just the line", 224.1],
  ["all of it", 249],
  ["more than all", 260],
  ["nothing written yet", null],
])("is silent for %s: %s", (_, executed) => {
  expect(find(executed)).toEqual([]);
});

it("hits 0, which is an amount", () => {
  expect(messageOf(find(0)[0])).toContain("预算执行率 0.00%");
});

it("goes by the line in the settings", () => {
  expect(find(180, [], "70")).toEqual([]);
  expect(messageOf(find(248, [], "100")[0])).toContain("低于 100%");
});

it("is silent on the 12 tables, which nobody has filled in", () => {
  expect(seedHits("S11")).toEqual([]);
});
