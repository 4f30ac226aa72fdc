import Big from "big.js";
import {
  budgetCell,
  costCell,
  entryHeaderCell,
  inEnglish,
  inline,
  levelHeaderCell,
  lineFact,
  moneyFact,
  nameFact,
  percentFact,
  pointsFact,
  quotedInEnglish,
  scoreFact,
  termsFact,
  weightHeaderCell,
} from "../../../src/domain/rules/facts";
import { reconcileCost } from "../../../src/domain/cost/reconcileCost";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { costTable } from "../../support/costTable";
import { filledGrid } from "../../support/filledGrid";
import { fundsLine } from "../../support/fundsFindings";

it.each([
  ["产出指标或成本指标", "产出指标 or 成本指标"],
  ["产出指标、效益指标", "产出指标, 效益指标"],
])("the list %s is in English %s", (list, expected) => expect(inEnglish(list)).toBe(expected));

it("words that are quoted stay as they are in an English list", () => {
  expect(quotedInEnglish("“甲、乙”、“丙或丁”")).toBe("“甲、乙”, “丙或丁”");
});

it.each([
  ["年度资金总额：", "年度资金总额"],
  ["其中：财政\n资金 :", "其中：财政 资金"],
  ["其他资金", "其他资金"],
])("the line %j is called %s", (text, expected) => {
  const line = fundsLine("total", {});
  expect(lineFact({ ...line, label: { ...line.label, text } })).toBe(expected);
});

it("a line that is not there has no label", () => expect(lineFact(undefined)).toBe(""));

it("an indicator is called by its name, else by its description, else by its number", () => {
  const [row] = costTable(20, [["运维\n成本", "≤20万元"]]).indicators;
  if (!row) throw new Error("The row was not read.");
  const named = (level3: string, description: string) =>
    nameFact({
      ...row,
      level3: { ...row.level3, text: level3 },
      description: { ...row.description, text: description },
    });
  expect([nameFact(row), named(" ", "反映\r\n成本情况"), named("", "")]).toEqual([
    "运维 成本",
    "反映 成本情况",
    "#1",
  ]);
});

it.each([
  [" 甲 \n\n 乙\t", "甲 乙"],
  ["甲乙", "甲乙"],
  ["　", ""],
])("%j is %j on one line", (text, expected) => expect(inline(text)).toBe(expected));

it("amounts, points, scores and rates are written as the forms write them", () => {
  expect(moneyFact({ amount: new Big("1234.5"), unit: "万元" })).toBe("1234.50 万元");
  expect([pointsFact(new Big(100).div(3)), pointsFact(new Big("90.00"))]).toEqual(["33.33", "90"]);
  expect([scoreFact(new Big("9.5")), percentFact(new Big("0.963837"))]).toEqual(["9.50", "96.38%"]);
});

it("the sum is written out of what counts, in the table's unit", () => {
  const table = costTable(20, [
    ["甲成本", "≤8.71万元"],
    ["乙成本", "≤112900元"],
    ["人均成本", "≤300元/人"],
    ["丙成本", "按实际支出"],
    ["总成本", "≤20万元"],
  ]);
  expect(termsFact(reconcileCost(table, defaultSettings).items)).toBe("8.71 + 11.29");
  expect(termsFact([])).toBe("");
});

describe("where to look for what is missing", () => {
  const table = costTable(20, [["运维成本", "≤20万元"]]);
  const noBudget = { ...table, budget: { total: null, fiscal: null, other: null } };

  it("the budget, else the project, else where the table begins", () => {
    expect(budgetCell(table)).toEqual({ row: 4, column: 2 });
    expect(budgetCell(noBudget)).toEqual({ row: 3, column: 1 });
    const area = { ...table.area, row: 2, column: 3 };
    expect(budgetCell({ ...noBudget, project: null, area })).toEqual({ row: 2, column: 3 });
  });

  it("the first cost, else the head of 指标值", () => {
    expect(costCell(table, table.indicators[0])).toEqual({ row: 8, column: 4 });
    expect(costCell(table, undefined)).toEqual({ row: 7, column: 4 });
  });

  it("the head of 一级指标, in a form without it that of 三级指标", () => {
    expect(levelHeaderCell(table)).toEqual({ row: 7, column: 0 });
    expect(levelHeaderCell({ ...table, columns: { ...table.columns, level1: null } })).toEqual({
      row: 7,
      column: 2,
    });
  });

  it("the head of the year-end column, else that of 指标值", () => {
    const [filled] = readTables(
      [filledGrid([{ target: "≥2条", actual: "2条", weight: 90, score: 90 }])],
      defaultSettings,
    ).tables;
    if (!filled) throw new Error("The form is read as no table.");
    expect(weightHeaderCell(filled)).toEqual({ row: 7, column: 7 });
    expect(entryHeaderCell(filled, "score")).toEqual({ row: 7, column: 8 });
    // The add-in's own column stands beside the grid.
    const owned = { ...filled, columns: { ...filled.columns, score: null } };
    expect(entryHeaderCell(owned, "score")).toEqual({ row: 7, column: 8 });
    expect(weightHeaderCell(table)).toEqual({ row: 7, column: 4 });
  });
});
