import { findingsOfRows, mendOf, messageOf, seedHits } from "../../support/findingsOf";
import type { FormRow } from "../../support/seedForm";

const row = (value: string): FormRow => ["产出指标", "数量指标", "补助学生人数", "", value];

it("hits several values, names each, and says into how many rows to split them", () => {
  const [finding, ...others] = findingsOfRows("I23", row("小学600人，初中700人"));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, row: 8, fix: null });
  expect(messageOf(finding)).toContain("有 2 个值：“小学600人”、“初中700人”");
  expect(mendOf(finding)).toContain("拆成 2 行");
});

it.each([
  "3-5次",
  "≥3个且≤5个",
  "2023年6月至12月",
  "≥95%",
  "≤36.66元/人·月",
  "石灰稳定土(含灰8%,15cm)、压实",
  "1,200人",
])("is silent for one value: %s", (value) => {
  expect(findingsOfRows("I23", row(value))).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("I23")).toEqual([]);
});
