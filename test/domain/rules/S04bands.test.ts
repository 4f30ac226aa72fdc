import { cellOf, filledGrid } from "../../support/filledGrid";
import type { FilledRow } from "../../support/filledGrid";
import { findingsOfSheets, wordsOf } from "../../support/findingsOf";

const find = (...rows: FilledRow[]) => findingsOfSheets("S04", [filledGrid(rows)]);
const graded = { target: "显著提升", weight: 10 };

describe("a graded row outside the band of its grade", () => {
  it.each([
    ["达成", "75%", "80%—100% ", "80% to 100%"],
    ["达成", "120%", "80%—100% ", "80% to 100%"],
    ["部分达成并具有一定效果", "80%", "60%—80%（不含 80%）", "60% to less than 80%"],
    ["部分达成并具有一定效果", "59.9%", "60%—80%（不含 80%）", "60% to less than 80%"],
    ["未达成且效果较差", "60%", "0%—60%（不含 60%）", "0% to less than 60%"],
    ["未达成且效果较差", "-5%", "0%—60%（不含 60%）", "0% to less than 60%"],
  ])("is a warning at its per cent: %s with %s", (grade, rate, band, english) => {
    const [finding, ...others] = find({ ...graded, actual: grade, rate });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", cell: cellOf("rate", 0), row: 8, fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      `“指标1”的等次是“${grade}”，给了 ${rate}，不在这一档 ${band}之内。`,
      `${rate} → ${band.trim()}`,
      `请改为 ${band}之间的百分比，或改选等次。`,
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      `“指标1” is graded “${grade}” with ${rate}, outside the band of ${english}.`,
      `${rate} → ${english}`,
      `Give a per cent of ${english}, or pick another grade.`,
    ]);
  });

  it("quotes the form's own words for a grade that is written shorter", () => {
    const [finding] = find({ ...graded, actual: "部分达成", rate: "85%" });
    expect(wordsOf(finding, "en-US")[0]).toBe(
      "“指标1” is graded “部分达成并具有一定效果” with 85%, outside the band of 60% to less than 80%.",
    );
  });

  it.each([
    [
      "达成",
      7,
      "7.00 分（分值的 70%）",
      "8.00—10.00 分 ",
      "7.00 points (70% of its weight)",
      "8.00 to 10.00 points",
    ],
    [
      "达成",
      0,
      "0.00 分（分值的 0%）",
      "8.00—10.00 分 ",
      "0.00 points (0% of its weight)",
      "8.00 to 10.00 points",
    ],
    [
      "部分达成并具有一定效果",
      10,
      "10.00 分（分值的 100%）",
      "6.00—8.00 分（不含 8.00 分）",
      "10.00 points (100% of its weight)",
      "6.00 to less than 8.00 points",
    ],
    [
      "部分达成并具有一定效果",
      3.33333,
      "3.33 分（分值的 33.33%）",
      "6.00—8.00 分（不含 8.00 分）",
      "3.33 points (33.33% of its weight)",
      "6.00 to less than 8.00 points",
    ],
  ])("is one at its score, in points, where there is no per cent: %s with %s", (...expected) => {
    const [actual, score, given, band, givenEnglish, bandEnglish] = expected;
    for (const rate of [null, "/"]) {
      const [finding] = find({ ...graded, actual, rate, score });
      expect(finding).toMatchObject({ severity: "warning", cell: cellOf("score", 0), row: 8, fix: null });
      expect(wordsOf(finding, "zh-CN")).toEqual([
        `“指标1”的等次是“${actual}”，给了 ${given}，不在这一档 ${band}之内。`,
        `${given} → ${band.trim()}`,
        `请把得分改到 ${band}之间，或改选等次。`,
      ]);
      expect(wordsOf(finding, "en-US")).toEqual([
        `“指标1” is graded “${actual}” with ${givenEnglish}, outside the band of ${bandEnglish}.`,
        `${givenEnglish} → ${bandEnglish}`,
        `Give ${bandEnglish}, or pick another grade.`,
      ]);
    }
    const grid = filledGrid([{ ...graded, actual, score }], { columns: ["actual", "weight", "score"] });
    expect(findingsOfSheets("S04", [grid])).toMatchObject([
      { cell: { row: 8, column: 7 }, facts: { score: "" } },
    ]);
  });

  it.each([null, "已建立长效机制"])(
    "is one where the per cent is none of the points, graded or not: %s",
    (actual) => {
      const [finding] = find({ ...graded, actual, rate: "120%" });
      expect(wordsOf(finding, "zh-CN")).toEqual([
        "“指标1”给了 120%，不在 0%—100% 之间。",
        "120% → 0%—100%",
        "请改为 0%—100% 之间的百分比。",
      ]);
      expect(wordsOf(finding, "en-US")).toEqual([
        "“指标1” was given 120%, which is not within 0% to 100%.",
        "120% → 0% to 100%",
        "Give a per cent of 0% to 100%.",
      ]);
    },
  );

  it.each([
    ["达成", "80%"],
    ["部分达成", "60%"],
    ["未达成", "0%"],
    ["", "75%"],
  ])("is not one within it: %s with %s", (actual, rate) => {
    expect(find({ ...graded, actual, rate })).toEqual([]);
  });

  it("goes by the bands in the settings", () => {
    const grid = filledGrid([{ ...graded, actual: "达成", rate: "85%" }]);
    const [finding, ...others] = findingsOfSheets("S04", [grid], { achievedPercent: "92.50" });
    expect(others).toEqual([]);
    expect(wordsOf(finding, "zh-CN")[1]).toBe("85% → 92.5%—100%");
  });
});
