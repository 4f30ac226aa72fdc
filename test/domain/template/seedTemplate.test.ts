import { blankCells, ruleLines, smallTemplate } from "../../support/smallTemplates";
import { sheetLines } from "../../support/sheetLines";

const sheet = () => smallTemplate("seed");
const lines = () => sheetLines(sheet());

it("the amounts stand beside their labels in one line, what they are used for below them", () => {
  expect(lines().slice(0, 15)).toEqual([
    "A1:G1 title 2025年项目支出绩效目标表",
    "A2:G2 free 编制单位：349101天津市统计局财务处",
    "A3:G3 captionRight 单位：万元",
    "A4 label 项目名称",
    "B4:G4 text 数字档案室建设",
    "A5:A6 label 预算规模\n及资金用途",
    "B5 label 预算数",
    "D5 label 其中：财政资金",
    "F5 label 其他资金",
    "A7 label 绩效目标",
    "A8 label 一级指标",
    "B8 label 二级指标",
    "C8 label 三级指标",
    "D8 label 绩效指标描述",
    "E8:G8 label 指标值",
  ]);
});

it("a first level reaches down; each row has a second level of its own, which the clerk may change", () => {
  expect(lines().slice(15)).toEqual([
    "A9:A11 centred 产出指标",
    "B9 centred 数量指标",
    "B10 centred 数量指标",
    "B11 centred 成本指标",
    "A12 centred 效益指标",
    "B12 centred 社会效益指标",
  ]);
});

it("amounts are figures, names and descriptions read from the left, targets stand in the middle over three columns", () => {
  expect(blankCells(sheet())).toEqual([
    "C5 number{0.00}",
    "E5 number{0.00}",
    "G5 number{0.00}",
    "B6:G6 text",
    "B7:G7 text",
    "C9 text",
    "D9 text",
    "E9:G9 centred",
    "C10 text",
    "D10 text",
    "E10:G10 centred",
    "C11 text",
    "D11 text",
    "E11:G11 centred",
    "C12 text",
    "D12 text",
    "E12:G12 centred",
  ]);
});

it("the goal has room for several lines, a row of the grid for two", () => {
  expect(sheet().heights).toEqual([34, 22, 22, 22, 22, 22, 96, 22, 28, 28, 28, 28]);
});

it("is printed upright, and nothing of it stays in view", () => {
  expect([sheet().orientation, sheet().headerRow]).toEqual(["portrait", undefined]);
});

it("says what may be typed where: amounts, words of a list, and what a target needs", () => {
  expect(ruleLines(sheet())).toEqual([
    "B4:G4 写项目全称，与预算批复一致",
    "C5 万元",
    "E5 万元",
    "G5 万元",
    "B6:G6 资金用途，写明这笔钱具体用在哪些方面",
    "B7:G7 写明做什么，做到什么程度",
    "A9:A12 产出指标、效益指标、满意度指标",
    "B9:B11 数量指标、质量指标、时效指标、成本指标",
    "E9:G10 写比较符号，数字和单位",
    "E11:G11 写成本上限和单位，如 ≤20万元",
    "B12 经济效益指标、社会效益指标、生态效益指标、可持续影响指标",
    "E12:G12 写比较符号，数字和单位",
  ]);
});

it("writes code and name of the unit in one, without the blanks around them", () => {
  const unitOf = (code: string, name: string) =>
    sheetLines(smallTemplate("seed", { unit: { code, name } }))[1];
  expect(unitOf(" 349101 ", "　天津市统计局财务处 ")).toBe("A2:G2 free 编制单位：349101天津市统计局财务处");
  expect(unitOf("", "")).toBe("A2:G2 free 编制单位：");
});
