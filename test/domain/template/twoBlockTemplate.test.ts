import { formatArea } from "../../../src/domain/grid/address";
import { blankCells, ruleLines, smallTemplate } from "../../support/smallTemplates";
import { sheetLines } from "../../support/sheetLines";

const sheet = () => smallTemplate("twoBlock");
const lines = () => sheetLines(sheet());

it("中期 stands beside 年度, with funds and goals of its own for three years", () => {
  expect(lines().slice(0, 27)).toEqual([
    "A1:H1 title 项目支出绩效目标申报表",
    "A2:H2 caption （2025年度）",
    "A3:B3 label 项目名称",
    "C3:H3 text 数字档案室建设",
    "A4:B4 label 主管部门",
    "E4 label 实施单位",
    "F4:H4 text 349101天津市统计局财务处",
    "A5:B5 label 项目属性",
    "E5 label 项目期",
    "A6:B8 label 项目资金（万元）",
    "C6 label 中期资金总额",
    "E6:F6 label 年度资金总额",
    "C7 label 其中：财政拨款",
    "E7:F7 label 其中：财政拨款",
    "C8 label 其他资金",
    "E8:F8 label 其他资金",
    "A9:A10 label 总体目标",
    "B9:E9 label 中期目标（2025年—2027年）",
    "F9:H9 label 年度目标",
    "A11:A15 label 绩效指标",
    "B11 label 一级指标",
    "C11 label 二级指标",
    "D11 label 三级指标",
    "E11 label 指标值",
    "F11 label 二级指标",
    "G11 label 三级指标",
    "H11 label 指标值",
  ]);
});

it("the first level is shared; the second stands in both blocks", () => {
  expect(lines().slice(27)).toEqual([
    "B12:B14 centred 产出指标",
    "C12:C13 centred 数量指标",
    "F12:F13 centred 数量指标",
    "C14 centred 成本指标",
    "F14 centred 成本指标",
    "B15 centred 效益指标",
    "C15 centred 社会效益指标",
    "F15 centred 社会效益指标",
  ]);
});

it("each block has cells of its own for amounts, goal, names and targets", () => {
  expect(blankCells(sheet())).toEqual([
    "C4:D4 text",
    "C5:D5 text",
    "F5:H5 text",
    "D6 number{0.00}",
    "G6:H6 number{0.00}",
    "D7 number{0.00}",
    "G7:H7 number{0.00}",
    "D8 number{0.00}",
    "G8:H8 number{0.00}",
    "B10:E10 text",
    "F10:H10 text",
    "D12 text",
    "E12 centred",
    "G12 text",
    "H12 centred",
    "D13 text",
    "E13 centred",
    "G13 text",
    "H13 centred",
    "D14 text",
    "E14 centred",
    "G14 text",
    "H14 centred",
    "D15 text",
    "E15 centred",
    "G15 text",
    "H15 centred",
  ]);
});

it("the goals have room for several lines, a row of the grid for two", () => {
  expect(sheet().heights).toEqual([34, 22, 22, 22, 22, 22, 22, 22, 22, 96, 22, 28, 28, 28, 28]);
});

it("is printed upright, and nothing of it stays in view", () => {
  expect([sheet().orientation, sheet().headerRow]).toEqual(["portrait", undefined]);
});

it("says what may be typed where: amounts, words of a list, and what a target needs", () => {
  expect(ruleLines(sheet())).toEqual([
    "C3:H3 写项目全称，与预算批复一致",
    "C5:D5 新增项目、延续项目",
    "D6:D8 万元",
    "G6:H8 万元",
    "B10:E10 写明做什么，做到什么程度",
    "F10:H10 写明做什么，做到什么程度",
    "B12:B15 产出指标、效益指标、满意度指标",
    "C12:C14 数量指标、质量指标、时效指标、成本指标",
    "F12:F14 数量指标、质量指标、时效指标、成本指标",
    "E12:E13 写比较符号，数字和单位",
    "H12:H13 写比较符号，数字和单位",
    "E14 写成本上限和单位，如 ≤20万元",
    "H14 写成本上限和单位，如 ≤20万元",
    "C15 经济效益指标、社会效益指标、生态效益指标、可持续影响指标",
    "F15 经济效益指标、社会效益指标、生态效益指标、可持续影响指标",
    "E15 写比较符号，数字和单位",
    "H15 写比较符号，数字和单位",
  ]);
});

it("a date for 中期 is asked for in the period's last year, one for 年度 in the year itself", () => {
  const rows = { quantity: 0, timeliness: 1, cost: 0, social: 0 };
  const made = smallTemplate("twoBlock", { rows: { ...rows, quality: 0, economic: 0, ecological: 0 } });
  const prompts = made.entries.flatMap(({ area, rule }) =>
    rule.kind === "text" && rule.prompt.includes("完成日期") ? [[formatArea(area), rule.prompt]] : [],
  );
  expect(prompts).toEqual([
    ["E12", "写完成日期，如 2027年12月底前完成；或按时完成率，如 ≥95%。"],
    ["H12", "写完成日期，如 2025年12月底前完成；或按时完成率，如 ≥95%。"],
  ]);
});
