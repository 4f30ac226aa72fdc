import { findingsOf, findingsOfSheets, messageOf, seedHits, wordsOf } from "../../support/findingsOf";
import type { FormRow } from "../../support/seedForm";
import { seedGrids } from "../../support/seedGrids";

const costs = (...values: string[]): FormRow[] =>
  values.map((value, index) => ["产出指标", "成本指标", `成本${index + 1}`, "", value]);
const find = (budget: number, ...values: string[]) => findingsOf("C03", { budget, rows: costs(...values) });

it("hits tables 5 and 8 with their uncovered amounts", () => {
  expect(seedHits("C03")).toEqual(["5", "8"]);
  const findings = findingsOfSheets("C03", seedGrids());
  expect(findings.map((finding) => messageOf(finding))).toEqual([
    "成本指标合计 89.00 万元，预算 106.00 万元，还有 17.00 万元（16.04%）没有对应的成本指标。",
    "成本指标合计 13.50 万元，预算 22.50 万元，还有 9.00 万元（40.00%）没有对应的成本指标。",
  ]);
  expect(findings.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
  expect(findings[0]).toMatchObject({ cell: { row: 11, column: 4 }, row: null, fix: null });
  expect(wordsOf(findings[0], "zh-CN").slice(1)).toEqual([
    "89.00 万元 → 106.00 万元",
    "请补充 17.00 万元对应的成本指标，或核对预算数。",
  ]);
  expect(wordsOf(findings[0], "en-US")).toEqual([
    "The cost indicators total 89.00 万元, the budget is 106.00 万元: 17.00 万元 (16.04%) has no cost indicator.",
    "89.00 万元 → 106.00 万元",
    "Add cost indicators for 17.00 万元, or check the budget.",
  ]);
});

it.each([
  ["≤95万元", "info"],
  ["≤94.996万元", "warning"],
  ["≤99.99万元", "info"],
])("is a warning above 5%% of the budget only: 100 against %s is %s", (value, severity) => {
  expect(find(100, value)).toMatchObject([{ severity }]);
});

it.each([
  ["the whole budget", "≤100万元"],
  ["all but the tolerance", "≤99.995万元"],
  ["more than the budget", "≤120万元"],
  ["unit prices only", "≤36元/人"],
])("is silent for %s: %s", (_, value) => {
  expect(find(100, value)).toEqual([]);
});
