import { findingsOfRows, mendOf, messageOf, seedHits } from "../../support/findingsOf";
import type { FormRow } from "../../support/seedForm";

const row = (level1: string, level2: string, name = "指标"): FormRow => [level1, level2, name, "", "≥95%"];

it.each([
  ["产出指标", "服务对象满意度指标", "满意度指标"],
  ["产出指标", "社会效益指标", "效益指标"],
  ["效益指标", "质量指标", "产出指标"],
  ["效益指标", "成本指标", "产出指标或成本指标"],
  ["满意度指标", "可持续影响指标", "效益指标"],
  ["成本指标", "数量指标", "产出指标"],
])("is an error: %s | %s belongs to %s", (level1, level2, belongs) => {
  const [finding, ...others] = findingsOfRows("I24", row(level1, level2));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 8, column: 1 }, row: 8, fix: null });
  expect(messageOf(finding)).toBe(`“${level2}”放在“${level1}”下，应属于${belongs}。`);
});

it("is an error where a first level's name stands for the second", () => {
  const [finding] = findingsOfRows("I24", row("产出指标", "产出指标"));
  expect(finding?.severity).toBe("error");
  expect(mendOf(finding)).toContain("数量指标、质量指标、时效指标、成本指标");
});

it.each([
  ["效益指标", "社会公众或服务对象满意度指标"],
  ["效益指标", "行政效能指标"],
])("only warns of what may be a province's form: %s | %s", (level1, level2) => {
  const [finding] = findingsOfRows("I24", row(level1, level2));
  expect(finding?.severity).toBe("warning");
  expect(messageOf(finding)).toContain(`“${level2}”`);
});

it("counts one pair of levels once, however many rows it has", () => {
  const rows = [row("产出指标", "社会效益指标", "甲"), row("产出指标", "社会效益指标", "乙")];
  expect(findingsOfRows("I24", ...rows).map((finding) => finding.row)).toEqual([8]);
});

it.each([
  ["产出指标", "产出数量指标"],
  ["产出指标", "进度指标"],
  ["产出指标", "成本指标"],
  ["产出指标", "经济成本指标"],
  ["成本指标", "经济成本指标"],
  ["成本指标", "社会成本指标"],
  ["成本指标", "生态环境成本指标"],
  ["效益指标", "环境效益指标"],
  ["效益指标", "可持续发展影响"],
  ["效果指标", "社会效益"],
  ["满意度指标", "社会公众满意度"],
  ["满意度指标", "服务对象"],
  ["预算执行率", "预算执行率"],
  ["满意度指标", ""],
])("is silent for %s | %s", (level1, level2) => {
  expect(findingsOfRows("I24", row(level1, level2))).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("I24")).toEqual([]);
});
