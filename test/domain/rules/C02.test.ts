import { findingsOf, findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";
import type { FormRow } from "../../support/seedForm";

const costs = (...values: string[]): FormRow[] =>
  values.map((value, index) => ["产出指标", "成本指标", `成本${index + 1}`, "", value]);
const find = (...values: string[]) => findingsOf("C02", { budget: 314.28, rows: costs(...values) });

it("hits costs that together exceed the budget, with the sum written out", () => {
  const [finding, ...others] = find("≤8.71万元", "≤241.26万元", "≤70万元");
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 8, column: 4 }, row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "成本指标合计 319.97 万元（8.71 + 241.26 + 70），超过预算 314.28 万元，多出 5.69 万元。",
    "319.97 万元 → 不超过 314.28 万元",
    "请核对各项成本指标，合计减少 5.69 万元，或核对预算数。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The cost indicators total 319.97 万元 (8.71 + 241.26 + 70), which exceeds the budget of 314.28 万元 by 5.69 万元.",
    "319.97 万元 → at most 314.28 万元",
    "Check the cost indicators and reduce their sum by 5.69 万元, or check the budget.",
  ]);
});

it.each([
  ["the budget to the cent, without binary fractions", ["≤8.71万元", "≤241.26万元", "≤64.31万元"]],
  ["the tolerance above it", ["≤314.285万元"]],
  ["a total beside its parts", ["≤314.28万元", "≤8.71万元", "≤241.26万元", "≤64.31万元"]],
  ["a unit price beside the costs", ["≤314.28万元", "≤36.66元/人·月"]],
  ["less than the budget", ["≤100万元"]],
])("is silent for %s", (_, values) => {
  expect(find(...values)).toEqual([]);
});

it("adds no money that is saved", () => {
  const saving: FormRow = ["产出指标", "成本指标", "节约成本", "", "≥10万元"];
  expect(findingsOf("C02", { budget: 100, rows: [...costs("≤100万元"), saving] })).toEqual([]);
});

it("adds a row that is merged over two lines once", () => {
  const rows = seedFormRows({
    budget: 56,
    rows: [...costs("≤56万元"), ["产出指标", "成本指标", "", "", null]],
  });
  const merges = ["C9:C10", "D9:D10", "E9:E10"];
  expect(findingsOfSheets("C02", [gridOf(rows, { merges })])).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("C02")).toEqual([]);
});
