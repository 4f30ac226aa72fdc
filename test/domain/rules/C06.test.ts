import { findingsOf, findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";
import type { FormRow } from "../../support/seedForm";

const row = (value: string, name = "维护成本"): FormRow => ["产出指标", "成本指标", name, "", value];

it("hits a cost that is just an amount and offers it as an upper bound", () => {
  const [finding, ...others] = findingsOfRows("C06", row("56万元"));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, row: 8 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "成本指标“维护成本”写的是“56万元”，没有上限。",
    "56万元 → ≤56万元",
    "请改为“≤56万元”。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The cost indicator “维护成本” says “56万元”, which is no upper bound.",
    "56万元 → ≤56万元",
    "Write “≤56万元”.",
  ]);
  expect(finding?.fix).toEqual({
    kind: "offered",
    changes: [{ cell: { row: 8, column: 4 }, before: "56万元", after: "≤56万元" }],
  });
});

it.each([
  ["≥56万元", "≤56万元"],
  ["不低于56万元", "≤56万元"],
  ["560000元", "≤560000元"],
  ["1,250万元", "≤1,250万元"],
  ["≥56.00万元", "≤56.00万元"],
  ["成本1,250万元", "≤1250万元"],
  ["250万", "≤250万元"],
  ["约56万元", "≤56万元"],
  ["成本56万元", "≤56万元"],
  ["56", "≤56万元"],
])("offers for %s: %s", (before, after) => {
  expect(findingsOfRows("C06", row(before))[0]?.fix?.changes).toEqual([
    { cell: { row: 8, column: 4 }, before, after },
  ]);
});

it("guesses no unit where the table states none", () => {
  const [finding] = findingsOf("C06", { moneyUnit: null, rows: [row("56")] });
  expect(finding?.fix?.changes[0]?.after).toBe("≤56");
});

it("takes the unit of the other costs where the table states none", () => {
  const [finding] = findingsOf("C06", {
    moneyUnit: null,
    rows: [row("560000"), row("≤80000元", "差旅费用")],
  });
  expect(finding?.fix?.changes[0]?.after).toBe("≤560000元");
});

it.each([
  "≤56万元",
  "<56万元",
  "不超过56万元",
  "56万元以内",
  "50-56万元",
  "56元/人",
  "控制在56万元以内",
  "按标准执行",
  "",
])("is silent for %s", (value) => {
  expect(findingsOfRows("C06", row(value))).toEqual([]);
});

it("bounds no money that is saved", () => {
  expect(findingsOfRows("C06", row("≥10万元", "成本节约额"))).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("C06")).toEqual([]);
});
