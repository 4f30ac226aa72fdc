import { contentOfRate, contentOfWeight } from "../../../../src/domain/plan/entry/pointsContents";
import { evaluatedForm } from "../../../support/evaluatedForm";
import type { TestCell } from "../../../support/gridOf";

describe("完成率 that is typed", () => {
  it.each<[string, string, string | number | null]>([
    ["95", "General", "95%"],
    ["95%", "General", "95%"],
    ["９５％", "@", "95%"],
    ["0.5%", "General", "0.5%"],
    ["0", "General", "0%"],
    ["100", "General", "100%"],
    ["95", "0%", 0.95],
    ["95%", "0.00%", 0.95],
    ["0", "0%", 0],
    ["100%", "0%", 1],
    ["95", '0"%"', "95%"],
    ["", "0%", null],
    [" \u3000", "General", null],
  ])("%j in a cell of %s is %j", (text, format, content) => {
    expect(contentOfRate(text, format)).toEqual({ content });
  });

  it.each([
    ["很好", "notANumber"],
    ["95分", "notANumber"],
    ["95%以上", "notANumber"],
    ["0.95", "percentSign"],
    ["1", "percentSign"],
    ["100.01", "outOfRange"],
    ["-5%", "outOfRange"],
    ["-1", "outOfRange"],
    ["-0.5", "outOfRange"],
  ])("%j is refused as %s", (text, problem) => {
    expect(contentOfRate(text, "0%")).toEqual({ problem });
  });
});

/** A table whose 分值 (H9, H10, …) hold these cells. */
const tableOf = (weights: readonly TestCell[], merges: readonly string[] = []) =>
  evaluatedForm(
    weights.map((weight) => ({ weight })),
    { merges },
  ).table;

describe("分值 that are typed", () => {
  const typed = (text: string, format: string, weights: readonly TestCell[], merges?: readonly string[]) => {
    const outcome = contentOfWeight(text, format, tableOf(weights, merges));
    return "problem" in outcome ? outcome.problem : [outcome.content, outcome.points?.toNumber() ?? null];
  };

  it.each<[string, number]>([
    ["10", 10],
    ["10分", 10],
    ["１０．５", 10.5],
    ["0", 0],
    ["100", 100],
  ])("%j are so many points", (text, points) => {
    expect(typed(text, "0.00", [20, 30])).toEqual([points, points]);
  });

  it("are cleared by a blank", () => {
    expect(typed(" ", "General", [20, 30])).toEqual([null, null]);
  });

  it.each([
    ["十", "notANumber"],
    ["10条", "notANumber"],
    ["-1", "outOfRange"],
    ["100.5", "outOfRange"],
  ])("%j are refused as %s", (text, problem) => {
    expect(typed(text, "General", [20, 30])).toBe(problem);
  });

  it("10% is no number of points in a table that counts them", () => {
    expect(typed("10%", "General", [20, 30])).toBe("notANumber");
  });

  it.each(["25", "25%", "25分", "0.25"])("%j are a per cent where the cell shows one", (text) => {
    expect(typed(text, "0%", [20, 30])).toEqual([0.25, 25]);
  });

  it.each<[string, number | string]>([
    ["0.25", 0.25],
    ["25", 0.25],
    ["25%", 0.25],
    ["1", 0.01],
    ["0.5分", 0.005],
    ["0.5%", 0.005],
    ["0", 0],
    ["-0.1", "outOfRange"],
    ["101%", "outOfRange"],
  ])("%j in a table of shares, where below 1 the share itself is typed, is %j", (text, expected) => {
    const content = typeof expected === "number" ? [expected, expected] : expected;
    expect(typed(text, "General", [0.2, 0.3, 0.5])).toEqual(content);
  });

  it("0.5 are half a point in a table that counts points", () => {
    expect(typed("0.5", "General", [20, 30])).toEqual([0.5, 0.5]);
  });

  it.each<[string, readonly TestCell[], readonly string[], number]>([
    ["shares of one", [0.2, 0.3], [], 0.25],
    ["shares that make up one", [0.4, 0.6], [], 0.25],
    ["shares beside a blank", [0.2, 0.3, null], [], 0.25],
    ["a share merged over two rows, which counts once", [0.6, null, 0.4], ["H9:H10"], 0.25],
    ["points below one in all but one row", [0.5, 30], [], 25],
    ["a single share", [0.5, null], [], 0.25],
    ["a first point", [1, null], [], 25],
    ["points with a slip below zero", [30, 31, -60], [], 25],
    ["points that make up more than one", [0.5, 0.6], [], 25],
    ["points of 0", [0, 0], [], 25],
    ["blanks", [null, null], [], 25],
  ])("beside %s 25 are written in the scale of the table", (_, weights, merges, content) => {
    expect(typed("25", "General", weights, merges)).toEqual([content, content]);
  });
});
