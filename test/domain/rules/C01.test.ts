import { findingsOf, seedHits, wordsOf } from "../../support/findingsOf";
import type { FormRow, SeedForm } from "../../support/seedForm";

const cost = (name: string, value: string, level2 = "成本指标"): FormRow => [
  "产出指标",
  level2,
  name,
  "",
  value,
];
const find = (budget: SeedForm["budget"], ...rows: FormRow[]) =>
  findingsOf("C01", { budget: budget ?? null, rows });

it("hits the one cost that is more than the budget, with what it is too much", () => {
  const [finding, ...others] = find(106, cost("软件", "≤14万元"), cost("硬件", "≤140万元"));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 9, column: 4 }, row: 9, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“硬件”为 140.00 万元，超过预算 106.00 万元，多出 34.00 万元。",
    "140.00 万元 → 不超过 106.00 万元",
    "请核对数字和单位，把“硬件”改到 106.00 万元以内。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“硬件” is 140.00 万元, which exceeds the budget of 106.00 万元 by 34.00 万元.",
    "140.00 万元 → at most 106.00 万元",
    "Check number and unit, and bring “硬件” to at most 106.00 万元.",
  ]);
});

it("converts 元 and 万元", () => {
  expect(find(106, cost("硬件", "≤1060000元"))).toEqual([]);
  expect(find(106, cost("硬件", "≤1060100元"))).toHaveLength(1);
});

it.each([
  ["just the budget", "≤106万元", "成本指标"],
  ["no more than the tolerance above it", "≤106.005万元", "成本指标"],
  ["a unit price", "≤500万元/套", "成本指标"],
  ["money of others", "≤500万元", "社会成本指标"],
])("is silent for %s: %s", (_, value, level2) => {
  expect(find(106, cost("硬件", value, level2))).toEqual([]);
});

it("is silent without a budget to compare with", () => {
  expect(find(null, cost("硬件", "≤140万元"))).toEqual([]);
});

it("goes by the tolerance in the settings", () => {
  const form = { budget: 106, rows: [cost("硬件", "≤106.5万元")] };
  expect(findingsOf("C01", form)).toHaveLength(1);
  expect(findingsOf("C01", form, { costTolerance: "0.5" })).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("C01")).toEqual([]);
});
