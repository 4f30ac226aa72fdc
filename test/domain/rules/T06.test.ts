import { findingsOf, findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";

const QUANTITY = ["产出指标", "数量指标", "检查单位数", "反映检查频次", "≥280家"] as const;
const BENEFIT = ["效益指标", "社会效益指标", "结果公示率", "反映公开情况", "≥90%"] as const;

it("hits outputs without a time indicator and proposes the table's own year", () => {
  const [finding, ...others] = findingsOf("T06", { project: "2025年执法检查", rows: [QUANTITY, BENEFIT] });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "info", cell: { row: 8, column: 0 }, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "产出指标里没有时效指标。",
    "没有时效指标 → 一行时效指标，例如“2025年12月底前完成”",
    "项目有完成节点的，请补充一行时效指标，指标值写日期，例如“2025年12月底前完成”；没有节点的，不用改。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The outputs have no time indicator (时效指标).",
    "no time indicator → a time indicator, such as “2025年12月底前完成”",
    "If the project has a date to keep, add a time indicator such as “2025年12月底前完成”; else leave it.",
  ]);
});

it("invents no year where the table has none", () => {
  const [finding] = findingsOfRows("T06", QUANTITY);
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "产出指标里没有时效指标。",
    "没有时效指标 → 一行时效指标，例如“12月底前完成”",
    "项目有完成节点的，请补充一行时效指标，指标值写日期，例如“12月底前完成”；没有节点的，不用改。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The outputs have no time indicator (时效指标).",
    "no time indicator → a time indicator, such as “12月底前完成”",
    "If the project has a date to keep, add a time indicator such as “12月底前完成”; else leave it.",
  ]);
});

it.each(["时效指标", "产出时效指标", "进度指标"])("is silent where the table has %s", (level2) => {
  expect(findingsOfRows("T06", QUANTITY, ["产出指标", level2, "完成时间", "", "12月底前"])).toEqual([]);
});

it("knows the 二级指标 by its 质量指标 alone, and leaves a table alone that says none", () => {
  expect(findingsOfRows("T06", ["产出指标", "质量指标", "验收合格率", "", "≥95%"])).toHaveLength(1);
  expect(findingsOfRows("T06", ["产出指标", "绩效内容", "检查单位数", "", "≥280家"])).toEqual([]);
  expect(findingsOfRows("T06", ["产出指标", "成本指标", "运行成本", "", "≤56万元"])).toEqual([]);
});

it("leaves a table without outputs to T04", () => {
  expect(findingsOfRows("T06", BENEFIT)).toEqual([]);
  expect(findingsOfRows("T06", ["效益指标", "数量指标", "受益人数", "", "≥280人"])).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("T06")).toEqual([]);
});
