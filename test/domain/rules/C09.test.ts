import { findingsOf, mendOf, messageOf, seedHits } from "../../support/findingsOf";
import type { FormRow } from "../../support/seedForm";

const cost = (name: string, value: string): FormRow => ["产出指标", "成本指标", name, "", value];
const find = (...rows: FormRow[]) => findingsOf("C09", { budget: 20, rows });

it("says that a unit price is left out of the sum", () => {
  const [finding, ...others] = find(cost("差旅", "≤20万元"), cost("印刷单价", "≤36.66元/人·月"));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "info", cell: { row: 9, column: 4 }, row: 9, fix: null });
  expect(messageOf(finding)).toBe("“印刷单价”（≤36.66元/人·月）是单价或比率，没有计入成本合计。");
});

it("says that a total beside its parts is not counted again", () => {
  const [finding, ...others] = find(
    cost("总成本", "≤20万元"),
    cost("差旅", "≤8万元"),
    cost("印刷", "≤12万元"),
  );
  expect(others).toEqual([]);
  expect(finding?.row).toBe(8);
  expect(messageOf(finding)).toContain("“总成本”（≤20万元）是其他成本的合计");
});

it.each(["成本节约额", "节约成本", "压减经费", "运行费用降低金额"])("says that %s is money saved", (name) => {
  const [finding, ...others] = find(cost("差旅", "≤20万元"), cost(name, "≥3万元"));
  expect(others).toEqual([]);
  expect(messageOf(finding)).toContain("是节约的钱，不是花的钱");
  expect(mendOf(finding)).toContain("“≤”");
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
