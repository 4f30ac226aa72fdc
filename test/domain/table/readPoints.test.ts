import { readPoints } from "../../../src/domain/table/readPoints";
import { evaluatedForm } from "../../support/evaluatedForm";
import type { TestCell } from "../../support/gridOf";

/** 分值 in H9, H10, …: the points of each, and whether they are read as shares of one. */
function pointsOf(weights: readonly TestCell[], merges: readonly string[] = []) {
  const reading = readPoints(
    evaluatedForm(
      weights.map((weight) => ({ weight })),
      { merges },
    ).table,
  );
  return reading && [reading.rows.map(({ points }) => points.toNumber()), reading.areShares];
}

describe("分值", () => {
  it.each<[string, readonly TestCell[], readonly number[]]>([
    ["that make up one", [0.4, 0.6], [40, 60]],
    ["beside a blank", [0.2, 0.3, null], [20, 30]],
    ["of one cell so far", [0.5, null], [50]],
    ["of one cell so far beside a 0", [0.5, 0, null], [50, 0]],
    ["of the only row", [1], [100]],
    ["of nothing beside all", [1, 0], [100, 0]],
    ["with a slip below zero", [0.5, -0.1], [50, -10]],
  ])("%s are shares of one", (_, weights, points) => {
    expect(pointsOf(weights)).toEqual([points, true]);
  });

  it.each<[string, readonly TestCell[]]>([
    ["of 100", [40, 60]],
    ["below one in all but one row", [0.5, 30]],
    ["that make up more than one", [0.5, 0.6]],
    ["with a slip below zero that leaves one", [30, 31, -60]],
    ["of 0", [0, 0]],
  ])("%s are points", (_, weights) => {
    expect(pointsOf(weights)).toEqual([weights, false]);
  });

  it("of 1 are one point as long as all others are blank: the first that was filled in", () => {
    expect(pointsOf([1, null, null])).toEqual([[1], false]);
  });

  it("in a merged cell count once", () => {
    expect(pointsOf([0.6, null, 0.4], ["H9:H10"])).toEqual([[60, 40], true]);
  });

  it("of a row whose cell is merged with the column before it are not there", () => {
    expect(pointsOf([0.6, null, 0.4], ["G10:H10"])).toEqual([[60, 40], true]);
  });

  it("are none in a column that nobody has filled in", () => {
    expect(pointsOf([null, "十分"])).toBeNull();
  });
});
