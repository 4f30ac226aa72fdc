import { findingsOfRows, findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";

const LIFT = ["产出指标", "数量指标", "维修电梯部数", "反映维修电梯数量", "≥2部"] as const;
const OTHER = ["产出指标", "数量指标", "变电站检测次数", "反映检测数量", "≥1次"] as const;

it("hits the later of two rows that are the same, and names the earlier", () => {
  const again = ["产出指标", "数量 指标", "维修电梯\n部数", "反映维修电梯数量", "≥2部 "] as const;
  const [finding, ...others] = findingsOfRows("I25", LIFT, OTHER, again);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 10, column: 2 }, row: 10, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“维修电梯 部数”（≥2部）与第 9 行完全相同。",
    "第 9 行、第 11 行相同 → 每行指标只出现一次",
    "请删去第 11 行；本来要写另一项指标的，改正名称和指标值。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“维修电梯 部数” (≥2部) is the same as row 9.",
    "rows 9 and 11 are the same → every row once",
    "Delete row 11; if another indicator was meant, correct its name and value.",
  ]);
});

it("quotes no value where there is none", () => {
  const blank = ["产出指标", "数量指标", "维修", "反映维修数量", null] as const;
  const [finding] = findingsOfRows("I25", blank, OTHER, blank);
  expect(wordsOf(finding, "zh-CN")[0]).toBe("“维修”与第 9 行完全相同。");
  expect(wordsOf(finding, "en-US")[0]).toBe("“维修” is the same as row 9.");
});

it("names the first of several for each of the others", () => {
  const findings = findingsOfRows("I25", LIFT, LIFT, LIFT);
  expect(findings.map((finding) => finding.row)).toEqual([9, 10]);
  expect(findings.map((finding) => wordsOf(finding, "zh-CN")[1])).toEqual([
    "第 9 行、第 10 行相同 → 每行指标只出现一次",
    "第 9 行、第 11 行相同 → 每行指标只出现一次",
  ]);
});

it.each([
  ["another value", ["产出指标", "数量指标", "维修电梯部数", "反映维修电梯数量", "≥3部"]],
  ["another description", ["产出指标", "数量指标", "维修电梯部数", "反映货梯数量", "≥2部"]],
  ["another 二级指标", ["产出指标", "质量指标", "维修电梯部数", "反映维修电梯数量", "≥2部"]],
] as const)("is silent for %s", (_, row) => {
  expect(findingsOfRows("I25", LIFT, row)).toEqual([]);
});

it("is silent where one row has in the description what the other has in the value", () => {
  const described = ["产出指标", "质量指标", "电梯维修质量", "质量达标", null] as const;
  const valued = ["产出指标", "质量指标", "电梯维修质量", "", "质量达标"] as const;
  expect(findingsOfRows("I25", described, valued)).toEqual([]);
});

it("takes a row that is merged over two lines for one row", () => {
  const blank = ["产出指标", "数量指标", "", "", null] as const;
  const merges = ["B9:B10", "C9:C10", "D9:D10", "E9:E10"];
  expect(findingsOfSheets("I25", [gridOf(seedFormRows({ rows: [LIFT, blank] }), { merges })])).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("I25")).toEqual([]);
});
