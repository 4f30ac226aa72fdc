import { findingsOf, findingsOfRows, mendOf, messageOf, seedHits } from "../../support/findingsOf";
import type { SeedForm } from "../../support/seedForm";

const rows = (level3: string, description = "") => [
  ["产出指标", "数量指标", level3, description, "≥2条"] as const,
];

it.each<[string, SeedForm, object]>([
  ["项目名称", { project: "#REF!" }, { row: 3, column: 1 }],
  ["绩效目标", { goal: "#NAME?" }, { row: 6, column: 1 }],
  ["三级指标", { rows: rows("#VALUE!") }, { row: 8, column: 2 }],
  ["绩效指标描述", { rows: rows("线路条数", "#N/A") }, { row: 8, column: 3 }],
  ["三级指标", { rows: rows("#未计算") }, { row: 8, column: 2 }],
])("names the cell of %s that shows an error", (field, form, cell) => {
  const [finding, ...others] = findingsOf("T11", form);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell, fix: null });
  expect(messageOf(finding)).toContain(`“${field}”一格显示“#`);
  expect(mendOf(finding)).toMatch(/公式/);
});

it("finds a merged level's error once", () => {
  const row = ["#REF!", "数量指标", "线路条数", "", "≥2条"] as const;
  expect(findingsOfRows("T11", row, row)).toHaveLength(1);
});

it("is silent for words that look nearly so, and for amounts and targets, which have rules of their own", () => {
  expect(findingsOf("T11", { rows: rows("1#机组大修", "#1 楼") })).toEqual([]);
  const target = ["产出指标", "数量指标", "线路条数", "", "#REF!"] as const;
  expect(findingsOf("T11", { budget: "#REF!", rows: [target] })).toEqual([]);
});

it("hits none of the 12 tables", () => {
  expect(seedHits("T11")).toEqual([]);
});
