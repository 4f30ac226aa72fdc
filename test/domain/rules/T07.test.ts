import { findingsOf, findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";
import { UNUSED_ROW } from "../../support/seedForm";

const QUANTITY = ["产出指标", "数量指标", "检查单位数", "反映检查频次", "≥280家"] as const;

it("hits a table without satisfaction, at the head of 一级指标", () => {
  const [finding, ...others] = findingsOfRows("T07", QUANTITY);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 7, column: 0 }, row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "这张表没有满意度指标。",
    "没有满意度指标 → 一行服务对象满意度指标",
    "请写明谁是服务对象，补充一行，例如“使用单位满意度 | ≥90%”；确实没有服务对象的，可以忽略并写明原因。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "This table has no satisfaction indicator (满意度指标).",
    "no satisfaction indicator → a satisfaction indicator",
    "Say whom the project serves and add a row, such as “使用单位满意度 | ≥90%”; if it serves nobody, ignore this and say why.",
  ]);
});

it.each([
  ["满意度指标", "服务对象满意度指标", "被检查单位投诉率", "≤5%"],
  ["满意度指标", "", "被检查单位投诉率", "≤5%"],
  ["效益指标", "社会效益指标", "受益群众满意度", "≥90%"],
  ["效益指标", "服务对象满意度", "受益群众评价", "优良"],
])("is silent with %s | %s | %s", (level1, level2, level3, value) => {
  expect(findingsOfRows("T07", QUANTITY, [level1, level2, level3, "", value])).toEqual([]);
});

it("leaves an empty table to T04", () => {
  expect(findingsOf("T07", { rows: [UNUSED_ROW] })).toEqual([]);
});

it("finds nothing in the 12 real tables, complaint rates included", () => {
  expect(seedHits("T07")).toEqual([]);
});
