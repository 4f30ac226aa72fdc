import { findingsOf, findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import type { FormRow } from "../../support/seedForm";
import { seedGrids } from "../../support/seedGrids";

const costs = (...values: string[]): FormRow[] =>
  values.map((value, index) => ["产出指标", "成本指标", `成本${index + 1}`, "", value]);
const find = (...values: string[]) => findingsOf("C07", { budget: 56.8, rows: costs(...values) });

it("hits the single costs of tables 4, 6, 7, 9, 10 and 11", () => {
  expect(seedHits("C07")).toEqual(["4.4", "6.4", "7.5", "9.9", "10.5", "11.5"]);
  const [, second] = findingsOfSheets("C07", seedGrids());
  expect(second).toMatchObject({ severity: "info", cell: { row: 11, column: 4 }, row: 11, fix: null });
  expect(wordsOf(second, "zh-CN")).toEqual([
    "唯一的成本指标“统计督察费用”等于全部预算 56.80 万元，没有分解到用途。",
    "一行成本，等于预算 56.80 万元 → 按用途分成几行成本",
    "如果这笔钱有几种用途，请分成几行成本指标；用途单一的，可以不改。",
  ]);
  expect(wordsOf(second, "en-US")).toEqual([
    "The only cost indicator, “统计督察费用”, equals the whole budget of 56.80 万元; it is not broken down.",
    "one cost, equal to the budget of 56.80 万元 → several costs, by use",
    "Split the cost by use of the money; if there is just one use, leave it.",
  ]);
});

it("converts 元", () => {
  expect(find("≤568000元")).toHaveLength(1);
});

it.each([
  ["two costs", ["≤36.8万元", "≤20万元"]],
  ["a single cost below the budget", ["≤50万元"]],
  ["a single cost above the budget", ["≤60万元"]],
  ["a cost beside a unit price", ["≤56.8万元", "≤36元/人"]],
])("is silent for %s", (_, values) => {
  expect(find(...values)).toEqual([]);
});
