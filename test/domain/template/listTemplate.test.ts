import { blankCells, ruleLines, smallTemplate } from "../../support/smallTemplates";
import { sheetLines } from "../../support/sheetLines";

const sheet = () => smallTemplate("list");
const lines = () => sheetLines(sheet());

it("one header is all that stands above the projects", () => {
  expect(lines().slice(0, 12)).toEqual([
    "A1:I1 title 2025年项目支出绩效目标一览表",
    "A2:I2 free 编制单位：349101天津市统计局财务处",
    "A3:I3 captionRight 单位：万元",
    "A4 label 项目名称",
    "B4 label 预算数",
    "C4 label 其中：财政资金",
    "D4 label 其他资金",
    "E4 label 绩效目标",
    "F4 label 一级指标",
    "G4 label 二级指标",
    "H4 label 三级指标",
    "I4 label 指标值",
  ]);
});

it("each project has all levels again; only the first one's name is known", () => {
  expect(lines().slice(12)).toEqual([
    "A5:A8 text 数字档案室建设",
    "F5:F7 centred 产出指标",
    "G5:G6 centred 数量指标",
    "G7 centred 成本指标",
    "F8 centred 效益指标",
    "G8 centred 社会效益指标",
    "F9:F11 centred 产出指标",
    "G9:G10 centred 数量指标",
    "G11 centred 成本指标",
    "F12 centred 效益指标",
    "G12 centred 社会效益指标",
  ]);
});

it("what is said once of a project reaches down over its rows; amounts are grouped by thousands", () => {
  expect(blankCells(sheet())).toEqual([
    "B5:B8 number{#,##0.00}",
    "C5:C8 number{#,##0.00}",
    "D5:D8 number{#,##0.00}",
    "E5:E8 text",
    "H5 text",
    "I5 centred",
    "H6 text",
    "I6 centred",
    "H7 text",
    "I7 centred",
    "H8 text",
    "I8 centred",
    "A9:A12 text",
    "B9:B12 number{#,##0.00}",
    "C9:C12 number{#,##0.00}",
    "D9:D12 number{#,##0.00}",
    "E9:E12 text",
    "H9 text",
    "I9 centred",
    "H10 text",
    "I10 centred",
    "H11 text",
    "I11 centred",
    "H12 text",
    "I12 centred",
  ]);
});

it("header and rows have room for two lines", () => {
  expect(sheet().heights).toEqual([34, 22, 22, 34, 28, 28, 28, 28, 28, 28, 28, 28]);
});

it("is printed across, its header in view and on each page", () => {
  expect([sheet().orientation, sheet().headerRow]).toEqual(["landscape", 3]);
});

it("the name of its first project is left blank where none is given", () => {
  expect(blankCells(smallTemplate("list", { project: "" }))).toContain("A5:A8 text");
});

const NONE = { quality: 0, timeliness: 0, cost: 0, economic: 0, social: 0, ecological: 0, sustained: 0 };

it.each([
  [1, [96, 96]],
  [2, [48, 48, 48, 48]],
  [3, [32, 32, 32, 32, 32, 32]],
])("a project of %d rows has room for its goal", (quantity, heights) => {
  const made = smallTemplate("list", { rows: { ...NONE, quantity, satisfaction: 0 } });
  expect(made.heights.slice(4)).toEqual(heights);
});

it("a project of one row has room for a name of any length", () => {
  const project = "2025年天津市全局永久档案数字化加工及数字档案室建设、验收".repeat(3);
  const made = smallTemplate("list", { project, rows: { ...NONE, quantity: 1, satisfaction: 0 } });
  expect(made.heights.slice(4)).toEqual([126, 96]);
});

it("has room for as many projects as were asked for", () => {
  const names = blankCells(smallTemplate("list", { projects: 4 })).filter((cell) => /^A\d/.test(cell));
  expect(names).toEqual(["A9:A12 text", "A13:A16 text", "A17:A20 text"]);
});

it("says what may be typed where: amounts, words of a list, and what a target needs", () => {
  expect(ruleLines(sheet())).toEqual([
    "A5:A12 写项目全称，与预算批复一致",
    "B5:B12 万元",
    "C5:C12 万元",
    "D5:D12 万元",
    "E5:E12 写明做什么，做到什么程度",
    "F5:F12 产出指标、效益指标、满意度指标",
    "G5:G7 数量指标、质量指标、时效指标、成本指标",
    "G9:G11 数量指标、质量指标、时效指标、成本指标",
    "I5:I6 写比较符号，数字和单位",
    "I9:I10 写比较符号，数字和单位",
    "I7 写成本上限和单位，如 ≤20万元",
    "I11 写成本上限和单位，如 ≤20万元",
    "G8 经济效益指标、社会效益指标、生态效益指标、可持续影响指标",
    "G12 经济效益指标、社会效益指标、生态效益指标、可持续影响指标",
    "I8 写比较符号，数字和单位",
    "I12 写比较符号，数字和单位",
  ]);
});
