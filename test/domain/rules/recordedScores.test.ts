import Big from "big.js";
import { evaluateTable } from "../../../src/domain/evaluation/evaluateTable";
import type { ExecutionEvaluation } from "../../../src/domain/evaluation/TableEvaluation";
import {
  differsInPoints,
  isOutOfBounds,
  nameOfScore,
  recordedScores,
} from "../../../src/domain/rules/recordedScores";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { filledGrid } from "../../support/filledGrid";
import type { FilledForm, FilledRow } from "../../support/filledGrid";
import { fundsLine } from "../../support/fundsFindings";

const met: FilledRow = { target: "≥2条", actual: "2条", weight: 10 };

function evaluated(rows: readonly FilledRow[], form: FilledForm = {}) {
  const [table] = readTables([filledGrid(rows, form)], defaultSettings).tables;
  if (!table) throw new Error("The form is read as no table.");
  return evaluateTable(table, defaultSettings);
}

const told = (evaluation: Parameters<typeof recordedScores>[0]) =>
  recordedScores(evaluation).map((score) => [
    nameOfScore(score, evaluation.execution),
    score.points.toFixed(),
    score.weight?.toFixed() ?? null,
    score.computed?.toFixed() ?? null,
    isOutOfBounds(score),
  ]);

it("every cell of 得分 that holds a number is told with its weight and what follows from the actual value", () => {
  const rows = [
    { ...met, score: 10 },
    { ...met, actual: "1条", score: "7分" },
    { ...met, score: null },
    { ...met, score: "满分" },
    { ...met, actual: null, score: 11 },
  ];
  expect(told(evaluated(rows))).toEqual([
    ["指标1", "10", "10", "10", false],
    ["指标2", "7", "10", "5", false],
    ["指标5", "11", "10", null, true],
  ]);
});

it("a cell merged over several rows is one score of all of them", () => {
  const rows = [{ ...met, score: 21 }, met, { ...met, weight: 5, score: 4 }];
  expect(told(evaluated(rows, { merges: ["I9:I10"] }))).toEqual([
    ["指标1、指标2", "21", "20", "20", true],
    ["指标3", "4", "5", "5", false],
  ]);
  const [both] = recordedScores(
    evaluated(
      [
        { ...met, score: 15 },
        { ...met, actual: null },
      ],
      { merges: ["I9:I10"] },
    ),
  );
  expect([both?.weight?.toFixed(), both?.computed]).toEqual(["20", null]);
});

it("points that are only proposed are no weight of the table's", () => {
  const [score] = told(evaluated([{ ...met, score: 95 }], { columns: ["actual", "score"] }));
  expect(score).toEqual(["指标1", "95", null, expect.any(String), false]);
});

it.each([
  ["-0.01", "10", true],
  ["-0.005", "10", false],
  ["0", "10", false],
  ["10.005", "10", false],
  ["10.01", "10", true],
  ["99", null, false],
  ["-1", null, true],
])("%s points of %s are out of bounds: %s", (points, weight, expected) => {
  const [score] = recordedScores(evaluated([{ ...met, score: 9 }]));
  if (!score) throw new Error("The cell of 得分 was not read.");
  const changed = { ...score, points: new Big(points), weight: weight === null ? null : new Big(weight) };
  expect(isOutOfBounds(changed)).toBe(expected);
});

it("two scores differ where they do when both are rounded to 0.01", () => {
  const differ = (left: string, right: string) => differsInPoints(new Big(left), new Big(right));
  expect([differ("9.5", "9.50"), differ("9.504", "9.496"), differ("9.51", "9.50")]).toEqual([
    false,
    false,
    true,
  ]);
});

describe("the score of the budget's execution", () => {
  function execution(cells: Parameters<typeof fundsLine>[1], changed: Partial<ExecutionEvaluation> = {}) {
    const evaluation = evaluated([met], { budget: 100, executed: 90 });
    const lines = [fundsLine("fiscal", { score: 3 }), fundsLine("total", cells)];
    return told({ ...evaluation, execution: { ...evaluation.execution, lines, ...changed } });
  }
  const points = { rate: new Big("0.9"), weight: new Big(10) };

  it.each<
    [string, Parameters<typeof fundsLine>[1], Partial<ExecutionEvaluation>, (string | boolean | null)[]]
  >([
    ["of the scheme's points", { score: 9 }, points, ["9", "10", "9", false]],
    ["of the points beside it", { score: 9, weight: 20 }, points, ["9", "20", "18", false]],
    ["of points that are words, the scheme's", { score: 9, weight: "—" }, points, ["9", "10", "9", false]],
    [
      "of more than all, at most the points",
      { score: 10 },
      { ...points, rate: new Big("1.2") },
      ["10", "10", "10", false],
    ],
    ["of all, the points", { score: 10 }, { ...points, rate: new Big(1) }, ["10", "10", "10", false]],
    ["above its points", { score: "10.5分" }, points, ["10.5", "10", "9", true]],
    ["without a rate", { score: 9 }, { ...points, rate: null }, ["9", "10", null, false]],
    ["without points", { score: 9 }, { ...points, weight: new Big(0) }, ["9", null, null, false]],
  ])("is told %s", (_, cells, changed, expected) => {
    expect(execution(cells, changed)).toEqual([["年度资金总额", ...expected]]);
  });

  it.each([[{}], [{ score: null }], [{ score: "—" }], [{ score: "90%" }]])(
    "is not told where it is %j",
    (cells) => {
      expect(execution(cells, points)).toEqual([]);
    },
  );
});
