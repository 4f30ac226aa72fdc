import { audit } from "../../../src/domain/audit";
import { measureOf } from "../../../src/domain/evaluation/measureOf";
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
  level2 = "数量指标",
): RowEvaluation {
  const grid = gridOf([
    ["甲绩效自评表"],
    ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "实际完成值", "分值", "得分"],
    ["产出指标", level2, name, sign, target, measure, actual, 20, null],
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
    [5.2, "万册次", "５．６", "56000 册"],
    [5.2, "万册次", "1,000.5", "10005000 册"],
    [5.2, "万册次", 0.8, "8000 册"],
    [5.2, "万册次", "5.6万", "56000 册"],
    [97, "百分率", 98, "98 %"],
    [97, "百分数", 98, "98 %"],
    [97, " ％ ", 98, "98 %"],
    [1, "%", 0.5, "0.5 %"],
    [2, "百分点", 3, "3 百分点"],
    [12, "月", 11, "11 月"],
    [8, "万元", "79000元", "7.9 万元"],
    [5.2, "万册次", { value: 5.6, text: "####" }, "56000 册"],
    [52, "册次", { value: 56000, text: "5.60E+04", numberFormat: "0.00E+00" }, "56000 册"],
    [5.2, "万册次", "5.6。", "56000 册"],
    [
      5.2,
      "万册次",
      { value: 0, text: " -   ", numberFormat: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ ' },
      "0 册",
    ],
    [97, "%", { value: 98, text: "##" }, "98 %"],
    [97, "%", { value: 0.98, text: "##", numberFormat: "0%" }, "98 %"],
    [97, "百分比（%）", 98, "98 %"],
    [97, "百分率(％)", 98, "98 %"],
    [46, "个", 48, "48 个"],
    [46, " 个 ", "48", "48 个"],
    [46, "", 48, "48 "],
    [46, "/", 48, "48 "],
  ])("%j %s: %j is %s", (target, measure, actual, expected) => {
    expect(reading(rowOf(target, measure, actual))).toBe(expected);
  });

  it.each<[TestCell, string, TestCell, string]>([
    [97, "%", 0.98, "percentSign!"],
    [97, "%", 1, "percentSign!"],
    [97, "%", "0.98", "percentSign!"],
    [46, "个", "48%", "unit!"],
    [97, "%", { value: 0.98, text: "##" }, "percentSign!"],
    ["5万", "亩", 5.2, "multiple!"],
    [5.2, "万册次", "约5.6", "approximate!"],
    [5.2, "万册次", "5-6", "several!"],
  ])("%j %s: %j leaves a doubt, and is no value: %s", (target, measure, actual, expected) => {
    expect(reading(rowOf(target, measure, actual))).toBe(expected);
  });
});

it.each<[TestCell, string, TestCell, string]>([
  ["90-95", "%", 93, "93 %"],
  ["90-95", "%", 0.93, "percentSign!"],
  ["3-5", "万人次", 4, "40000 人次"],
])("a range takes it as well: %j %s: %j is %s", (target, measure, actual, expected) => {
  expect(reading(rowOf(target, measure, actual, ""))).toBe(expected);
});

it("is money in a cost row, where 万 is 万元", () => {
  const row = rowOf(8, "万", 7.9, "≤", "印刷费", "成本指标");
  expect(reading(row)).toBe("7.9 万元");
  expect(measureOf(row.indicator)?.size.toNumber()).toBe(1);
});

it.each<[TestCell, string, string]>([
  ["12月底前", "月", "11月"],
  ["质量达标", "%", "达成"],
])("a target of dates or words (%s) takes no 度量单位 into its actual value", (target, measure, actual) => {
  const row = rowOf(target, measure, actual, "");
  expect([measureOf(row.indicator), row.kind === "numeric"]).toEqual([null, false]);
});

it.each([
  ["个", "46", 1],
  ["％", "97", 1],
  ["百分比", "97", 1],
  ["百分比（%）", "97", 1],
  ["万册次", "5.2", 10000],
  ["万元", "8", 1],
  ["百分点", "2", 1],
])("one %s is what its target counts in: beside %s it is %s", (measure, target, size) => {
  expect(measureOf(rowOf(target, measure, null).indicator)?.size.toNumber()).toBe(size);
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
    expect(unitOf(rowOf(46, " 个 ", 48))).toBe("个");
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
