import { SCHEME_2020 } from "../../../src/domain/settings/schemes";
import { findingsOf, findingsOfSheets, messageOf, seedHits, wordsOf } from "../../support/findingsOf";
import { WEIGHT_HEADER, weightedGrid } from "../../support/weightedGrid";
import type { TestCell } from "../../support/gridOf";

const weights = (...points: TestCell[]) =>
  weightedGrid(points.map((weight) => ["产出指标", "数量指标", weight] as const));
const find = (...points: TestCell[]) => findingsOfSheets("S01", [weights(...points)]);

it("hits weights that total neither 90 nor 100, at the head of 分值", () => {
  const [finding, ...others] = find(50, 25, 10);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: WEIGHT_HEADER, row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "分值合计 85 分，应为 90 分（另有预算执行 10 分），少 5 分。",
    "85 分 → 90 分，加预算执行 10 分；或连同预算执行共 100 分",
    "请调整各行分值，增加 5 分。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The weights total 85; they should be 90 beside 10 for execution: 5 too few.",
    "85 → 90 beside 10 for execution, or 100 with it",
    "Add 5 points.",
  ]);
});

it("says by how much the weights are too many", () => {
  const [finding] = find(50, 42.5);
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "分值合计 92.5 分，应为 90 分（另有预算执行 10 分），多 2.5 分。",
    "92.5 分 → 90 分，加预算执行 10 分；或连同预算执行共 100 分",
    "请调整各行分值，减少 2.5 分。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The weights total 92.5; they should be 90 beside 10 for execution: 2.5 too many.",
    "92.5 → 90 beside 10 for execution, or 100 with it",
    "Take off 2.5 points.",
  ]);
});

it("names the rows that have no points", () => {
  const [finding] = find(50, null, "十分");
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "分值合计 50 分，应为 90 分（另有预算执行 10 分），少 40 分。没有分值的行：“指标2”、“指标3”。",
    "50 分 → 90 分，加预算执行 10 分；或连同预算执行共 100 分",
    "请先填写这些行的分值：“指标2”、“指标3”，再核对合计。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The weights total 50; they should be 90 beside 10 for execution: 40 too few. Rows without points: “指标2”, “指标3”.",
    "50 → 90 beside 10 for execution, or 100 with it",
    "Fill in the weights of “指标2”, “指标3”, then check the total.",
  ]);
});

it.each([
  ["90 beside the execution", [50, 30, 10]],
  ["100 with the execution", [50, 30, 10, 10]],
  ["text", ["50分", "30", "10"]],
  [
    "per cent",
    [
      { value: 0.5, numberFormat: "0%", text: "50%" },
      { value: 0.4, numberFormat: "0%", text: "40%" },
    ],
  ],
  ["shares of one", [0.5, 0.3, 0.1]],
  ["thirds from a formula", [100 / 3, 100 / 3, 100 / 3]],
] as const)("is silent for %s", (_, points) => {
  expect(find(...points)).toEqual([]);
});

it("finds 99.99 too little", () => {
  expect(find(33.33, 33.33, 33.33)).toHaveLength(1);
});

describe("with 预算执行 as a row of the table", () => {
  const withExecution = (...points: TestCell[]) =>
    findingsOfSheets("S01", [
      weightedGrid([
        ["预算执行", "预算执行率", 10],
        ...points.map((weight) => ["产出指标", "数量指标", weight] as const),
      ]),
    ]);

  it("asks for 100 in all", () => {
    expect(withExecution(60, 30)).toEqual([]);
    const [finding] = withExecution(50, 35);
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "分值合计 95 分，应为 100 分（含预算执行行），少 5 分。",
      "95 分 → 连同预算执行行共 100 分",
      "请调整各行分值，增加 5 分。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "The weights total 95; they should be 100 with the row of the execution: 5 too few.",
      "95 → 100 with the row of the execution",
      "Add 5 points.",
    ]);
    expect(messageOf(withExecution(60, 35)[0])).toContain("多 5 分");
  });

  it("does not take 90 with it for enough", () => {
    expect(messageOf(withExecution(50, 30)[0])).toContain("应为 100 分（含预算执行行），少 10 分");
  });

  it("takes 预算执行率 under 产出指标 for an indicator as others", () => {
    const rows = [50, 40].map((weight) => ["产出指标", "预算执行率", weight] as const);
    expect(findingsOfSheets("S01", [weightedGrid(rows)])).toEqual([]);
  });

  it("takes no row for it that only speaks of it", () => {
    const rows = [50, 40].map((weight) => ["管理指标", "预算执行监督检查", weight] as const);
    expect(findingsOfSheets("S01", [weightedGrid(rows)])).toEqual([]);
  });
});

it("counts merged points once", () => {
  const rows = [50, null, 40].map((weight) => ["产出指标", "数量指标", weight] as const);
  expect(findingsOfSheets("S01", [weightedGrid(rows, ["F9:F10"])])).toEqual([]);
});

it("goes by the execution's points in the settings", () => {
  const settings = { scheme: { ...SCHEME_2020, execution: "20", output: "40" } };
  expect(findingsOfSheets("S01", [weights(40, 30, 10)], settings)).toEqual([]);
  const [finding] = findingsOfSheets("S01", [weights(50, 30, 10)], settings);
  expect(messageOf(finding)).toContain("应为 80 分（另有预算执行 20 分）");
});

it("is silent without weights, filled in or at all", () => {
  expect(find(null, null)).toEqual([]);
  expect(findingsOf("S01", {})).toEqual([]);
  expect(seedHits("S01")).toEqual([]);
});
