import { cellOf, filledGrid } from "../../support/filledGrid";
import type { FilledRow } from "../../support/filledGrid";
import { findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";

const cost = (target: string, actual: FilledRow["actual"], level3 = "运维成本"): FilledRow => ({
  level2: "成本指标",
  level3,
  target,
  ...(actual !== undefined && { actual }),
});
const find = (executed: number | string | null, ...rows: FilledRow[]) =>
  findingsOfSheets("S10", [filledGrid(rows, { budget: 249, executed })]);

it("hits actual costs that are not what was executed, at the first of them", () => {
  const [finding, ...others] = find(
    240,
    { target: "≥2条", actual: "2条" },
    cost("≤56万元", "54.2万元", "电力成本"),
    cost("≤193万元", 185),
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: cellOf("actual", 1), row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "成本指标的实际完成值合计 239.20 万元，全年执行数 240.00 万元，少 0.80 万元。",
    "239.20 万元 → 240.00 万元",
    "请逐项核对成本指标的实际完成值和全年执行数；有支出没有对应成本指标的，在原因一栏说明。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The actual costs total 239.20 万元, executed were 240.00 万元: 0.80 万元 less.",
    "239.20 万元 → 240.00 万元",
    "Check each actual cost and 全年执行数; explain what was spent without a cost indicator.",
  ]);
});

it("stands at the first that counts", () => {
  const findings = find(240, cost("≤500元/人", "480元/人", "培训标准"), cost("≤249万元", "230万元"));
  expect(findings).toMatchObject([{ cell: cellOf("actual", 1), facts: { direction: "less" } }]);
});

it("says where they are more", () => {
  const [finding] = find("2400000元", cost("≤249万元", "2410000元"));
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "成本指标的实际完成值合计 241.00 万元，全年执行数 240.00 万元，多 1.00 万元。",
    "241.00 万元 → 240.00 万元",
    "请逐项核对成本指标的实际完成值和全年执行数；有支出没有对应成本指标的，在原因一栏说明。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The actual costs total 241.00 万元, executed were 240.00 万元: 1.00 万元 more.",
    "241.00 万元 → 240.00 万元",
    "Check each actual cost and 全年执行数; explain what was spent without a cost indicator.",
  ]);
});

it.each<[string, FilledRow[]]>([
  ["equal", [cost("≤56万元", "55万元", "电力成本"), cost("≤193万元", "185万元")]],
  ["equal within the tolerance", [cost("≤249万元", "239.995万元")]],
  ["just the tolerance too much", [cost("≤249万元", "240.005万元")]],
  ["equal in 元", [cost("≤56万元", "550000元", "电力成本"), cost("≤193万元", "185万元")]],
  ["beside a unit price", [cost("≤249万元", "240万元"), cost("≤500元/人", "480元/人", "培训标准")]],
  ["beside 其中", [cost("≤249万元", "240万元"), cost("≤100万元", "90万元", "其中：硬件")]],
  ["beside savings", [cost("≤249万元", "240万元"), cost("≥10万元", "12万元", "节约成本")]],
  ["in the unit of the name", [cost("≤2490000", "2400000", "设备费（元）")]],
])("is silent where they are: %s", (_, rows) => {
  expect(find(240, ...rows)).toEqual([]);
});

it.each<[string, FilledRow[]]>([
  ["one is not filled in", [cost("≤56万元", "54万元", "电力成本"), cost("≤193万元", null)]],
  ["one cannot be used", [cost("≤56万元", "54万元", "电力成本"), cost("≤193万元", "约180万元")]],
  ["one has no target", [cost("≤56万元", "54万元", "电力成本"), cost("/", "180万元")]],
  ["there is none", [{ target: "≥2条", actual: "2条" }]],
])("is silent while it cannot tell: %s", (_, rows) => {
  expect(find(240, ...rows)).toEqual([]);
});

it("is silent while nothing is executed", () => {
  expect(find(null, cost("≤249万元", "240万元"))).toEqual([]);
  expect(findingsOfSheets("S10", [filledGrid([cost("≤249万元", "240万元")])])).toEqual([]);
});

it("is silent on the 12 tables, which nobody has filled in", () => {
  expect(seedHits("S10")).toEqual([]);
});
