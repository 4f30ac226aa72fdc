import Big from "big.js";
import { formulaFigures, ratioRuleOf } from "../../../src/domain/plan/evaluation/RatioRule";
import { rateFormula } from "../../../src/domain/plan/evaluation/rowFormulas";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { num, pct, text } from "../../support/evaluationEntry";
import type { FixtureEntry } from "../../support/evaluationEntry";
import { evaluatedRow } from "../../support/evaluatedForm";
import { readingOf } from "../../support/readingOf";

describe("a number without a unit far below a target of 千, 万 or 亿", () => {
  it.each<[string, FixtureEntry]>([
    ["≥5万亩", num(5.2)],
    ["≥5万亩", text("5.2")],
    ["≥５万亩", num(5.2)],
    ["5万亩", num(4.8)],
    ["≥5千人次", num(6)],
    ["≥1.2亿人次", num(1.3)],
    ["≥五万亩", num(5.2)],
    ["≥5万千瓦时", num(5.2)],
    ["≤5万人次", num(4)],
    ["≥5万", num(5.2)],
    ["3-5万人", num(4)],
    ["0-5万人", num(4)],
  ])("beside %s must say whether it is meant in these: %j", (target, actual) => {
    expect(readingOf(target, actual)).toBe("multiple!");
  });

  it.each<[string, FixtureEntry, string]>([
    ["≥5万亩", text("5.2万亩"), "52000 亩"],
    ["≥5万亩", text("5.2万"), "52000 亩"],
    ["≥5万亩", text("300亩"), "300 亩"],
    ["≥5万亩", num(52000), "52000 亩"],
    ["≥5万亩", num(4500), "4500 亩"],
    ["≥5万亩", num(0), "0 亩"],
    ["≥5000亩", num(5.2), "5.2 亩"],
    ["≥500千米", num(4), "4 千米"],
    ["≥500万元", num(4), "4 万元"],
    ["≥1000户", num(4), "4 户"],
    ["3-5万人", num(400), "400 人"],
  ])("is asked for nowhere else: %s, %j is %s", (target, actual, reading) => {
    expect(readingOf(target, actual)).toBe(reading);
  });
});

it("is asked for in no row of money, where 5万 is 5万元", () => {
  expect(readingOf("≤5万", num(0.04), { level2: "成本指标", level3: "印刷成本" })).toBe("0.04 万元");
});

describe("the live formula", () => {
  const ruleOf = (target: string) => {
    const rule = ratioRuleOf(evaluatedRow({ target, actual: null }), defaultSettings);
    if (!rule) throw new Error(`${target} has no formula.`);
    return rule;
  };

  it("asks as well: it stays blank", () => {
    expect(rateFormula(ruleOf("≥5万亩"), { row: 8, column: 5 })).toBe(
      '=IF(F9="","",IFERROR(IF(VALUE(SUBSTITUTE(F9,"亩",""))>500,VALUE(SUBSTITUTE(F9,"亩",""))/50000,' +
        'IF(VALUE(SUBSTITUTE(F9,"亩",""))>0,"",VALUE(SUBSTITUTE(F9,"亩",""))/50000)),""))',
    );
  });

  it.each<[string, FixtureEntry]>([
    ...[5.2, 500, 501, 0, 52000].map((number): [string, FixtureEntry] => ["≥5万亩", num(number)]),
    ...[4, 0, 400, 40000, 60000].map((number): [string, FixtureEntry] => ["3-5万人", num(number)]),
    ...[0.004, 1, 1.5, 0, 8].map((number): [string, FixtureEntry] => ["≤5‰", num(number)]),
  ])("gives just what the engine gives: %s, %j", (target, actual) => {
    const row = evaluatedRow({ target, actual });
    const figures = formulaFigures(ruleOf(target), new Big(actual.content));
    expect(figures.rate?.toFixed(9)).toBe(row.rate?.toFixed(9));
  });
});

describe("beside a target in ‰", () => {
  it.each<[FixtureEntry, string]>([
    [num(0.004), "percentSign!"],
    [num(1), "percentSign!"],
    [num(4), "4 ‰"],
    [num(0), "0 ‰"],
    [text("0.8‰"), "0.8 ‰"],
    [pct("0.4"), "4 ‰"],
  ])("a number that may be a fraction must say so: %j is %s", (actual, reading) => {
    expect(readingOf("≤5‰", actual, { level3: "差错率" })).toBe(reading);
  });
});
