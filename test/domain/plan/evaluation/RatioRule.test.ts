import Big from "big.js";
import {
  formulaFigures,
  hasNoLowerSide,
  ratioRuleOf,
} from "../../../../src/domain/plan/evaluation/RatioRule";
import type { RatioRule } from "../../../../src/domain/plan/evaluation/RatioRule";
import type { RowEvaluation } from "../../../../src/domain/evaluation/TableEvaluation";
import { defaultSettings } from "../../../../src/domain/settings/defaultSettings";
import { evaluatedRow } from "../../../support/evaluatedForm";
import { measuredRow } from "../../../support/measuredRow";

function ruleOf(row: RowEvaluation): RatioRule {
  const rule = ratioRuleOf(row, defaultSettings);
  if (!rule) throw new Error("The row has no rule.");
  return rule;
}

const ruleOfTarget = (target: string, level3 = "指标") => ruleOf(evaluatedRow({ target, level3 }));

/** "larger 0.95, unit 条, unsigned from 2, doubtful to 1". */
function words(rule: RatioRule): string {
  const bounds =
    rule.kind === "range"
      ? `${rule.lower.toFixed()}~${rule.upper.toFixed()}`
      : `${rule.isStrict ? "strictly " : ""}${rule.bound.toFixed()}`;
  return [
    `${rule.kind} ${bounds}`,
    ...(rule.unit === "" ? [] : [`unit ${rule.unit}`]),
    ...(rule.unsigned ? [`unsigned from ${rule.unsigned.toFixed()}`] : []),
    ...(rule.doubtful ? [`doubtful to ${rule.doubtful.toFixed()}`] : []),
  ].join(", ");
}

describe("the rule of a target", () => {
  it.each([
    ["≥266米", "larger 266, unit 米"],
    [">1口", "larger strictly 1, unit 口"],
    ["＜5", "smaller strictly 5"],
    ["≤56万元", "smaller 56, unit 万元"],
    ["3-5次", "range 3~5, unit 次"],
    ["≥95%", "larger 0.95, unsigned from 2"],
    ["≥100%", "larger 1, unsigned from 2"],
    ["≥150%", "larger 1.5, unsigned from 3"],
    ["≤5%", "smaller 0.05, unsigned from 2"],
    ["90%-95%", "range 0.9~0.95, unsigned from 2"],
    ["100%-150%", "range 1~1.5, unsigned from 3"],
    ["≥5‰", "larger 5, unit ‰, doubtful to 1"],
    ["≥5万亩", "larger 50000, unit 亩, doubtful to 500"],
    ["0-5万亩", "range 0~50000, unit 亩, doubtful to 500"],
  ])("%s: %s", (target, rule) => {
    expect(words(ruleOfTarget(target))).toBe(rule);
  });

  it("of a rate is at most where the name says that less is better", () => {
    expect([words(ruleOfTarget("5%", "故障率")), words(ruleOfTarget("5%", "覆盖率"))]).toEqual([
      "smaller 0.05, unsigned from 2",
      "larger 0.05, unsigned from 2",
    ]);
  });

  it.each(["显著提升", "2024年12月底前", "约95%", "≥", ""])("%s: none", (target) => {
    expect(ratioRuleOf(evaluatedRow({ target }), defaultSettings)).toBeNull();
  });

  it("none for a row that is not scored by its number, though its target is one", () => {
    const row: RowEvaluation = { ...evaluatedRow({ target: "≥2条" }), kind: "graded" };
    expect(ratioRuleOf(row, defaultSettings)).toBeNull();
  });
});

describe("the rule beside 度量单位", () => {
  const own = (target: string, measure: string, sign?: string) =>
    words(ruleOf(measuredRow(target, measure, { actual: null, ...(sign !== undefined && { sign }) })));
  const beside = (target: string, measure: string) => words(ruleOf(measuredRow(target, measure)));

  it("has the target in that unit, which no number of the cell need say", () => {
    expect(own("5.2", "万册次")).toBe("larger 5.2, unit 万册次");
    expect(own("266", "米")).toBe("larger 266, unit 米");
  });

  it("in % has 98 for 98% in the user's own column, and holds a fraction for doubtful", () => {
    expect(own("97", "%")).toBe("larger 97, unit %, doubtful to 1");
    expect(own("1", "%", "≤")).toBe("smaller 1, unit %");
  });

  it("in % has per cents as such in the add-in's own column", () => {
    expect(beside("97", "%")).toBe("larger 0.97, unsigned from 2");
  });

  it("of another unit is the same in the add-in's own column", () => {
    expect(beside("5.2", "万册次")).toBe("larger 5.2, unit 万册次");
  });
});

describe("what the formulas give for a number", () => {
  const figures = (target: string, actual: string) => {
    const { rate, deviation } = formulaFigures(ruleOfTarget(target), new Big(actual));
    return [rate?.round(4).toFixed() ?? null, deviation?.round(4).toFixed() ?? null];
  };

  it.each<[string, string, string | null, string | null]>([
    ["≥2条", "3", "1.5", "0.5"],
    ["≥2条", "-1", "-0.5", "-1.5"],
    ["≤5条", "4", "1", "-0.2"],
    ["≤5条", "0", "1", "-1"],
    ["≤5条", "-1", null, null],
    ["3-5次", "2", "0.6667", "-0.3333"],
    ["3-5次", "-2", "-0.6667", "-1.6667"],
    ["3-5次", "10", "0.5", "1"],
    ["0-5次", "-1", null, null],
    ["0-5次", "0", "1", "0"],
    ["≥95%", "1.9", "2", "1"],
    ["≥95%", "2", null, null],
    ["≥95%", "96", null, null],
    ["≥5万亩", "500", null, null],
    ["≥5万亩", "5.2", null, null],
    ["≥5万亩", "0", "0", "-1"],
    ["≥5万亩", "501", "0.01", "-0.99"],
    ["≥5万亩", "-1", "0", "-1"],
  ])("%s, %s in the cell: 完成率 %s, 偏差率 %s", (target, actual, rate, deviation) => {
    expect(figures(target, actual)).toEqual([rate, deviation]);
  });
});

it.each([
  ["≤5条", true],
  ["0-5次", true],
  ["3-5次", false],
  ["≥2条", false],
])("%s has nothing below zero: %j", (target, isSo) => {
  expect(hasNoLowerSide(ruleOfTarget(target))).toBe(isSo);
});
