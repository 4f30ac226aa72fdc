import { describeFinding } from "../../../src/domain/rules/describeFinding";
import { cellOf, filledGrid } from "../../support/filledGrid";
import type { FilledRow } from "../../support/filledGrid";
import { findingsOf, findingsOfSheets, mendOf, messageOf, seedHits } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import { withBlock } from "../../support/ownedBlock";
import { seedFormRows } from "../../support/seedForm";

const find = (...rows: FilledRow[]) => findingsOfSheets("S05", [filledGrid(rows)]);
const begun = { target: "≥2条", actual: "2条" };

it("hits a blank actual value once somebody has begun", () => {
  const [finding, ...others] = find(begun, { target: "≥226台" });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: cellOf("actual", 1), row: 9, fix: null });
  expect(messageOf(finding)).toBe("“指标2”没有填写实际完成值。");
  expect(mendOf(finding)).toContain("（单位：台）");
});

it.each(["/", "—", "无"])("takes %s for a blank", (actual) => {
  expect(find(begun, { target: "≥226台", actual })).toHaveLength(1);
});

it("asks for a day where the target is a date", () => {
  const [finding] = find(begun, { target: "2024年12月底前" });
  expect(mendOf(finding)).toContain("日期");
});

it.each([
  ["words", "≥2条", "已完成", "notANumber", "不是数字"],
  ["about a number", "≥95%", "约95%", "approximate", "约数"],
  ["another unit", "≥2条", "3万元", "unit", "单位不同"],
  ["no %", "≥95%", "0.96", "percentSign", "没有写百分号"],
  ["below zero where none can be", "≤5%", "-3%", "negative", "负数"],
  ["several", "≥2条", "2条、3条", "several", "几个数"],
  ["no date", "2024年12月底前", "已完成", "notADate", "看不出是否按期"],
  ["too vague a date", "2024年12月20日前", "2024年12月", "notADate", "看不出是否按期"],
  ["an error", "≥2条", "#REF!", "unreadable", "无法读出"],
  ["an error beside words", "显著提升", "#REF!", "unreadable", "无法读出"],
])("hits %s: %s / %s", (_, target, actual, problem, words) => {
  const [finding, ...others] = find({ target, actual });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", facts: { problem } });
  expect(messageOf(finding)).toContain(words);
  expect(mendOf(finding)).toMatch(/^请/);
  if (finding) expect(describeFinding(finding, "en-US").mend).not.toBe("");
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
  expect(mendOf(finding)).toContain("只有填报人知道");
});

it("names the unit to convert into, or asks for it", () => {
  expect(mendOf(find({ target: "≥2条", actual: "3公里" })[0])).toContain("换算成“条”");
  expect(mendOf(find({ target: "≥2", actual: "30%" })[0])).toContain("目标没有写单位");
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

it("says once that there is nowhere to write it, when scores or what was spent are there already", () => {
  const scored = filledGrid([{ target: "≥2条", score: 10 }, { target: "≥3条" }], {
    columns: ["weight", "score"],
  });
  const [finding, ...others] = findingsOfSheets("S05", [scored]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ cell: { row: 7, column: 4 }, row: null });
  expect(messageOf(finding)).toContain("没有“实际完成值”一列");
  const spent = filledGrid([{ target: "≥2条" }], { columns: [], executed: 240 });
  expect(findingsOfSheets("S05", [spent])).toHaveLength(1);
});
