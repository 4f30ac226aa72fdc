import type { RowEvaluation } from "../../../../src/domain/evaluation/TableEvaluation";
import type { RowCell } from "../../../../src/domain/plan/evaluation/RowCells";
import { evaluatedRow } from "../../../support/evaluatedForm";
import { cellOf, contentsOf } from "../../../support/rowCells";

const SCORE = '=IF(OR(I9="",J9=""),"",ROUND(J9*MAX(0,MIN(1,I9)),2))';

describe("分值 in 得分", () => {
  const score = (weight: RowCell | null, points: number | string | null = 10) =>
    contentsOf(evaluatedRow({ target: "≥2条", weight: points }), { weight }).score;
  const withPoints = (points: string) => `=IF(I9="","",ROUND(${points}*MAX(0,MIN(1,I9)),2))`;

  it.each<[string, RowCell | null, string]>([
    ["the cell that holds the points", cellOf("weight", 10), SCORE],
    ["the points where no cell is", null, withPoints("10")],
    ["the points where the cell is shared", cellOf("weight", 10, { isShared: true }), withPoints("10")],
    ["the points where the cell holds words", cellOf("weight", "10分"), withPoints("10")],
    ["the points where the cell holds another number", cellOf("weight", 0.1), withPoints("10")],
    ["the points where the cell is blank", cellOf("weight", null), withPoints("10")],
    ["the cell of a formula with the points", cellOf("weight", "=5+5", { value: 10 }), SCORE],
    [
      "the points where a formula has an error",
      cellOf("weight", "=1/0", { value: "#DIV/0!" }),
      withPoints("10"),
    ],
  ])("is %s", (_, weight, formula) => {
    expect(score(weight)).toBe(formula);
  });

  it("is the blank cell as long as there are no points", () => {
    const row = { ...evaluatedRow({ target: "≥2条" }), weight: null };
    expect(contentsOf(row, { weight: cellOf("weight", null) }).score).toBe(SCORE);
    expect(contentsOf(row, { weight: cellOf("weight", "十分") }).score).toBeNull();
    expect(contentsOf(row, { weight: null }).score).toBeNull();
  });
});

describe("分值 that are proposed", () => {
  const proposed = (isWeightProposed = true): RowEvaluation => ({
    ...evaluatedRow({ target: "≥2条" }),
    isWeightProposed,
  });
  const weight = (row: RowEvaluation, cell: RowCell | null, resetWeights = false) =>
    contentsOf(row, { weight: cell }, resetWeights).weight;

  it.each<[string, RowCell | null, boolean, number | undefined]>([
    ["go into a blank cell", cellOf("weight", null), false, 10],
    ["go into a blank cell of the user's", cellOf("weight", "", { isOwned: false }), false, 10],
    ["leave points that stand there", cellOf("weight", 12), false, undefined],
    ["take the place of points when asked for anew", cellOf("weight", 12), true, 10],
    ["never take the place of the user's", cellOf("weight", 12, { isOwned: false }), true, undefined],
    ["go into no cell merged over rows", cellOf("weight", null, { isShared: true }), false, undefined],
    ["need a cell", null, true, undefined],
  ])("%s", (_, cell, resetWeights, points) => {
    expect(weight(proposed(), cell, resetWeights)).toBe(points);
  });

  it("are none where the table's own points count, or none are to be had", () => {
    expect(weight(proposed(false), cellOf("weight", null))).toBeUndefined();
    expect(weight({ ...proposed(), weight: null }, cellOf("weight", null))).toBeUndefined();
  });

  it("count in 得分 of the same plan by their cell", () => {
    expect(contentsOf(proposed(), { weight: cellOf("weight", null) }).score).toBe(SCORE);
  });
});
