import { findingsOf, findingsOfRows, findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import type { SeedForm } from "../../support/seedForm";
import { SELF_EVALUATION_MERGES, SELF_EVALUATION_ROWS } from "../../support/selfEvaluationForm";

const rows = (level3: string, description = "") => [
  ["产出指标", "数量指标", level3, description, "≥2条"] as const,
];

it.each<[string, string, SeedForm, object, string]>([
  ["项目名称", "project name", { project: "#REF!" }, { row: 3, column: 1 }, "#REF!"],
  ["资金用途", "use of the money", { use: "#REF!" }, { row: 5, column: 1 }, "#REF!"],
  ["绩效目标", "goal", { goal: "#NAME?" }, { row: 6, column: 1 }, "#NAME?"],
  [
    "一级指标",
    "first level",
    { rows: [["#REF!", "数量指标", "线路条数", "", "≥2条"]] },
    { row: 8, column: 0 },
    "#REF!",
  ],
  [
    "二级指标",
    "second level",
    { rows: [["产出指标", "#REF!", "线路条数", "", "≥2条"]] },
    { row: 8, column: 1 },
    "#REF!",
  ],
  ["三级指标", "indicator’s name", { rows: rows("#VALUE!") }, { row: 8, column: 2 }, "#VALUE!"],
  ["绩效指标描述", "description", { rows: rows("线路条数", "#N/A") }, { row: 8, column: 3 }, "#N/A"],
  ["三级指标", "indicator’s name", { rows: rows("#未计算") }, { row: 8, column: 2 }, "#未计算"],
])("names the cell of %s (%s) that shows an error", (field, fieldEn, form, cell, text) => {
  const [finding, ...others] = findingsOf("T11", form);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell, fix: null });
  expect(wordsOf(finding, "zh-CN").slice(0, 2)).toEqual([
    `“${field}”一格显示“${text}”，没有内容可读。`,
    `${text} → 文字`,
  ]);
  expect(wordsOf(finding, "zh-CN")[2]).toMatch(/公式/);
  expect(wordsOf(finding, "en-US").slice(0, 2)).toEqual([
    `The cell of the ${fieldEn} shows “${text}”; there is nothing to read.`,
    `${text} → words`,
  ]);
});

it("says in both languages how to mend the formula", () => {
  const [finding] = findingsOf("T11", { rows: rows("#VALUE!") });
  expect(wordsOf(finding, "zh-CN")[2]).toBe(
    "“三级指标”的单元格显示错误值 #VALUE!（公式用文字做了计算）：请改正其中的公式，或直接填写内容。",
  );
  expect(wordsOf(finding, "en-US")[2]).toBe(
    "The cell of “indicator’s name” shows the error #VALUE! (the formula calculates with text): correct its formula, or type the content.",
  );
});

it("says in both languages that a formula was never calculated", () => {
  const [finding] = findingsOf("T11", { goal: "#未计算" });
  expect(wordsOf(finding, "zh-CN")[2]).toBe(
    "“绩效目标”的公式还没有计算过，结果未知：请用 Excel 或 WPS 打开工作簿，待算出结果后保存，再重新校验。",
  );
  expect(wordsOf(finding, "en-US")[2]).toBe(
    "The formula of “goal” was never calculated, its result is unknown: open the workbook in Excel or WPS, save it, and check again.",
  );
});

it("finds an error in a table that names no unit", () => {
  expect(findingsOf("T11", { unit: "", goal: "#REF!" })).toMatchObject([{ facts: { field: "绩效目标" } }]);
});

it("finds each of several errors, those of the head first", () => {
  const form = { project: "#REF!", goal: "#REF!", rows: [["#N/A", "#N/A", "#N/A", "#N/A", "≥2条"]] } as const;
  expect(findingsOf("T11", form).map(({ facts }) => facts.field)).toEqual([
    "项目名称",
    "绩效目标",
    "一级指标",
    "二级指标",
    "三级指标",
    "绩效指标描述",
  ]);
});

it("names the cell beside 实施单位 that shows an error, before those below it", () => {
  const unit = "349101天津市统计局财务处";
  const goal = "对办公大楼消防、电力、电梯设施进行检修保养，保障全局安全运行。";
  const rows = SELF_EVALUATION_ROWS.map((row) =>
    row.map((cell) => (cell === unit || cell === goal ? "#REF!" : cell)),
  );
  const [first, second, ...others] = findingsOfSheets("T11", [
    gridOf(rows, { merges: SELF_EVALUATION_MERGES }),
  ]);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ cell: { row: 3, column: 5 } });
  expect(second).toMatchObject({ facts: { field: "绩效目标" } });
  expect(wordsOf(first, "zh-CN")[0]).toBe("“编制单位”一格显示“#REF!”，没有内容可读。");
  expect(wordsOf(first, "en-US")[0]).toBe("The cell of the unit shows “#REF!”; there is nothing to read.");
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
