import type { CellContent } from "../../../../src/domain/grid/SheetGrid";
import { IN_TIME, isReducedFormula } from "../../../../src/domain/plan/evaluation/rowContents";
import { date, num, pct, text } from "../../../support/evaluationEntry";
import type { FixtureEntry } from "../../../support/evaluationEntry";
import { evaluatedRow } from "../../../support/evaluatedForm";
import { cellOf, contentsOf, filled } from "../../../support/rowCells";

const RATE = '=IF(H9="","",IFERROR(VALUE(SUBSTITUTE(H9,"条",""))/2,""))';
const SCORE = '=IF(OR(I9="",J9=""),"",ROUND(J9*MAX(0,MIN(1,I9)),2))';
const DEVIATION = '=IF(H9="","",IFERROR(VALUE(SUBSTITUTE(H9,"条",""))/2-1,""))';
const LIVE = { rate: RATE, score: SCORE, deviation: DEVIATION };

describe("a row with a number for its target", () => {
  it.each([
    ["blank", null],
    ["a number", num(1)],
    ["a text with its unit", text("1条")],
    ["words that no program reads, and the engine neither", text("待统计")],
  ])("has live formulas beside %s", (_, actual) => {
    const row = evaluatedRow({ target: "≥2条", ...(actual && { actual }) });
    expect(contentsOf(row, { actual: cellOf("actual", actual?.content ?? null) })).toEqual(LIVE);
  });

  it.each<[string, FixtureEntry, object]>([
    ["≥70000人", text("6.3万人"), { rate: 0.9, score: 9, deviation: -0.1 }],
    ["≥70000人", text("6.3万"), { rate: 0.9, score: 9, deviation: -0.1 }],
    ["≥2条", text("已完成3条"), { rate: 1.5, score: 10, deviation: 0.5 }],
    ["≥2条", text("１条"), { rate: 0.5, score: 5, deviation: -0.5 }],
    ["≤5条", text("10 条。"), { rate: 0.5, score: 5, deviation: 1 }],
  ])("of %s has the engine's figures where programs may read otherwise", (target, actual, figures) => {
    expect(filled({ target, actual })).toEqual(figures);
  });

  it("has no figures and no formula where a program may read a number that is none for the engine", () => {
    expect(filled({ target: "≥2条", actual: text("3月") })).toEqual({
      rate: null,
      score: null,
      deviation: null,
    });
  });

  it("beside a date's number has no formula that takes that for a count", () => {
    expect(filled({ target: "≥2条", actual: date(45646, "2024/12/20") })).toEqual({
      rate: null,
      score: null,
      deviation: null,
    });
  });

  it("has no 偏差率 where the target is 0", () => {
    const contents = filled({ target: "≤0起", level3: "安全责任事故", actual: num(0) });
    expect([contents.rate, contents.deviation]).toEqual([expect.stringMatching(/^=IF\(H9=/), null]);
  });

  it("is reckoned from 实际完成值 beside a 完成率 that no formula holds, or that has no cell", () => {
    const fromActual =
      '=IF(OR(H9="",J9=""),"",IFERROR(ROUND(J9*MAX(0,MIN(1,VALUE(VALUE(SUBSTITUTE(H9,"条",""))/2))),2),""))';
    const users = cellOf("rate", 0.9, { isOwned: false });
    expect(filled({ target: "≥2条", actual: num(1) }, { rate: users })).toEqual({
      score: fromActual,
      deviation: DEVIATION,
    });
    expect(filled({ target: "≥2条", actual: num(1) }, { rate: null }).score).toBe(fromActual);
  });

  it("without a cell for 实际完成值 gets figures, and none as long as there are none", () => {
    expect(contentsOf(evaluatedRow({ target: "≥2条" }), { actual: null })).toEqual({
      rate: null,
      score: null,
      deviation: null,
    });
  });

  it("has the reduction in its formula where it was taken", () => {
    const { score } = filled({ target: "≥2条", actual: num(4), score: num(6.5) });
    expect(score).toBe('=IF(OR(I9="",J9=""),"",ROUND(J9*MAX(0,MIN(1,IF(I9>1.3,1.3/I9,I9))),2))');
    expect(filled({ target: "≥2条", actual: num(4) }).score).toBe(SCORE);
  });
});

describe("a row of words", () => {
  it("has the score of the per cent that was given, and keeps that", () => {
    const contents = filled(
      { target: "显著提升", actual: text("达成"), rate: pct("95") },
      { rate: cellOf("rate", 0.95) },
    );
    expect(contents).toStrictEqual({ score: 9.5, deviation: null });
  });

  it.each([RATE, IN_TIME])("loses a 完成率 that was reckoned when it was of another kind: %s", (content) => {
    expect(contentsOf(evaluatedRow({ target: "显著提升" }), { rate: cellOf("rate", content) })).toEqual({
      rate: null,
      score: null,
      deviation: null,
    });
  });

  it("loses nothing in the user's own column", () => {
    const rate = cellOf("rate", RATE, { isOwned: false });
    expect(contentsOf(evaluatedRow({ target: "显著提升" }), { rate })).not.toHaveProperty("rate");
  });
});

describe("a date", () => {
  const target = "2024年12月底前";

  it("that was kept says so in 完成率, in the add-in's own column alone", () => {
    const actual = date(45646, "2024/12/20");
    expect(filled({ target, actual })).toEqual({ rate: "按期", score: 10, deviation: null });
    const users = cellOf("rate", null, { isOwned: false });
    expect(filled({ target, actual }, { rate: users })).toEqual({ score: 10, deviation: null });
    expect(filled({ target, actual }, { rate: null })).toEqual({ score: 10, deviation: null });
  });

  it("that was missed loses 按期, and keeps the user's per cent", () => {
    const actual = date(45667, "2025/1/10");
    expect(filled({ target, actual }, { rate: cellOf("rate", IN_TIME) })).toEqual({
      rate: null,
      score: null,
      deviation: null,
    });
    expect(filled({ target, actual, rate: pct("70") }, { rate: cellOf("rate", 0.7) })).toEqual({
      score: 7,
      deviation: null,
    });
  });

  it("not filled in yet says nothing", () => {
    expect(contentsOf(evaluatedRow({ target }), { rate: cellOf("rate", null) })).toEqual({
      score: null,
      deviation: null,
    });
  });
});

it.each<[CellContent, boolean]>([
  ['=IF(OR(I9="",J9=""),"",ROUND(J9*MAX(0,MIN(1,IF(I9>1.3,1.3/I9,I9))),2))', true],
  [SCORE, false],
  ['=IF(I9="","",ROUND(K3*MIN(1,IF(I9>2,2,1)),2))', false],
  ["减分：MIN(1,IF(", false],
  [6.5, false],
  [null, false],
])("%j is the formula of a reduction: %j", (content, isOne) => {
  expect(isReducedFormula(content)).toBe(isOne);
});
