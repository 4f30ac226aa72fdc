import { cellOf, filledGrid } from "../../support/filledGrid";
import type { FilledRow } from "../../support/filledGrid";
import { findingsOfSheets, messageOf, seedHits, wordsOf } from "../../support/findingsOf";
import { fundsFindings, fundsLine } from "../../support/fundsFindings";

const find = (...rows: FilledRow[]) => findingsOfSheets("S03", [filledGrid(rows)]);
const met = { target: "≥2条", actual: "2条", weight: 10 };

it("hits a score above its weight, and offers the one that follows from the actual value as a number", () => {
  const [finding, ...others] = find({ ...met, score: 12 });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: cellOf("score", 0), row: 8 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“指标1”的得分是 12.00 分，高于分值 10.00 分。",
    "12.00 分 → 0 至 10.00 分",
    "请改为按完成情况计算的 10.00 分，或核对分值。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The score of “指标1” is 12.00, above its weight of 10.00.",
    "12.00 → 0 to 10.00",
    "Write 10.00, which follows from what was achieved, or check the weight.",
  ]);
  expect(finding?.fix).toEqual({
    kind: "offered",
    changes: [{ cell: cellOf("score", 0), before: "12", after: "10", number: 10 }],
  });
});

it("hits a score below 0", () => {
  const [finding] = find({ ...met, score: "-1分" });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“指标1”的得分是 -1.00 分，低于 0 分。",
    "-1.00 分 → 0 至 10.00 分",
    "请改为按完成情况计算的 10.00 分，或核对分值。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The score of “指标1” is -1.00, below 0.",
    "-1.00 → 0 to 10.00",
    "Write 10.00, which follows from what was achieved, or check the weight.",
  ]);
});

it("takes what a formula leaves behind for 0", () => {
  expect(find({ ...met, actual: "0条", score: -3.6e-16 })).toEqual([]);
});

it("hits one below 0 also where the table has no weights", () => {
  const unweighted = (actual: string | null) =>
    findingsOfSheets("S03", [
      filledGrid([{ target: "≥2条", actual, score: -0.01 }], { columns: ["actual", "score"] }),
    ]);
  // With a weight that is only proposed nothing follows from the actual value.
  expect(unweighted("2条")).toMatchObject([{ fix: null, facts: { computed: "" } }]);
  const [finding] = unweighted(null);
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“指标1”的得分是 -0.01 分，低于 0 分。",
    "-0.01 分 → 不低于 0 分",
    "请核对得分和分值，得分应在 0 至分值之间。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The score of “指标1” is -0.01, below 0.",
    "-0.01 → 0 or more",
    "Check score and weight; the score must lie between 0 and the weight.",
  ]);
});

it("offers nothing over a formula", () => {
  expect(find({ ...met, score: { value: 12, formula: "=6*2" } })).toMatchObject([{ fix: null }]);
});

it("offers nothing where the actual value gives no score, and says what to check", () => {
  const [finding] = find({ ...met, actual: null, score: 12 });
  expect(finding?.fix).toBeNull();
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“指标1”的得分是 12.00 分，高于分值 10.00 分。",
    "12.00 分 → 0 至 10.00 分",
    "请核对得分和分值，得分应在 0 至 10.00 分之间。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The score of “指标1” is 12.00, above its weight of 10.00.",
    "12.00 → 0 to 10.00",
    "Check score and weight; the score must lie between 0 and 10.00.",
  ]);
});

it("hits a graded row whose score is more than its points", () => {
  expect(find({ target: "显著提升", actual: "达成", weight: 10, score: 11 })).toHaveLength(1);
});

it.each([
  ["the full weight", 10],
  ["0", 0],
  ["what a formula leaves behind", 10.000000001],
  ["a blank", null],
  ["words", "满分"],
  ["a rate", "95%"],
])("is silent for %s: %j", (_, score) => {
  expect(find({ ...met, score })).toEqual([]);
});

it("does not hold a score against points that are only proposed", () => {
  const grid = filledGrid([{ target: "≥2条", actual: "2条", score: 95 }], { columns: ["actual", "score"] });
  expect(findingsOfSheets("S03", [grid])).toEqual([]);
});

it("adds up the weights of rows that share one cell of 得分", () => {
  const rows = [
    { ...met, score: 19 },
    { ...met, score: null },
  ];
  expect(findingsOfSheets("S03", [filledGrid(rows, { merges: ["I9:I10"] })])).toEqual([]);
  const [finding, ...others] = findingsOfSheets("S03", [
    filledGrid([{ ...met, score: 21 }, met], { merges: ["I9:I10"] }),
  ]);
  expect(others).toEqual([]);
  expect(messageOf(finding)).toBe("“指标1、指标2”的得分是 21.00 分，高于分值 20.00 分。");
});

describe("of the budget's execution", () => {
  const line = { budget: "249", executed: "240" };

  it("hits a score above the points beside it, else above the scheme's", () => {
    const [own] = fundsFindings("S03", [fundsLine("total", { ...line, weight: 20, score: 20.5 })]);
    expect(messageOf(own)).toBe("“年度资金总额”的得分是 20.50 分，高于分值 20.00 分。");
    expect(fundsFindings("S03", [fundsLine("total", { ...line, score: 10.5 })])).toHaveLength(1);
  });

  it("is silent within them", () => {
    expect(fundsFindings("S03", [fundsLine("total", { ...line, weight: 20, score: 20 })])).toEqual([]);
    expect(fundsFindings("S03", [fundsLine("total", { ...line, score: 10 })])).toEqual([]);
  });
});

it("is silent on the 12 tables, which nobody has scored", () => {
  expect(seedHits("S03")).toEqual([]);
});
