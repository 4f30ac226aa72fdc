import { describeFinding } from "../../../src/domain/rules/describeFinding";
import { cellOf, filledGrid } from "../../support/filledGrid";
import type { FilledRow } from "../../support/filledGrid";
import { findingsOfSheets, mendOf, messageOf, seedHits } from "../../support/findingsOf";
import { fundsFindings, fundsLine } from "../../support/fundsFindings";
import { gridOf } from "../../support/gridOf";
import { withBlock } from "../../support/ownedBlock";
import { seedFormRows } from "../../support/seedForm";

const find = (...rows: FilledRow[]) => findingsOfSheets("S04", [filledGrid(rows)]);
const missed = { target: "≥2条", actual: "1.9条", weight: 10 };
const graded = { target: "显著提升", weight: 10 };

it("hits a score that does not follow from the actual value, shows the arithmetic and offers the right one", () => {
  const [finding, ...others] = find({ ...missed, score: 9 });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: cellOf("score", 0), row: 8 });
  expect(messageOf(finding)).toBe(
    "“指标1”的得分是 9.00 分，按完成情况计算应为 9.50 分（1.9÷2条 × 10分 = 9.50）。",
  );
  expect(mendOf(finding)).toBe("请改为 9.50 分。");
  expect(finding?.fix?.changes).toEqual([
    { cell: cellOf("score", 0), before: "9", after: "9.5", number: 9.5 },
  ]);
});

it.each([
  ["full points for a missed target", { ...missed, score: 10 }, "9.50"],
  ["fewer for a met one", { ...missed, actual: "2条", score: 9.99 }, "10.00"],
  [
    "as if larger were better",
    { level3: "系统故障率", target: "≤5%", actual: "10%", weight: 8, score: 8 },
    "4.00",
  ],
  ["outside a range", { target: "90%-95%", actual: "81%", weight: 10, score: 10 }, "9.00"],
  [
    "nothing for a date in time",
    { target: "2024年12月底前", actual: "2024年12月20日", weight: 5, score: 0 },
    "5.00",
  ],
  [
    "another share than the user's own per cent",
    { ...graded, actual: "达成", rate: "95%", score: 9 },
    "9.50",
  ],
  ["text", { ...missed, score: "9分" }, "9.50"],
])("hits %s", (_, row, computed) => {
  expect(find(row)).toMatchObject([{ severity: "error", facts: { computed } }]);
});

it("looks to 0.01, and not at what a formula leaves behind", () => {
  expect(find({ ...missed, score: 9.49 })).toHaveLength(1);
  expect(find({ ...missed, score: 9.5 })).toEqual([]);
  expect(find({ target: "≥3条", actual: "2条", weight: 10, score: 20 / 3 })).toEqual([]);
});

it("tells of a formula that it is to be checked, and offers nothing over it", () => {
  const [finding] = find({ ...missed, score: { value: 9, formula: "=H9*0.9" } });
  expect(mendOf(finding)).toContain("核对得分的公式");
  expect(finding?.fix).toBeNull();
});

it("lets a reduction for a far exceeded target stand, and says what it would be", () => {
  const far = { target: "≥50场", actual: "90场", weight: 10 };
  expect(find({ ...far, score: 10 })).toEqual([]);
  expect(find({ ...far, score: 7.22 })).toEqual([]);
  const [finding] = find({ ...far, score: 8 });
  expect(messageOf(finding)).toContain("应为 10.00 分");
  expect(mendOf(finding)).toBe("请改为 10.00 分；要按偏离度扣减的，改为 7.22 分。");
});

it("leaves what lies outside 0 to the weight to S03", () => {
  expect(find({ ...missed, score: 12 })).toEqual([]);
  expect(find({ ...graded, actual: "达成", score: 12 })).toEqual([]);
});

it.each([
  ["without an actual value", { target: "≥2条", weight: 10, score: 9 }],
  ["with one that cannot be used", { target: "≥95%", actual: "约95%", weight: 10, score: 9 }],
  ["without a score", missed],
  ["whose score is its own per cent", { ...graded, actual: "达成", score: 9.1 }],
])("is silent for a row %s", (_, row) => {
  expect(find(row)).toEqual([]);
});

