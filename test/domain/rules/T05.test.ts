import { findingsOfRows, mendOf, messageOf, seedHits } from "../../support/findingsOf";

const QUANTITY = ["产出指标", "数量指标", "检查单位数", "反映检查频次", "≥280家"] as const;
const QUALITY = ["产出指标", "质量指标", "验收合格率", "反映验收情况", "≥95%"] as const;
const COST = ["产出指标", "成本指标", "运行成本", "反映成本", "≤56万元"] as const;
const BENEFIT = ["效益指标", "社会效益指标", "结果公示率", "反映公开情况", "≥90%"] as const;

it("hits outputs without quality, at their 一级指标", () => {
  const [finding, ...others] = findingsOfRows("T05", BENEFIT, QUANTITY, COST);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 9, column: 0 }, fix: null });
  expect(messageOf(finding)).toBe("产出指标里没有质量指标。");
  expect(mendOf(finding)).toContain("统计数据平台系统运维保障");
});

it("names quantity, or both", () => {
  expect(messageOf(findingsOfRows("T05", QUALITY, COST)[0])).toBe("产出指标里没有数量指标。");
  expect(messageOf(findingsOfRows("T05", COST, BENEFIT)[0])).toBe("产出指标里没有数量指标和质量指标。");
});

it("is silent where both are there, however a province words them", () => {
  expect(findingsOfRows("T05", QUANTITY, QUALITY)).toEqual([]);
  const [first, ...quantity] = QUANTITY;
  expect(findingsOfRows("T05", [first, "产出数量指标", quantity[1], "", "≥280家"], QUALITY)).toEqual([]);
});

it("leaves a table without outputs to T04, and one that does not say its 二级指标 alone", () => {
  expect(findingsOfRows("T05", BENEFIT)).toEqual([]);
  expect(findingsOfRows("T05", ["产出指标", "绩效内容", "检查单位数", "", "≥280家"])).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("T05")).toEqual([]);
});
