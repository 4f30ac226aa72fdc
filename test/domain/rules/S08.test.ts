import { filledGrid } from "../../support/filledGrid";
import type { FilledRow } from "../../support/filledGrid";
import { findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";

const find = (...rows: FilledRow[]) => findingsOfSheets("S08", [filledGrid(rows)]);
const full = { target: "≥2条", actual: "2条", weight: 30 };

it("hits a table in which every row has its full score, at the head of 得分", () => {
  const [finding, ...others] = find(full, full, {
    target: "显著提升",
    actual: "达成",
    rate: "100%",
    weight: 30,
  });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 7, column: 8 }, row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "3 行指标全部是满分。",
    "3 行满分 → 如实打分；全部满分的，有佐证材料",
    "请逐行核对实际完成值和佐证材料；目标定低了的，下一年度调高。核对无误的，可以忽略本条。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "All 3 indicators have their full score.",
    "3 full scores → scores as earned, with evidence",
    "Check each actual value against its evidence; raise targets that were too low next year. If all is right, ignore this.",
  ]);
});

it("hits it also with points that are only proposed, at the head of 指标值 where there is no 得分", () => {
  const rows = [full, full, full].map(({ target, actual }) => ({ target, actual }));
  const findings = findingsOfSheets("S08", [filledGrid(rows, { columns: ["actual"] })]);
  expect(findings).toMatchObject([{ cell: { row: 7, column: 4 } }]);
});

it("takes what a formula leaves of three weights for full scores to 0.01", () => {
  const third = { target: "≥2条", actual: "2条", weight: 100 / 3 };
  expect(find(third, third, third)).toMatchObject([{ facts: { rows: "3" } }]);
});

it.each<[string, FilledRow[]]>([
  ["two rows", [full, full]],
  ["a row below its full score", [full, full, { ...full, actual: "1.9条" }]],
  ["a row of 99.9%", [full, full, { target: "显著提升", actual: "达成", rate: "99.9%", weight: 30 }]],
  ["a row that is not filled in", [full, full, full, { target: "≥2条", weight: 10 }]],
  ["a row without points", [full, full, full, { target: "≥2条", actual: "2条" }]],
  ["a reduction taken", [full, full, { target: "≥50场", actual: "90场", weight: 10, score: 7.22 }]],
])("is silent for %s", (_, rows) => {
  expect(find(...rows)).toEqual([]);
});

it("is silent on the 12 tables, which nobody has filled in", () => {
  expect(seedHits("S08")).toEqual([]);
});
