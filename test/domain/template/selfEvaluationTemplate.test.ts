import { SCHEME_2020 } from "../../../src/domain/settings/schemes";
import { sheetLines } from "../../support/sheetLines";
import { blankCells, ruleLines, smallTemplate } from "../../support/smallTemplates";

const sheet = () => smallTemplate("selfEvaluation");
const lines = () => sheetLines(sheet());
const inRow = (cells: readonly string[], row: number) =>
  cells.filter((line) => new RegExp(`^[A-Z]+${row}\\b`).test(line));

it("is the Ministry's form: title, year, project, 主管部门 and 实施单位", () => {
  expect(lines().slice(0, 7)).toEqual([
    "A1:I1 title 项目支出绩效自评表",
    "A2:I2 caption （2025年度）",
    "A3:B3 label 项目名称",
    "C3:I3 text 数字档案室建设",
    "A4:B4 label 主管部门",
    "F4 label 实施单位",
    "G4:I4 text 349101天津市统计局财务处",
  ]);
  expect(sheet().orientation).toBe("portrait");
});

it("its amounts are in the unit that was chosen", () => {
  const head = sheetLines(smallTemplate("selfEvaluation", { moneyUnit: "元" }));
  expect(head.slice(7, 8)).toEqual(["A5:A9 label 项目资金（元）"]);
});

it("says only the points of the execution; all amounts are to be filled in", () => {
  expect(inRow(lines(), 6)).toEqual(["B6:C6 label 年度资金总额", "G6 number #10{0.00}"]);
  expect(inRow(blankCells(sheet()), 6)).toEqual([
    "D6 number{0.00}",
    "E6 number{0.00}",
    "F6 number{0.00}",
    "H6 number{0.00%}",
    "I6 number{0.00}",
  ]);
  expect(inRow(lines(), 9)).toEqual(["B9:C9 label 其他资金", "G9 centred —", "I9 centred —"]);
});

it("levels reach down over their rows, each of which is filled in by itself", () => {
  expect(lines().filter((line) => line.includes("centred") && line.endsWith("指标"))).toEqual([
    "B13:B15 centred 产出指标",
    "C13:C14 centred 数量指标",
    "C15 centred 成本指标",
    "B16 centred 效益指标",
    "C16 centred 社会效益指标",
  ]);
  for (const row of [13, 14, 15, 16]) {
    expect(inRow(blankCells(sheet()), row)).toEqual([
      `D${row} text`,
      `E${row} centred`,
      `F${row} centred`,
      `G${row} number{0.00}`,
      `H${row} number{0.00}`,
      `I${row} text`,
    ]);
  }
});

it("goal and result are to be written side by side, the total and its grade below the grid", () => {
  expect(inRow(blankCells(sheet()), 11)).toEqual(["B11:E11 text", "F11:I11 text"]);
  expect(inRow(blankCells(sheet()), 17)).toEqual(["G17 number{0.00}", "H17 number{0.00}", "I17 text"]);
  expect(sheet().heights).toEqual([34, ...Array<number>(9).fill(22), 96, 22, 28, 28, 28, 28, 22, 22]);
});

it("says what may be typed where: amounts, words of a list, and what a target needs", () => {
  expect(ruleLines(sheet())).toEqual([
    "C3:I3 写项目全称，与预算批复一致",
    "D6:D9 万元",
    "E6:E9 万元",
    "F6:F9 万元",
    "G6 分",
    "G13:G17 分",
    "H13:H17 分",
    "I6 分",
    "H6:H9 %",
    "B11:E11 写明做什么，做到什么程度",
    "B13:B16 产出指标、效益指标、满意度指标",
    "C13:C15 数量指标、质量指标、时效指标、成本指标",
    "E13:E14 写比较符号，数字和单位",
    "E15 写成本上限和单位，如 ≤20万元",
    "C16 经济效益指标、社会效益指标、生态效益指标、可持续影响指标",
    "E16 写比较符号，数字和单位",
  ]);
});

it("a scheme without points for the execution has them struck out, and nothing to be typed there", () => {
  const scheme = { ...SCHEME_2020, execution: "0", output: "60" };
  const made = smallTemplate("selfEvaluation", { scheme });
  expect(inRow(sheetLines(made), 6)).toEqual(["B6:C6 label 年度资金总额", "G6 centred —", "I6 centred —"]);
  expect(ruleLines(made).filter((line) => /^[GI]6\b/.test(line))).toEqual([]);
});
