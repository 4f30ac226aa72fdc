import { audit } from "../../../src/domain/audit";
import type { RowEvaluation } from "../../../src/domain/evaluation/TableEvaluation";
import { contentOfActual } from "../../../src/domain/plan/entry/actualContents";
import { ratioRuleOf } from "../../../src/domain/plan/evaluation/RatioRule";
import { rateFormula } from "../../../src/domain/plan/evaluation/rowFormulas";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { actualText, unitOf } from "../../../src/taskpane/state/inputText";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

/** A row of a self-evaluation table with a column of 度量单位. */
function rowOf(
  target: TestCell,
  measure: string,
  actual: TestCell,
  sign = "≥",
  name = "外借量",
): RowEvaluation {
  const grid = gridOf([
    ["甲绩效自评表"],
    ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", name, sign, target, measure, actual, 20, null],
  ]);
  const [table] = audit(readTables([grid], defaultSettings).tables, defaultSettings).tables;
  const [row] = table?.evaluation.rows ?? [];
  if (!row) throw new Error("The row was not read.");
  return row;
}

const reading = ({ actual }: RowEvaluation): string =>
  actual.kind === "number"
    ? `${actual.value.toFixed()} ${actual.unit}`
    : actual.kind === "problem"
      ? `${actual.problem}!`
      : actual.kind;

describe("an actual value beside 度量单位", () => {
  it.each<[TestCell, string, TestCell, string]>([
    [97, "%", 98, "98 %"],
    [97, "%", "98", "98 %"],
    [97, "%", "98%", "98 %"],
    [97, "百分比", 98, "98 %"],
    [97, "%", { value: 0.98, text: "98%", numberFormat: "0%" }, "98 %"],
    [97, "%", { value: 98.456, text: "98", numberFormat: "0" }, "98.456 %"],
    [97, "%", 0, "0 %"],
    [0.5, "%", 0.3, "0.3 %"],
    [5.2, "万册次", 5.6, "56000 册"],
    [5.2, "万册次", "5.6", "56000 册"],
    [5.2, "万册次", "56000册次", "56000 册"],
    [5.2, "万册次", { value: 5.6, text: "5.6万册次", numberFormat: '0.0"万册次"' }, "56000 册"],
    [46, "个", 48, "48 个"],
    [46, "", 48, "48 "],
  ])("%j %s: %j is %s", (target, measure, actual, expected) => {
    expect(reading(rowOf(target, measure, actual))).toBe(expected);
  });

  it.each<[TestCell, string, TestCell, string]>([
    [97, "%", 0.98, "percentSign!"],
    [97, "%", 1, "percentSign!"],
    [46, "个", "48%", "unit!"],
  ])("%j %s: %j leaves a doubt, and is no value: %s", (target, measure, actual, expected) => {
    expect(reading(rowOf(target, measure, actual))).toBe(expected);
  });
});

describe("the formula of 完成率 beside 度量单位", () => {
  const cell = { row: 2, column: 6 };

  it.each<[TestCell, string, string]>([
    [5.2, "万册次", '=IF(G3="","",IFERROR(VALUE(SUBSTITUTE(G3,"万册次",""))/5.2,""))'],
    [
      97,
      "%",
      '=IF(G3="","",IFERROR(IF(VALUE(SUBSTITUTE(G3,"%",""))>1,VALUE(SUBSTITUTE(G3,"%",""))/97,IF(VALUE(SUBSTITUTE(G3,"%",""))>0,"",VALUE(SUBSTITUTE(G3,"%",""))/97)),""))',
    ],
    [0.5, "%", '=IF(G3="","",IFERROR(VALUE(SUBSTITUTE(G3,"%",""))/0.5,""))'],
  ])("%j %s: in the cell's own scale", (target, measure, formula) => {
    const rule = ratioRuleOf(rowOf(target, measure, null), defaultSettings);
    expect(rule && rateFormula(rule, cell)).toBe(formula);
  });
});

describe("in the pane", () => {
  it("the unit beside the input is 度量单位, and the input shows the number that goes with it", () => {
    const row = rowOf(5.2, "万册次", 5.6);
    expect([unitOf(row), actualText(row)]).toEqual(["万册次", "5.6"]);
  });

  it.each<[TestCell, string, string, string | number]>([
    [5.2, "万册次", "5.8", 5.8],
    [5.2, "万册次", "5.8万册次", "5.8万册次"],
    [97, "%", "98", 98],
  ])("%j %s: typed %s is written as %j", (target, measure, typed, content) => {
    const read = (written: TestCell) => rowOf(target, measure, written).actual;
    const cell = { isOwned: false, numberFormat: "General", takesSerials: true, read };
    expect(contentOfActual(typed, rowOf(target, measure, null), cell)).toEqual({ content });
  });
});
