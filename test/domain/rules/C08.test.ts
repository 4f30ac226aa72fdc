import { findingsOf, findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";
import type { FormRow } from "../../support/seedForm";

const row = (value: FormRow[4]): FormRow => ["产出指标", "成本指标", "租车费用", "", value];
const CELL = { row: 8, column: 4 };

it("hits an amount without a unit, takes the table's, and offers to write it", () => {
  const [finding, ...others] = findingsOfRows("C08", row("≤5.5"));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: CELL, row: 8 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "成本指标“租车费用”写的是“≤5.5”，没有写全金额单位，暂按 5.50 万元核对。",
    "≤5.5 → ≤5.5万元",
    "请核对后写全单位，例如“≤5.5万元”。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The cost indicator “租车费用” says “≤5.5” without its whole unit; 5.50 万元 is taken for now.",
    "≤5.5 → ≤5.5万元",
    "Check it and write the whole unit, such as “≤5.5万元”.",
  ]);
  expect(finding?.fix).toEqual({
    kind: "offered",
    changes: [{ cell: CELL, before: "≤5.5", after: "≤5.5万元" }],
  });
});

it.each([
  ["单位：万元", "≤250万", "≤250万元"],
  ["单位：万元", "≤5.5 ", "≤5.5万元"],
  ["单位：元", "≤250万", "≤250万元"],
  ["单位：元", "≤5500", "≤5500元"],
  [null, "≤250万", "≤250万元"],
] as const)("in a table of %s offers for %s: %s", (moneyUnit, before, after) => {
  const [finding] = findingsOf("C08", { moneyUnit, rows: [row(before)] });
  expect(finding?.fix?.changes).toEqual([{ cell: CELL, before, after }]);
});

it("offers no unit where the table states none", () => {
  const [finding] = findingsOf("C08", { moneyUnit: null, rows: [row("≤5.5")] });
  expect(finding?.fix).toBeNull();
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "成本指标“租车费用”写的是“≤5.5”，没有写全金额单位，暂按 5.50 万元核对。",
    "≤5.5 → 以“万元”为单位的金额",
    "请把“租车费用”写成带单位的金额，例如以“万元”为单位。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The cost indicator “租车费用” says “≤5.5” without its whole unit; 5.50 万元 is taken for now.",
    "≤5.5 → an amount in 万元",
    "Give “租车费用” as an amount with its unit, such as 万元.",
  ]);
});

it("offers the unit of the other costs where the table states none", () => {
  const other: FormRow = ["产出指标", "成本指标", "差旅费用", "", "≤80000元"];
  const [finding] = findingsOf("C08", { moneyUnit: null, rows: [row("≤55000"), other] });
  expect(finding?.fix?.changes[0]?.after).toBe("≤55000元");
});

it.each([
  ["5.5以内", "5.5万元以内"],
  ["250万以内", "250万元以内"],
  ["≤250 万", "≤250 万元"],
  ["≤5.5 ", "≤5.5万元"],
  ["不超过\n250万", "不超过\n250万元"],
  ["不超过 3千以下", "不超过 3千元以下"],
])("puts the unit of %s between the number and its bound: %s", (before, after) => {
  const [finding] = findingsOfRows("C08", row(before));
  expect(finding?.fix?.changes).toEqual([{ cell: CELL, before, after }]);
});

it("hits a number of things, and offers nothing for it", () => {
  const [finding] = findingsOfRows("C08", row("≤5套"));
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "成本指标“租车费用”的单位不是金额单位（“≤5套”），没有计入成本合计。",
    "≤5套 → 以“万元”为单位的金额",
    "请把“租车费用”写成带单位的金额，例如以“万元”为单位。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The cost indicator “租车费用” says “≤5套”, whose unit is no money; it is not part of the cost sum.",
    "≤5套 → an amount in 万元",
    "Give “租车费用” as an amount with its unit, such as 万元.",
  ]);
  expect(finding?.fix).toBeNull();
});

it.each(["≤5.5万元", "≤55000元", "≤500元/辆", "≤5%", "按标准执行", ""])("is silent for %s", (value) => {
  expect(findingsOfRows("C08", row(value))).toEqual([]);
});

it("is silent where the number format shows the unit", () => {
  const cell = { value: 5.5, numberFormat: '"≤"0.0"万元"', text: "≤5.5万元" };
  expect(findingsOfRows("C08", row(cell))).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("C08")).toEqual([]);
});
