import { SCHEME_2020, SCHEME_2021 } from "../../../src/domain/settings/schemes";
import type { Scheme } from "../../../src/domain/settings/Settings";
import { findingsOf, findingsOfSheets, messageOf, seedHits, wordsOf } from "../../support/findingsOf";
import { WEIGHT_HEADER, weightedGrid } from "../../support/weightedGrid";

type Points = { cost?: number; output?: number; benefit?: number; satisfaction?: number; execution?: number };

const LEVELS = {
  cost: ["成本指标", "经济成本指标"],
  output: ["产出指标", "数量指标"],
  benefit: ["效益指标", "社会效益指标"],
  satisfaction: ["满意度指标", "服务对象满意度指标"],
  execution: ["预算执行", "预算执行率"],
} as const;

function find(points: Points, scheme: Scheme = SCHEME_2020) {
  const rows = (Object.keys(points) as (keyof Points)[]).map((level) => {
    const [level1, level2] = LEVELS[level];
    return [level1, level2, points[level] ?? null] as const;
  });
  return findingsOfSheets("S02", [weightedGrid(rows)], { scheme });
}

it("hits a split that is not the scheme's, at the head of 分值", () => {
  const [finding, ...others] = find({ output: 40, benefit: 40, satisfaction: 10 });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: WEIGHT_HEADER, row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "各一级指标的分值是：产出 40、效益 40、满意度 10；所选方案是：产出 50、效益 30、满意度 10。",
    "产出 40、效益 40、满意度 10 → 产出 50、效益 30、满意度 10",
    "请把分值调整为：产出 50、效益 30、满意度 10；本单位另有规定的，在设置里改为自己的分值。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The first levels have 产出 40, 效益 40, 满意度 10; the chosen scheme has 产出 50, 效益 30, 满意度 10.",
    "产出 40, 效益 40, 满意度 10 → 产出 50, 效益 30, 满意度 10",
    "Change the points to 产出 50, 效益 30, 满意度 10, or enter your own scheme in the settings.",
  ]);
});

it("hits it too where the execution has a row of its own", () => {
  const [finding] = find({ output: 40, benefit: 40, satisfaction: 10, execution: 10 });
  expect(messageOf(finding)).toContain("产出 40、效益 40、满意度 10；所选");
});

it("says that the table follows the other regulation", () => {
  const [finding] = find({ cost: 20, output: 40, benefit: 20, satisfaction: 10 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "各一级指标的分值是：产出（含成本）60、效益 20、满意度 10；所选方案是：产出（含成本）50、效益 30、满意度 10。",
    "产出（含成本）60、效益 20、满意度 10 → 产出（含成本）50、效益 30、满意度 10",
    "表中的分值符合 2021 年的办法：采用它的，请在设置里选择；否则调整为：产出（含成本）50、效益 30、满意度 10。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The first levels have 产出（含成本）60, 效益 20, 满意度 10; the chosen scheme has 产出（含成本）50, 效益 30, 满意度 10.",
    "产出（含成本）60, 效益 20, 满意度 10 → 产出（含成本）50, 效益 30, 满意度 10",
    "The table follows the scheme of 2021: choose it in the settings, or change the points to 产出（含成本）50, 效益 30, 满意度 10.",
  ]);
});

it("says so of the older one too", () => {
  const [finding] = find({ cost: 10, output: 40, benefit: 30, satisfaction: 10 }, SCHEME_2021);
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "各一级指标的分值是：成本 10、产出 40、效益 30、满意度 10；所选方案是：成本 20、产出 40、效益 20、满意度 10。",
    "成本 10、产出 40、效益 30、满意度 10 → 成本 20、产出 40、效益 20、满意度 10",
    "表中的分值符合 2020 年的办法：采用它的，请在设置里选择；否则调整为：成本 20、产出 40、效益 20、满意度 10。",
  ]);
});

it("goes by a unit's own scheme, with which no regulation's split can be compared", () => {
  const own: Scheme = { execution: "20", output: "40", benefit: "30", satisfaction: "10", cost: "0" };
  const [finding] = find({ output: 50, benefit: 20, satisfaction: 10 }, own);
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "各一级指标的分值是：产出 50、效益 20、满意度 10；所选方案是：产出 40、效益 30、满意度 10。",
    "产出 50、效益 20、满意度 10 → 产出 40、效益 30、满意度 10",
    "请把分值调整为：产出 40、效益 30、满意度 10；本单位另有规定的，在设置里改为自己的分值。",
  ]);
});

it.each<[string, Points, Scheme]>([
  ["the 2020 split", { output: 50, benefit: 30, satisfaction: 10 }, SCHEME_2020],
  [
    "the 2020 split with the execution's row",
    { output: 50, benefit: 30, satisfaction: 10, execution: 10 },
    SCHEME_2020,
  ],
  ["the 2020 split without satisfaction", { output: 50, benefit: 40 }, SCHEME_2020],
  [
    "the 2020 split with costs apart from the outputs",
    { cost: 10, output: 40, benefit: 30, satisfaction: 10 },
    SCHEME_2020,
  ],
  ["the 2021 split", { cost: 20, output: 40, benefit: 20, satisfaction: 10 }, SCHEME_2021],
  ["the 2021 split without costs", { output: 50, benefit: 30, satisfaction: 10 }, SCHEME_2021],
  ["the 2021 split with costs under the outputs", { output: 60, benefit: 20, satisfaction: 10 }, SCHEME_2021],
  ["the 2021 split without satisfaction", { cost: 20, output: 40, benefit: 30 }, SCHEME_2021],
])("is silent for %s", (_, points, scheme) => {
  expect(find(points, scheme)).toEqual([]);
});

it("leaves a wrong total to S01, and compares no 100 points without execution", () => {
  expect(find({ output: 40, benefit: 30, satisfaction: 10 })).toEqual([]);
  expect(find({ output: 60, benefit: 30, satisfaction: 10 })).toEqual([]);
});

it("is silent without weights", () => {
  expect(findingsOf("S02", {})).toEqual([]);
  expect(seedHits("S02")).toEqual([]);
});
