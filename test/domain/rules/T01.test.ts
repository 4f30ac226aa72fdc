import { findingsOf, findingsOfSheets, mendOf, messageOf, seedHits } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";

it.each([
  [{ project: " " }, "“项目名称”没有填写。", { row: 3, column: 1 }],
  [{ budget: null, fiscal: 20 }, "“预算数”没有填写。", { row: 4, column: 2 }],
  [{ goal: "" }, "“绩效目标”没有填写。", { row: 6, column: 1 }],
  [{ budget: "见附件", fiscal: 20 }, "“预算数”填的是“见附件”，不是一个数字。", { row: 4, column: 2 }],
])("hits %j at its cell", (form, message, cell) => {
  const [finding, ...others] = findingsOf("T01", form);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell, row: null, fix: null });
  expect(messageOf(finding)).toBe(message);
});

it("hits a table that has no such label at all, at its corner", () => {
  const rows = seedFormRows().filter(([label]) => label !== "绩效目标");
  const [finding, ...others] = findingsOfSheets("T01", [gridOf(rows)]);
  expect(others).toEqual([]);
  expect(finding?.cell).toEqual({ row: 0, column: 0 });
  expect(mendOf(finding)).toContain("请写上“绩效目标”");
});

it.each([0, "249.00", "1,234.5", "249万元"])("is silent for a budget of %s", (budget) => {
  expect(findingsOf("T01", { budget })).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("T01")).toEqual([]);
});
