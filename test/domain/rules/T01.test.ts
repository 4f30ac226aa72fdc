import { findingsOf, findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";
import type { SeedForm } from "../../support/seedForm";

const CELLS = {
  项目名称: { row: 3, column: 1 },
  预算数: { row: 4, column: 2 },
  绩效目标: { row: 6, column: 1 },
};

it.each<[SeedForm, keyof typeof CELLS, zh: string[], en: string[]]>([
  [
    { project: " " },
    "项目名称",
    ["“项目名称”没有填写。", "空 → 不为空", "请在“项目名称”右边的单元格补充内容。"],
    [
      "The project name is not filled in.",
      "empty → not empty",
      "Fill in the cell beside the label of the project name.",
    ],
  ],
  [
    { budget: null, fiscal: 20 },
    "预算数",
    ["“预算数”没有填写。", "空 → 一个数字，例如 249.00", "请在“预算数”右边的单元格填写金额数字。"],
    [
      "The budget is not filled in.",
      "empty → a number, such as 249.00",
      "Fill in the cell beside the label of the budget.",
    ],
  ],
  [
    { goal: "" },
    "绩效目标",
    ["“绩效目标”没有填写。", "空 → 不为空", "请在“绩效目标”右边的单元格补充内容。"],
    ["The goal is not filled in.", "empty → not empty", "Fill in the cell beside the label of the goal."],
  ],
  [
    { budget: "见附件", fiscal: 20 },
    "预算数",
    [
      "“预算数”填的是“见附件”，不是一个数字。",
      "见附件 → 一个数字，例如 249.00",
      "请在“预算数”右边的单元格填写金额数字。",
    ],
    [
      "The budget is “见附件”, which is not a number.",
      "见附件 → a number, such as 249.00",
      "Write the budget as a number.",
    ],
  ],
  [
    { budget: "#REF!", fiscal: 20 },
    "预算数",
    [
      "“预算数”填的是“#REF!”，不是一个数字。",
      "#REF! → 一个数字，例如 249.00",
      "“预算数”的单元格显示错误值 #REF!（公式引用的单元格已被删除）：请改正其中的公式，或直接填写内容。",
    ],
    [
      "The budget is “#REF!”, which is not a number.",
      "#REF! → a number, such as 249.00",
      "The cell of “budget” shows the error #REF! (the cell that the formula refers to was deleted): correct its formula, or type the content.",
    ],
  ],
])("hits %j at the cell of %s", (form, field, zh, en) => {
  const [finding, ...others] = findingsOf("T01", form);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: CELLS[field], row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual(zh);
  expect(wordsOf(finding, "en-US")).toEqual(en);
});

it("hits a table that has no cell for the budget, at its corner", () => {
  const rows = seedFormRows().filter((row) => row[1] !== "预算数");
  const [finding, ...others] = findingsOfSheets("T01", [gridOf(rows, { at: { row: 2, column: 1 } })]);
  expect(others).toEqual([]);
  expect(finding?.cell).toEqual({ row: 2, column: 1 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "没有找到“预算数”这一栏。",
    "没有这一栏 → 一个数字，例如 249.00",
    "请写上“预算数”，并在它右边的单元格填写内容。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The table has no cell for the budget.",
    "no such cell → a number, such as 249.00",
    "Write the label 预算数, and fill in the cell beside it.",
  ]);
});

it.each(["/", "无", "暂无。", " — ", "不适用", "\n\n", "      "])("takes a goal of %j for none", (goal) => {
  expect(findingsOf("T01", { goal })).toMatchObject([{ facts: { field: "绩效目标", text: "" } }]);
});

it.each(["维护", "网络维护", "无 线 电", "无障碍设施改造"])("takes a goal of %j for one", (goal) => {
  expect(findingsOf("T01", { goal })).toEqual([]);
});

it("hits a table that has no such label at all, at its corner", () => {
  const rows = seedFormRows().filter(([label]) => label !== "绩效目标");
  const [finding, ...others] = findingsOfSheets("T01", [gridOf(rows)]);
  expect(others).toEqual([]);
  expect(finding?.cell).toEqual({ row: 0, column: 0 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "没有找到“绩效目标”这一栏。",
    "没有这一栏 → 不为空",
    "请写上“绩效目标”，并在它右边的单元格填写内容。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The table has no cell for the goal.",
    "no such cell → not empty",
    "Write the label 绩效目标, and fill in the cell beside it.",
  ]);
});

it.each([0, "249.00", "1,234.5", "249万元"])("is silent for a budget of %s", (budget) => {
  expect(findingsOf("T01", { budget })).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("T01")).toEqual([]);
});

it.each(["1.", "一、"])("takes a goal that is only a number for none: %s", (goal) => {
  expect(findingsOf("T01", { goal })).toMatchObject([{ facts: { field: "绩效目标", text: "" } }]);
});

it("takes a project whose name is only a number for one", () => {
  expect(findingsOf("T01", { project: "1." })).toEqual([]);
});
