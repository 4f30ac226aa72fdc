import { findingsOf, findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";
import type { FormRow } from "../../support/seedForm";

const cost = (name: string, value: string | null): FormRow => ["产出指标", "成本指标", name, "", value];
const find = (...rows: FormRow[]) => findingsOf("C09", { budget: 20, rows });

it("says that a unit price is left out of the sum", () => {
  const [finding, ...others] = find(cost("差旅", "≤20万元"), cost("印刷单价", "≤36.66元/人·月"));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "info", cell: { row: 9, column: 4 }, row: 9, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“印刷单价”（≤36.66元/人·月）是单价或比率，没有计入成本合计。",
    "≤36.66元/人·月 → 能够相加的金额",
    "如果这笔支出没有在别的成本行里，请另写一行总额；否则不用改。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“印刷单价” (≤36.66元/人·月) is a unit price or a share; it is not part of the cost sum.",
    "≤36.66元/人·月 → an amount that can be added",
    "If no other cost row covers this spending, add a row with its total; else leave it.",
  ]);
});

it("says that a total beside its parts is not counted again", () => {
  const [finding, ...others] = find(
    cost("总成本", "≤20万元"),
    cost("差旅", "≤8万元"),
    cost("印刷", "≤12万元"),
  );
  expect(others).toEqual([]);
  expect(finding?.row).toBe(8);
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“总成本”（≤20万元）是其他成本的合计，没有重复计入成本合计。",
    "≤20万元 → 核对无误即可",
    "核对无误的，不用改。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“总成本” (≤20万元) is the total of other costs; it is not counted again.",
    "≤20万元 → as it is, once checked",
    "If it is right, leave it.",
  ]);
});

it("says that a part of another row is not counted again", () => {
  const [finding, ...others] = find(cost("差旅", "≤20万元"), cost("其中：租车", "≤5万元"));
  expect(others).toEqual([]);
  expect(finding?.row).toBe(9);
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“其中：租车”（≤5万元）是另一行的其中数，没有重复计入成本合计。",
    "≤5万元 → 核对无误即可",
    "核对无误的，不用改。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“其中：租车” (≤5万元) is a part of another row; it is not counted again.",
    "≤5万元 → as it is, once checked",
    "If it is right, leave it.",
  ]);
});

it("says that a value which two rows have in one merged cell is counted once", () => {
  const rows = seedFormRows({ budget: 20, rows: [cost("差旅", "≤20万元"), cost("租车", null)] });
  const [finding, ...others] = findingsOfSheets("C09", [gridOf(rows, { merges: ["E9:E10"] })]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ cell: { row: 8, column: 4 }, row: 9 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“租车”（≤20万元）与上面一行共用一个指标值，没有重复计入成本合计。",
    "≤20万元 → 核对无误即可",
    "如果两行各有各的金额，请分开填写；否则不用改。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“租车” (≤20万元) shares one value with the row above; it is not counted again.",
    "≤20万元 → as it is, once checked",
    "If each row has an amount of its own, write both; else leave it.",
  ]);
});

it.each(["成本节约额", "节约成本", "压减经费", "运行费用降低金额"])("says that %s is money saved", (name) => {
  const [finding, ...others] = find(cost("差旅", "≤20万元"), cost(name, "≥3万元"));
  expect(others).toEqual([]);
  expect(wordsOf(finding, "zh-CN")).toEqual([
    `“${name}”（≥3万元）是节约的钱，不是花的钱，没有计入成本合计。`,
    "≥3万元 → 能够相加的金额",
    "如果它其实是支出的上限，请在数前写“≤”，例如“≤3万元”；确是节约额的，不用改。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    `“${name}” (≥3万元) is money saved, not spent; it is not part of the cost sum.`,
    "≥3万元 → an amount that can be added",
    "If it really bounds spending, put ≤ before the number, such as ≤3万元; else leave it.",
  ]);
});

it.each([
  ["costs that can be added", [cost("差旅", "≤8万元"), cost("印刷", "≤12万元")]],
  [
    "a bound of spending, whatever its name",
    [cost("压减后公务用车费用支出", "≤20万元"), cost("降低成本", "≤3万元")],
  ],
  ["spending on saving", [cost("节约用水宣传费用", "20万元")]],
  ["a total alone", [cost("调查费用总成本", "≤20万元")]],
  ["words, which are C05's business", [cost("差旅", "按标准执行")]],
])("is silent for %s", (_, rows) => {
  expect(find(...rows)).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("C09")).toEqual([]);
});
