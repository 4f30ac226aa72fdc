import { cellOf, filledGrid } from "../../support/filledGrid";
import type { FilledRow } from "../../support/filledGrid";
import { findingsOfSheets, messageOf, seedHits, wordsOf } from "../../support/findingsOf";

const find = (row: FilledRow) => findingsOfSheets("S07", [filledGrid([row])]);
const cost = { level2: "成本指标", level3: "机房运行电力成本" };

it("hits a missed target without a reason, at the cell for it", () => {
  const [finding, ...others] = find({ target: "≥2条", actual: "1.9条" });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: cellOf("reason", 0), row: 8, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“指标1”没有达到目标：目标“≥2条”，完成情况“1.9条”，没有写原因。",
    "1.9条 → ≥2条，或写明原因",
    "请在原因一栏写明偏差原因和改进措施。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“指标1” missed its target “≥2条” with “1.9条”, and no reason is given.",
    "1.9条 → ≥2条, or a reason",
    "Write the reason, and what will be done, into its column.",
  ]);
});

it("hits a target far exceeded, and says how far", () => {
  const [finding] = find({ target: "≥50场", actual: "90场" });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“指标1”的完成情况“90场”比目标“≥50场”多 80.00%，超过 30%，没有写原因。",
    "90场 → 偏离 30% 以内，或写明原因",
    "请在原因一栏写明偏差原因和改进措施。目标定低了的，也请写明，下一年度调高。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“指标1” is “90场”, 80.00% above its target “≥50场” (limit 30%), and no reason is given.",
    "90场 → within 30%, or a reason",
    "Write the reason, and what will be done, into its column. If the target was too low, say so, and raise it next year.",
  ]);
});

it("stands at the actual value where the table has no column for the reason", () => {
  const grid = filledGrid([{ target: "≥2条", actual: "1条" }], { columns: ["actual"] });
  const [finding] = findingsOfSheets("S07", [grid]);
  expect(finding).toMatchObject({ cell: cellOf("actual", 0) });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“指标1”没有达到目标：目标“≥2条”，完成情况“1条”，没有写原因。",
    "1条 → ≥2条，或写明原因",
    "请添加评价列，在“偏差原因分析及改进措施”里写明原因。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“指标1” missed its target “≥2条” with “1条”, and no reason is given.",
    "1条 → ≥2条, or a reason",
    "Add the evaluation columns and write the reason into theirs.",
  ]);
});

it.each<[string, FilledRow]>([
  ["a rate above its upper bound", { level3: "系统故障率", target: "≤5%", actual: "6%" }],
  ["a strict bound hit exactly", { target: ">5件", actual: "5件" }],
  ["below a range", { target: "90%-95%", actual: "89%" }],
  ["a late date", { target: "2024年12月底前", actual: "2025年1月10日" }],
  ["a grade below 达成", { target: "显著提升", actual: "部分达成" }],
  ["a per cent below 达成's band", { target: "显著提升", weight: 10, rate: "75%" }],
  ["much less money spent than planned", { ...cost, target: "≤56万元", actual: "30万元" }],
])("hits %s", (_, row) => {
  expect(find(row)).toHaveLength(1);
});

it("names the per cent of a grade where no words stand there", () => {
  for (const actual of [null, "—"]) {
    const [finding] = find({ target: "显著提升", weight: 10, actual, rate: "75%" });
    expect(messageOf(finding)).toBe("“指标1”没有达到目标：目标“显著提升”，完成情况“75.00%”，没有写原因。");
  }
});

it("stands at the target where the table has a column for the per cent alone", () => {
  const grid = filledGrid([{ target: "显著提升", weight: 10, rate: "75%" }], { columns: ["rate", "weight"] });
  const [finding] = findingsOfSheets("S07", [grid]);
  expect(finding).toMatchObject({ cell: { row: 8, column: 4 } });
  expect(messageOf(finding)).toBe("“指标1”没有达到目标：目标“显著提升”，完成情况“75.00%”，没有写原因。");
});

it("says that less was spent", () => {
  const [finding] = find({ ...cost, target: "≤50万元", actual: "30万元" });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“机房运行电力成本”的完成情况“30万元”比目标“≤50万元”少 40.00%，超过 30%，没有写原因。",
    "30万元 → 偏离 30% 以内，或写明原因",
    "请在原因一栏写明偏差原因和改进措施。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“机房运行电力成本” is “30万元”, 40.00% below its target “≤50万元” (limit 30%), and no reason is given.",
    "30万元 → within 30%, or a reason",
    "Write the reason, and what will be done, into its column.",
  ]);
});

it.each<[string, FilledRow]>([
  ["a met target", { target: "≥2条", actual: "2条" }],
  ["just the threshold", { target: "≥50场", actual: "65场" }],
  ["far below a limit that is no money", { level3: "系统故障率", target: "≤5%", actual: "0.1%" }],
  ["a little less money", { ...cost, target: "≤56万元", actual: "54万元" }],
  ["达成", { target: "显著提升", actual: "达成", rate: "85%" }],
  ["a date in time", { target: "2024年12月底前", actual: "2024年11月20日" }],
  ["what cannot be compared", { target: "≥2条", actual: "约1条" }],
  ["a blank", { target: "≥2条" }],
])("is silent for %s", (_, row) => {
  expect(find(row)).toEqual([]);
});

it.each([
  ["a reason", "线路搬迁", 0],
  ["a dash, which is none", "—", 1],
  ["spaces, which are none", "  ", 1],
])("looks whether there is %s", (_, reason, count) => {
  expect(find({ target: "≥2条", actual: "1条", reason })).toHaveLength(count);
});

it("goes by the threshold in the settings", () => {
  const grid = filledGrid([{ target: "≥50场", actual: "60场" }]);
  const [finding] = findingsOfSheets("S07", [grid], { deviationPercent: "10.0" });
  expect(messageOf(finding)).toContain("超过 10%");
  expect(findingsOfSheets("S07", [grid])).toEqual([]);
});

it("is silent on the 12 tables, which nobody has filled in", () => {
  expect(seedHits("S07")).toEqual([]);
});
