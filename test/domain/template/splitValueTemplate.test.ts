import { blankCells, ruleLines, smallTemplate } from "../../support/smallTemplates";
import { sheetLines } from "../../support/sheetLines";

const sheet = () => smallTemplate("splitValue");
const lines = () => sheetLines(sheet());

it("the funds have a line each, headed by the money unit", () => {
  expect(lines().slice(0, 16)).toEqual([
    "A1:F1 title 2025年项目支出绩效目标表",
    "A2:F2 free 编制单位：349101天津市统计局财务处",
    "A3:F3 captionRight 单位：万元",
    "A4 label 项目名称",
    "B4:F4 text 数字档案室建设",
    "A5:A7 label 项目资金（万元）",
    "B5 label 年度资金总额",
    "B6 label 其中：财政资金",
    "B7 label 其他资金",
    "A8 label 绩效目标",
    "A9 label 一级指标",
    "B9 label 二级指标",
    "C9 label 三级指标",
    "D9 label 指标性质",
    "E9 label 指标值",
    "F9 label 度量单位",
  ]);
});

it("both levels reach down over their rows", () => {
  expect(lines().slice(16)).toEqual([
    "A10:A12 centred 产出指标",
    "B10:B11 centred 数量指标",
    "B12 centred 成本指标",
    "A13 centred 效益指标",
    "B13 centred 社会效益指标",
  ]);
});

it("a target is three cells in the middle, its sign one of text", () => {
  expect(blankCells(sheet())).toEqual([
    "C5:F5 number{0.00}",
    "C6:F6 number{0.00}",
    "C7:F7 number{0.00}",
    "B8:F8 text",
    "C10 text",
    "D10 centred{@}",
    "E10 centred",
    "F10 centred",
    "C11 text",
    "D11 centred{@}",
    "E11 centred",
    "F11 centred",
    "C12 text",
    "D12 centred{@}",
    "E12 centred",
    "F12 centred",
    "C13 text",
    "D13 centred{@}",
    "E13 centred",
    "F13 centred",
  ]);
});

it("the goal has room for several lines, a row of the grid for two", () => {
  expect(sheet().heights).toEqual([34, 22, 22, 22, 22, 22, 22, 96, 22, 28, 28, 28, 28]);
});

it("is printed upright, and nothing of it stays in view", () => {
  expect([sheet().orientation, sheet().headerRow]).toEqual(["portrait", undefined]);
});

it("says what may be typed where: amounts, words of a list, and what a target needs", () => {
  expect(ruleLines(sheet())).toEqual([
    "B4:F4 写项目全称，与预算批复一致",
    "C5:F7 万元",
    "B8:F8 写明做什么，做到什么程度",
    "A10:A13 产出指标、效益指标、满意度指标",
    "B10:B12 数量指标、质量指标、时效指标、成本指标",
    "D10:D13 ≥、≤、=、>、<、定性",
    "E10:E13 只填数字，如 95",
    "F10:F11 指标值的单位，如 个",
    "F13 指标值的单位，如 个",
    "F12 成本的单位，如 万元",
    "B13 经济效益指标、社会效益指标、生态效益指标、可持续影响指标",
  ]);
});
