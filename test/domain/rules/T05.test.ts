import { findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";

const QUANTITY = ["产出指标", "数量指标", "检查单位数", "反映检查频次", "≥280家"] as const;
const QUALITY = ["产出指标", "质量指标", "验收合格率", "反映验收情况", "≥95%"] as const;
const COST = ["产出指标", "成本指标", "运行成本", "反映成本", "≤56万元"] as const;
const BENEFIT = ["效益指标", "社会效益指标", "结果公示率", "反映公开情况", "≥90%"] as const;

it("hits outputs without quality, at their 一级指标", () => {
  const [finding, ...others] = findingsOfRows("T05", BENEFIT, QUANTITY, COST);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 9, column: 0 }, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "产出指标里没有质量指标。",
    "没有质量指标 → 数量指标、质量指标各至少一行",
    "请在产出指标下补充“统计数据平台系统运维保障”做得怎样：合格率、通过率或应达到的标准，例如“验收合格率 ≥95%”。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The outputs have no quality indicator (质量指标).",
    "no quality indicator (质量指标) → at least one quantity and one quality indicator",
    "Add to the outputs of “统计数据平台系统运维保障” how well it is done, such as “验收合格率 ≥95%”.",
  ]);
});

it("names quantity where that is missing", () => {
  const [finding] = findingsOfRows("T05", QUALITY, COST);
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "产出指标里没有数量指标。",
    "没有数量指标 → 数量指标、质量指标各至少一行",
    "请在产出指标下补充“统计数据平台系统运维保障”做多少：服务、购置或检查的次数、个数、人数，例如“检查单位数 ≥280家”。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The outputs have no quantity indicator (数量指标).",
    "no quantity indicator (数量指标) → at least one quantity and one quality indicator",
    "Add to the outputs of “统计数据平台系统运维保障” how much is done, such as “检查单位数 ≥280家”.",
  ]);
});

it("names both where both are missing", () => {
  const [finding] = findingsOfRows("T05", COST, BENEFIT);
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "产出指标里没有数量指标和质量指标。",
    "没有数量指标和质量指标 → 数量指标、质量指标各至少一行",
    "请在产出指标下补充“统计数据平台系统运维保障”做多少（例如“检查单位数 ≥280家”）和做得怎样（例如“验收合格率 ≥95%”）。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The outputs have no quantity or quality indicator (数量指标, 质量指标).",
    "no quantity or quality indicator (数量指标, 质量指标) → at least one quantity and one quality indicator",
    "Add to the outputs of “统计数据平台系统运维保障” how much is done (“检查单位数 ≥280家”) and how well (“验收合格率 ≥95%”).",
  ]);
});

it.each([
  ["质量指标", "数量指标"],
  ["数量指标", "质量指标"],
  ["时效指标", "数量指标和质量指标"],
  ["成本指标", "数量指标和质量指标"],
])("knows the table by its %s alone, and misses %s", (level2, missing) => {
  const [finding] = findingsOfRows("T05", ["产出指标", level2, "专线宽带", "", "2条"]);
  expect(wordsOf(finding, "zh-CN")[0]).toBe(`产出指标里没有${missing}。`);
});

it("is silent where both are there, however a province words them", () => {
  expect(findingsOfRows("T05", QUANTITY, QUALITY)).toEqual([]);
  const [first, ...quantity] = QUANTITY;
  expect(findingsOfRows("T05", [first, "产出数量指标", quantity[1], "", "≥280家"], QUALITY)).toEqual([]);
});

it("leaves a table without outputs to T04, and one that does not say its 二级指标 alone", () => {
  expect(findingsOfRows("T05", BENEFIT)).toEqual([]);
  expect(findingsOfRows("T05", ["效益指标", "数量指标", "受益人数", "", "≥280人"])).toEqual([]);
  expect(findingsOfRows("T05", ["产出指标", "绩效内容", "检查单位数", "", "≥280家"])).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("T05")).toEqual([]);
});
