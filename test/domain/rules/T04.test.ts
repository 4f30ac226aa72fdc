import { findingsOf, findingsOfRows, messageOf, seedHits } from "../../support/findingsOf";
import { UNUSED_ROW } from "../../support/seedForm";

const QUANTITY = ["产出指标", "数量指标", "检查单位数", "反映检查频次", "≥280家"] as const;
const BENEFIT = ["效益指标", "社会效益指标", "结果公示率", "反映公开情况", "≥90%"] as const;

it("hits a table without benefits, at the head of 一级指标", () => {
  const [finding, ...others] = findingsOfRows("T04", QUANTITY);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 7, column: 0 }, row: null, fix: null });
  expect(messageOf(finding)).toBe("这张表没有效益指标。");
});

it("says which of the two is missing, or both, or all", () => {
  const satisfaction = ["满意度指标", "服务对象满意度指标", "使用者满意度", "反映满意度", "≥90%"] as const;
  expect(messageOf(findingsOfRows("T04", BENEFIT)[0])).toBe("这张表没有产出指标。");
  expect(messageOf(findingsOfRows("T04", satisfaction)[0])).toContain("没有产出指标和效益指标");
  expect(messageOf(findingsOf("T04", { rows: [UNUSED_ROW] })[0])).toContain("没有任何指标");
});

it("is silent where both are there", () => {
  expect(findingsOfRows("T04", QUANTITY, BENEFIT)).toEqual([]);
});

it("takes 效果 for 效益, and counts a misfiled row: that is I24's business", () => {
  expect(findingsOfRows("T04", QUANTITY, ["效果指标", "长期影响", "公示率", "", "≥90%"])).toEqual([]);
  expect(findingsOfRows("T04", QUANTITY, ["产出指标", "社会效益指标", "公示率", "", "≥90%"])).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("T04")).toEqual([]);
});
