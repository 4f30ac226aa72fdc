import { cellOf, filledGrid } from "../../support/filledGrid";
import type { FilledRow } from "../../support/filledGrid";
import { findingsOf, findingsOfSheets, mendOf, seedHits, wordsOf } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import { withBlock } from "../../support/ownedBlock";
import { seedFormRows } from "../../support/seedForm";

const find = (...rows: FilledRow[]) => findingsOfSheets("S05", [filledGrid(rows)]);
const begun = { target: "≥2条", actual: "2条" };

it("hits a blank actual value once somebody has begun", () => {
  const [finding, ...others] = find(begun, { target: "≥226台" });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: cellOf("actual", 1), row: 9, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“指标2”没有填写实际完成值。",
    "空 → 一个准确的数，单位与目标相同",
    "请填写实际完成的数（单位：台）；没有开展的，填 0 并写明原因。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“指标2” has no actual value.",
    "blank → one exact number in the target’s unit",
    "Fill in the number that was achieved; if nothing was, 0 and the reason.",
  ]);
});

it.each(["/", "—", "无"])("takes %s for a blank", (actual) => {
  const findings = find(begun, { target: "≥226台", actual });
  expect(findings).toMatchObject([{ facts: { problem: "empty", text: actual } }]);
});

it.each([
  ["90%-95%", "请填写实际完成的数（单位：%）；没有开展的，填 0 并写明原因。"],
  ["≥226", "请填写实际完成的数；没有开展的，填 0 并写明原因。"],
])("names the unit of a blank beside %s, where the target has one", (target, mend) => {
  expect(mendOf(find(begun, { target })[0])).toBe(mend);
});

it("asks for a day where the target is a date", () => {
  const [finding] = find(begun, { target: "2024年12月底前" });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“指标2”没有填写实际完成值。",
    "空 → 完成的日期",
    "请填写实际完成的日期，例如“2024年12月20日”；没有完成的，到完成后再填。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“指标2” has no actual value.",
    "blank → the day of completion",
    "Fill in the day of completion, such as “2024年12月20日”.",
  ]);
});

it.each([
  ["2024年12月底前", "已完成", "notADate"],
  ["2024年12月底前", "20", "notADate"],
  ["≥2条", "3万元", "unit"],
  ["≥2条", "#REF!", "unreadable"],
])("hits beside %s: %s", (target, actual, problem) => {
  const findings = find({ target, actual });
  expect(findings).toMatchObject([{ severity: "error", fix: null, facts: { problem, proposal: "" } }]);
  expect(mendOf(findings[0])).toMatch(/^请/);
});

it("shows a day of the table's year", () => {
  const grids = [filledGrid([begun, { target: "2025年6月底前" }])];
  const [finding] = findingsOfSheets("S05", grids, { fiscalYear: 2025 });
  expect(mendOf(finding)).toBe("请填写实际完成的日期，例如“2025年12月20日”；没有完成的，到完成后再填。");
});

it.each([
  ["96", "96%"],
  [96.5, "96.5%"],
  ["100", "100%"],
])("offers %s with its sign", (actual, proposal) => {
  const [finding] = find({ target: "≥95%", actual });
  expect(mendOf(finding)).toBe(`请写成“${proposal}”。`);
  expect(finding?.fix).toEqual({
    kind: "offered",
    changes: [{ cell: cellOf("actual", 0), before: String(actual), after: proposal }],
  });
});

it.each([["0.96"], ["1"], [0.96], ["120"]])("offers nothing for %s, which may mean two things", (actual) => {
  const [finding] = find({ target: "≥95%", actual });
  expect(finding?.fix).toBeNull();
  expect(mendOf(finding)).toBe(`请写上百分号，例如“96%”；“${String(actual)}”是百分之几，只有填报人知道。`);
});

it.each<[string, FilledRow]>([
  ["the number", { target: "≥2条", actual: "2条" }],
  ["the number alone", { target: "≥2条", actual: 2 }],
  ["money converted", { target: "≤56万元", actual: "550000元" }],
  ["per cent by the format", { target: "≥95%", actual: { value: 0.96, numberFormat: "0%", text: "96%" } }],
  ["0 of a rate", { target: "≤5%", actual: 0 }],
  ["a day", { target: "2024年12月底前", actual: "2024年12月20日" }],
  ["the sign, which is S06's", { target: "≥266米", actual: "≥266米" }],
  ["a blank graded row", { target: "显著提升" }],
  ["words in a graded row", { target: "显著提升", actual: "基本完成" }],
  ["a target that must be mended first", { target: "/", actual: "2条" }],
])("is silent for %s", (_, row) => {
  expect(find(begun, row)).toEqual([]);
});

it("is silent while nobody has begun, with a column for it or without", () => {
  expect(find({ target: "≥2条" }, { target: "≥226台" })).toEqual([]);
  expect(findingsOf("S05", {})).toEqual([]);
  expect(seedHits("S05")).toEqual([]);
});

it("is silent beside the add-in's columns until something is typed into them", () => {
  const sheet = (actual: string | null) =>
    withBlock(gridOf(seedFormRows()), {
      name: "_绩效助手_评价_1",
      at: "H8",
      cells: [
        ["实际完成值", "得分"],
        [actual, ""],
        [null, ""],
        [null, ""],
        [null, ""],
      ],
    });
  expect(findingsOfSheets("S05", [sheet(null)])).toEqual([]);
  expect(findingsOfSheets("S05", [sheet("2条")]).map(({ cell }) => cell)).toEqual([
    { row: 9, column: 7 },
    { row: 10, column: 7 },
    { row: 11, column: 7 },
  ]);
});

it("stands at the target of a row that the add-in's columns do not reach", () => {
  const block = {
    name: "_绩效助手_评价_1",
    at: "H8",
    cells: [["实际完成值"], ["2条"], ["55万元"], ["190万元"]],
  };
  const findings = findingsOfSheets("S05", [withBlock(gridOf(seedFormRows()), block)]);
  expect(findings).toMatchObject([{ cell: { row: 11, column: 4 }, facts: { problem: "empty", text: "" } }]);
});

it("says once that there is nowhere to write it, when scores or what was spent are there already", () => {
  const scored = filledGrid([{ target: "≥2条", score: 10 }, { target: "≥3条" }], {
    columns: ["weight", "score"],
  });
  const [finding, ...others] = findingsOfSheets("S05", [scored]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ cell: { row: 7, column: 4 }, row: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "已经开始填报年终数据，但表里没有“实际完成值”一列，各项指标都无法打分。",
    "没有这一列 → “实际完成值”一列",
    "请先添加评价列，或在表中补一列“实际完成值”，再逐行填写。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "Filling in has begun, but the table has no 实际完成值 column: nothing can be scored.",
    "no such column → a column 实际完成值",
    "Add the evaluation columns, or a column 实际完成值, and fill it in row by row.",
  ]);
  const spent = filledGrid([{ target: "≥2条" }], { columns: [], executed: 240 });
  expect(findingsOfSheets("S05", [spent])).toHaveLength(1);
  const graded = filledGrid([{ target: "显著提升", score: 8 }], { columns: ["weight", "score"] });
  expect(findingsOfSheets("S05", [graded])).toEqual([]);
});