it("does not judge by points that are only proposed", () => {
  const grid = filledGrid([{ ...missed, score: 9 }], { columns: ["actual", "score"] });
  expect(findingsOfSheets("S04", [grid])).toEqual([]);
});

it("takes a cell merged over several rows for their scores together", () => {
  const rows = (score: number) => [
    { ...missed, score },
    { ...missed, actual: "2条" },
  ];
  const merged = (score: number) =>
    findingsOfSheets("S04", [filledGrid(rows(score), { merges: ["I9:I10"] })]);
  expect(merged(19.5)).toEqual([]);
  expect(messageOf(merged(19)[0])).toBe("“指标1、指标2”的得分是 19.00 分，按完成情况计算应为 19.50 分。");
});

describe("a graded row outside the band of its grade", () => {
  it.each([
    ["达成", "75%", "80%—100%"],
    ["部分达成", "80%", "60%—80%（不含 80%）"],
    ["部分达成并具有一定效果", "59.9%", "60%—80%（不含 80%）"],
    ["未达成且效果较差", "60%", "0%—60%（不含 60%）"],
  ])("is a warning at its per cent: %s with %s", (grade, rate, band) => {
    const [finding, ...others] = find({ ...graded, actual: grade, rate });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", cell: cellOf("rate", 0), fix: null });
    expect(messageOf(finding)).toContain(`给了 ${rate}，不在这一档 ${band} 之内`);
  });

  it("is a warning at its score where there is no per cent", () => {
    const [finding] = find({ ...graded, actual: "达成", score: 7 });
    expect(finding).toMatchObject({ severity: "warning", cell: cellOf("score", 0) });
    expect(messageOf(finding)).toContain("给了 70%");
  });

  it("is one where the per cent is none of the points", () => {
    expect(messageOf(find({ ...graded, rate: "120%" })[0])).toBe("“指标1”给了 120%，不在 0%—100% 之间。");
  });

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
    expect(findingsOfSheets("S04", [grid], { achievedPercent: "90" })).toHaveLength(1);
  });

  it("says so in English, with the form's own words", () => {
    const [finding] = find({ ...graded, actual: "部分达成", rate: "85%" });
    if (!finding) throw new Error("There is a finding.");
    expect(describeFinding(finding, "en-US").message).toBe(
      "“指标1” is graded “部分达成并具有一定效果” with 85%, outside the band of 60% to less than 80%.",
    );
  });
});

describe("the score of the budget's execution", () => {
  const line = { budget: "249", executed: "240" };

  it("follows from the rate and from the points beside it", () => {
    const [finding] = fundsFindings("S04", [fundsLine("total", { ...line, weight: 20, score: 19 })]);
    expect(messageOf(finding)).toBe("“年度资金总额”的得分是 19.00 分，按完成情况计算应为 19.28 分。");
    expect(fundsFindings("S04", [fundsLine("total", { ...line, weight: 20, score: 19.28 })])).toEqual([]);
    expect(fundsFindings("S04", [fundsLine("total", { ...line, score: 9.64 })])).toEqual([]);
  });

  it("is full where more was executed than budgeted", () => {
    expect(fundsFindings("S04", [fundsLine("total", { budget: 240, executed: 249, score: 10 })])).toEqual([]);
  });
});

describe("in the add-in's own columns", () => {
  const owned = (score: number) =>
    withBlock(gridOf(seedFormRows({ rows: [["产出指标", "数量指标", "专线条数", "", "≥2条"]] })), {
      name: "_绩效助手_评价_1",
      at: "H8",
      cells: [
        ["实际完成值", "分值", "得分"],
        ["1.9条", 10, { value: score, formula: "=ROUND(…)" }],
      ],
    });

  it("says that a figure is no longer the engine's, and to update the columns", () => {
    const [finding] = findingsOfSheets("S04", [owned(10)]);
    expect(finding).toMatchObject({ cell: { row: 8, column: 9 }, fix: null });
    expect(mendOf(finding)).toContain("更新评价列");
    expect(findingsOfSheets("S04", [owned(9.5)])).toEqual([]);
  });
});

it("is silent on the 12 tables, which nobody has scored", () => {
  expect(seedHits("S04")).toEqual([]);
});
