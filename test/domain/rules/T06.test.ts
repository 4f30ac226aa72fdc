import { findingsOf, findingsOfRows, mendOf, messageOf, seedHits } from "../../support/findingsOf";

const QUANTITY = ["产出指标", "数量指标", "检查单位数", "反映检查频次", "≥280家"] as const;
const BENEFIT = ["效益指标", "社会效益指标", "结果公示率", "反映公开情况", "≥90%"] as const;

it("hits outputs without a time indicator and proposes the table's own year", () => {
  const [finding, ...others] = findingsOf("T06", { project: "2025年执法检查", rows: [QUANTITY, BENEFIT] });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "info", cell: { row: 8, column: 0 }, fix: null });
  expect(messageOf(finding)).toBe("产出指标里没有时效指标。");
  expect(mendOf(finding)).toContain("“2025年12月底前完成”");
});

it("invents no year where the table has none", () => {
  expect(mendOf(findingsOfRows("T06", QUANTITY)[0])).toContain("“12月底前完成”");
});

it.each(["时效指标", "产出时效指标", "进度指标"])("is silent where the table has %s", (level2) => {
  expect(findingsOfRows("T06", QUANTITY, ["产出指标", level2, "完成时间", "", "12月底前"])).toEqual([]);
});

it("leaves a table without outputs to T04", () => {
  expect(findingsOfRows("T06", BENEFIT)).toEqual([]);
  expect(findingsOfRows("T06", ["效益指标", "数量指标", "受益人数", "", "≥280人"])).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("T06")).toEqual([]);
});
