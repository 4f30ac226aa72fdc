import { findingsOf, findingsOfRows, findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import { UNUSED_ROW } from "../../support/seedForm";
import { twoBlockGrid } from "../../support/twoBlockForm";

const QUANTITY = ["产出指标", "数量指标", "检查单位数", "反映检查频次", "≥280家"] as const;

it("hits a table without cost indicators, at the head of 指标值", () => {
  const [finding, ...others] = findingsOfRows("C04", QUANTITY);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 7, column: 4 }, row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "这张表没有成本指标，预算没有分解。",
    "没有成本指标 → 至少一行成本指标",
    "请按预算的用途补充成本指标，各项合计等于预算数。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "This table has no cost indicator; its budget is not broken down.",
    "no cost indicator → at least one cost indicator",
    "Add cost indicators by use of the money, totalling the budget.",
  ]);
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
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "这张表的成本指标都是单价、比率或节约额，没有一个能与预算核对的金额。",
    "没有金额 → 至少一行写明金额的成本指标",
    "请按预算的用途补充成本指标，各项合计等于预算数。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "All cost indicators of this table are prices, shares or savings; none can be compared with the budget.",
    "no amount → at least one cost indicator with an amount",
    "Add cost indicators by use of the money, totalling the budget.",
  ]);
});

it("asks the year's block only, where it has the budget in common with the long-term one", () => {
  expect(findingsOfSheets("C04", [twoBlockGrid()])).toMatchObject([
    { cell: { row: 9, column: 4 }, row: null },
  ]);
});

it("leaves an empty table to T04", () => {
  expect(findingsOf("C04", { rows: [UNUSED_ROW] })).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("C04")).toEqual([]);
});
