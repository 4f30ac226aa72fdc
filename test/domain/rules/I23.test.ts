import { findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";
import type { FormRow } from "../../support/seedForm";

const row = (value: string): FormRow => ["产出指标", "数量指标", "补助学生人数", "", value];

it("hits several values, names each, and says into how many rows to split them", () => {
  const [finding, ...others] = findingsOfRows("I23", row("小学600人，初中700人"));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, row: 8, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“补助学生人数”的指标值里有 2 个值：“小学600人”、“初中700人”。",
    "小学600人，初中700人 → 一行一个值",
    "请拆成 2 行，每行一个名称、一个值：“小学600人”、“初中700人”；只考核其中一个的，删去其余。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The value of “补助学生人数” holds 2 values: “小学600人”、“初中700人”.",
    "小学600人，初中700人 → one value a row",
    "Make 2 rows of it, each with its name and value: “小学600人”、“初中700人”; or keep only one.",
  ]);
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
