import { findingsOf, findingsOfRows, mendOf, messageOf, seedHits } from "../../support/findingsOf";
import { UNUSED_ROW } from "../../support/seedForm";

const QUANTITY = ["产出指标", "数量指标", "检查单位数", "反映检查频次", "≥280家"] as const;

it("hits a table without cost indicators, at the head of 指标值", () => {
  const [finding, ...others] = findingsOfRows("C04", QUANTITY);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 7, column: 4 }, row: null, fix: null });
  expect(messageOf(finding)).toBe("这张表没有成本指标，预算没有分解。");
  expect(mendOf(finding)).toContain("各项合计等于预算数");
});

it.each([
  ["产出指标", "成本指标", "≤8万元"],
  ["成本指标", "经济成本指标", "≤8万元"],
  ["成本指标", "", "≤8万元"],
  ["产出指标", "成本指标", "按标准执行"],
])("is silent with %s | %s | %s", (level1, level2, value) => {
  expect(findingsOfRows("C04", QUANTITY, [level1, level2, "差旅", "", value])).toEqual([]);
});

it.each([
  ["人均培训费用", "≤500元"],
  ["预算控制率", "≤100%"],
  ["节约会议成本", "≥5万元"],
])("hits a table whose only cost row is %s %s, at that row", (name, value) => {
  const [finding] = findingsOfRows("C04", QUANTITY, ["产出指标", "成本指标", name, "", value]);
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 9, column: 4 } });
  expect(messageOf(finding)).toContain("没有一个能与预算核对的金额");
});

it("leaves an empty table to T04", () => {
  expect(findingsOf("C04", { rows: [UNUSED_ROW] })).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("C04")).toEqual([]);
});
