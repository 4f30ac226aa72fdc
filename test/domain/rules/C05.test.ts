import { findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";
import type { FormRow } from "../../support/seedForm";

const row = (value: string, level2 = "成本指标"): FormRow => ["产出指标", level2, "差旅费用", "", value];

it.each(["按标准执行", "控制在预算内", "12月31日前"])("hits a cost that is no amount: %s", (value) => {
  const [finding, ...others] = findingsOfRows("C05", row(value));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 8, column: 4 }, row: 8, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    `成本指标“差旅费用”的指标值是“${value}”，不是金额，没有计入成本合计。`,
    `${value} → 一个金额，例如 ≤8万元`,
    "请为“差旅费用”写明金额上限，例如“≤8万元”。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    `The cost indicator “差旅费用” says “${value}”, which is no amount; it is not part of the cost sum.`,
    `${value} → an amount, such as ≤8万元`,
    "Give “差旅费用” an upper amount, such as “≤8万元”.",
  ]);
});

it("says so where a cost holds several amounts, and asks for several rows", () => {
  const [finding] = findingsOfRows("C05", row("差旅≤8万元，租车≤5.5万元"));
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "成本指标“差旅费用”的指标值是“差旅≤8万元，租车≤5.5万元”，不止一个数，没有计入成本合计。",
    "差旅≤8万元，租车≤5.5万元 → 一个金额，例如 ≤8万元",
    "请把“差旅费用”拆成几行，每行一个金额；只有一个金额的，只写它，例如“≤8万元”。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The cost indicator “差旅费用” says “差旅≤8万元，租车≤5.5万元”, which is more than one number; it is not part of the cost sum.",
    "差旅≤8万元，租车≤5.5万元 → an amount, such as ≤8万元",
    "Make several rows of “差旅费用”, each with one amount, such as “≤8万元”.",
  ]);
});

it("names the cause where the cell shows an error", () => {
  const [finding] = findingsOfRows("C05", row("#REF!"));
  expect(wordsOf(finding, "zh-CN")[2]).toBe(
    "“差旅费用”的单元格显示错误值 #REF!（公式引用的单元格已被删除）：请改正其中的公式，或直接填写内容。",
  );
  expect(wordsOf(finding, "en-US")[2]).toBe(
    "The cell of “差旅费用” shows the error #REF! (the cell that the formula refers to was deleted): correct its formula, or type the content.",
  );
});

it.each([
  ["≤8万元", "成本指标"],
  ["7-8万元", "成本指标"],
  ["5.5", "成本指标"],
  ["≤36元/人", "成本指标"],
  ["≤5套", "成本指标"],
  ["", "成本指标"],
  ["按标准执行", "社会成本指标"],
  ["按标准执行", "质量指标"],
])("is silent for %s in %s", (value, level2) => {
  expect(findingsOfRows("C05", row(value, level2))).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("C05")).toEqual([]);
});
