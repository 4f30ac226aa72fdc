import { findingsOf, messageOf, seedHits } from "../../support/findingsOf";

it("hits parts that do not make up the budget, with the difference", () => {
  const [finding, ...others] = findingsOf("T02", { budget: 106, fiscal: 100, other: 5.5 });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 4, column: 2 }, row: null, fix: null });
  expect(messageOf(finding)).toBe(
    "财政资金 100.00 万元 加其他资金 5.50 万元 等于 105.50 万元，与预算数 106.00 万元 相差 0.50 万元。",
  );
});

it("counts a blank part as 0", () => {
  expect(findingsOf("T02", { budget: 106, fiscal: 106, other: null })).toEqual([]);
  expect(findingsOf("T02", { budget: 106, fiscal: null, other: "106.00" })).toEqual([]);
  expect(findingsOf("T02", { budget: 106, fiscal: 100, other: null })).toHaveLength(1);
});

it("says which part is no number, and takes no word for 0", () => {
  const [finding, ...others] = findingsOf("T02", { budget: 106, fiscal: 106, other: "见附件" });
  expect(others).toEqual([]);
  expect(finding?.cell).toEqual({ row: 4, column: 6 });
  expect(messageOf(finding)).toBe("“其他资金”填的是“见附件”，不是数字，无法与预算数 106.00 万元 核对。");
});

it("adds exactly, converts units, and lets the tolerance pass", () => {
  expect(findingsOf("T02", { budget: 0.3, fiscal: 0.1, other: 0.2 })).toEqual([]);
  expect(findingsOf("T02", { budget: "106万元", fiscal: "1000000元", other: 6 })).toEqual([]);
  expect(findingsOf("T02", { budget: 106, fiscal: 100, other: 6.005 })).toEqual([]);
  expect(findingsOf("T02", { budget: 106, fiscal: 100, other: 6.006 })).toHaveLength(1);
});

it("leaves a missing budget to T01", () => {
  expect(findingsOf("T02", { budget: null, fiscal: 100 })).toEqual([]);
});

it("finds nothing in the 12 real tables, other funds alone included", () => {
  expect(seedHits("T02")).toEqual([]);
});
