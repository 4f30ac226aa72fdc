import { cellOf, filledGrid } from "../../support/filledGrid";
import type { FilledRow } from "../../support/filledGrid";
import { findingsOfSheets, mendOf, seedHits, wordsOf } from "../../support/findingsOf";
import { fundsCell, fundsFindings, fundsLine } from "../../support/fundsFindings";
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
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“指标1”的得分是 9.00 分，按完成情况计算应为 9.50 分（1.9÷2条 × 10分 = 9.50）。",
    "9.00 分 → 9.50 分",
    "请改为 9.50 分。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The score of “指标1” is 9.00; by what was achieved it is 9.50 (1.9÷2条 × 10 points = 9.50).",
    "9.00 → 9.50",
    "Write 9.50.",
  ]);
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
  const thirds = { target: "≥3条", actual: "2条", weight: 10 };
  expect(find({ ...thirds, score: 20 / 3 })).toEqual([]);
  expect(find({ ...thirds, score: 6 })[0]?.fix?.changes[0]).toMatchObject({ after: "6.67", number: 6.67 });
});

it("tells of a formula that it is to be checked, and offers nothing over it", () => {
  const [finding] = find({ ...missed, score: { value: 9, formula: "=H9*0.9" } });
  expect(mendOf(finding)).toBe("请核对得分的公式和它用到的单元格，结果应为 9.50 分。");
  expect(wordsOf(finding, "en-US")[2]).toBe("Check the formula and the cells it uses; it should give 9.50.");
  expect(finding?.fix).toBeNull();
});

it("lets a reduction for a far exceeded target stand, and says what it would be", () => {
  const far = { target: "≥50场", actual: "90场", weight: 10 };
  expect(find({ ...far, score: 10 })).toEqual([]);
  expect(find({ ...far, score: 7.22 })).toEqual([]);
  const [finding] = find({ ...far, score: 8 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“指标1”的得分是 8.00 分，按完成情况计算应为 10.00 分（90场 ≥ 50场，得满分 10.00）。",
    "8.00 分 → 10.00 分",
    "请改为 10.00 分；要按偏离度扣减的，改为 7.22 分。",
  ]);
  expect(wordsOf(finding, "en-US")[2]).toBe("Write 10.00, or 7.22 to take points off for the deviation.");
});

it("leaves what lies outside 0 to the weight to S03", () => {
  expect(find({ ...missed, score: 12 })).toEqual([]);
  expect(find({ ...graded, actual: "达成", score: 12 })).toEqual([]);
  expect(find({ ...graded, actual: "未达成", score: -1 })).toEqual([]);
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
  const merged = (score: number, first: FilledRow = missed) =>
    findingsOfSheets("S04", [
      filledGrid(
        [
          { ...first, score },
          { ...missed, actual: "2条" },
        ],
        { merges: ["I9:I10"] },
      ),
    ]);
  expect(merged(19.5)).toEqual([]);
  const [finding, ...others] = merged(19);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ cell: cellOf("score", 0), row: 8 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“指标1、指标2”的得分是 19.00 分，按完成情况计算应为 19.50 分。",
    "19.00 分 → 19.50 分",
    "请改为 19.50 分。",
  ]);
  expect(wordsOf(finding, "en-US")[0]).toBe(
    "The score of “指标1、指标2” is 19.00; by what was achieved it is 19.50.",
  );
  // The reduction of one row is none of both rows' points.
  expect(mendOf(merged(19, { target: "≥50场", actual: "90场", weight: 10 })[0])).toBe("请改为 20.00 分。");
});

describe("the score of the budget's execution", () => {
  const line = { budget: "249", executed: "240" };

  it("follows from the rate and from the points beside it", () => {
    const [finding] = fundsFindings("S04", [fundsLine("total", { ...line, weight: 20, score: 19 })]);
    expect(finding).toMatchObject({ severity: "error", cell: fundsCell("total", "score"), row: null });
    expect(finding?.fix?.changes).toMatchObject([{ before: "19", after: "19.28", number: 19.28 }]);
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "“年度资金总额”的得分是 19.00 分，按完成情况计算应为 19.28 分。",
      "19.00 分 → 19.28 分",
      "请改为 19.28 分。",
    ]);
    expect(fundsFindings("S04", [fundsLine("total", { ...line, weight: 20, score: 19.28 })])).toEqual([]);
    expect(fundsFindings("S04", [fundsLine("total", { ...line, score: 9.64 })])).toEqual([]);
  });

  it("is full where more was executed than budgeted", () => {
    expect(fundsFindings("S04", [fundsLine("total", { budget: 240, executed: 249, score: 10 })])).toEqual([]);
  });
});

describe("in the add-in's own columns", () => {
  const owned = (score: number, formula: string | null = "=ROUND(…)") =>
    withBlock(gridOf(seedFormRows({ rows: [["产出指标", "数量指标", "专线条数", "", "≥2条"]] })), {
      name: "_绩效助手_评价_1",
      at: "H8",
      cells: [
        ["实际完成值", "分值", "得分"],
        ["1.9条", 10, formula === null ? score : { value: score, formula }],
      ],
    });

  it.each(["=ROUND(…)", null])("says of a figure not the engine's to update the columns: %s", (formula) => {
    const [finding] = findingsOfSheets("S04", [owned(10, formula)]);
    expect(finding).toMatchObject({ cell: { row: 8, column: 9 }, fix: null });
    expect(mendOf(finding)).toBe("请更新评价列，按现在的实际完成值重新计算。");
    expect(wordsOf(finding, "en-US")[2]).toBe(
      "Update the evaluation columns, which works the score out anew.",
    );
    expect(findingsOfSheets("S04", [owned(9.5)])).toEqual([]);
  });
});

it("is silent on the 12 tables, which nobody has scored", () => {
  expect(seedHits("S04")).toEqual([]);
});
