import { hasMoved } from "../../../src/domain/plan/hasMoved";
import type { Contents } from "../../../src/domain/plan/WritePlan";

const TABLE: Contents = [
  ["一级指标", "二级指标", "三级指标", "指标值"],
  ["产出指标", "数量指标", "维保系统数", "≥2个"],
  [null, "质量指标", "验收合格率", "≥95%"],
  [null, null, "故障修复率", "≥95%"],
];
const [HEADER, FIRST, SECOND, THIRD] = TABLE as [Contents[0], Contents[0], Contents[0], Contents[0]];
const BLANK = ["", "", "", ""];

it.each<readonly [string, Contents]>([
  ["nothing has changed", TABLE],
  ["blank cells come as empty texts", TABLE.map((line) => line.map((content) => content ?? ""))],
  ["a target was edited", [HEADER, FIRST, SECOND, [null, null, "故障修复率", "≥98%"]]],
  ["both cells of the last row, one of them as it was", [HEADER, FIRST, SECOND, ["", "", "改了名", "≥95%"]]],
  [
    "blank cells were filled in",
    [HEADER, FIRST, ["甲", ...SECOND.slice(1)], ["甲", "乙", ...THIRD.slice(2)]],
  ],
  [
    "most of the last column was edited",
    [HEADER, FIRST, [null, "质量指标", "验收合格率", "1"], [null, null, "故障修复率", "2"]],
  ],
])("cells have not moved when %s", (_what, found) => {
  expect(hasMoved(TABLE, found)).toBe(false);
});

it.each<readonly [string, Contents]>([
  ["a row was inserted above", [BLANK, HEADER, FIRST, SECOND]],
  ["a row was inserted before the last", [HEADER, FIRST, SECOND, BLANK]],
  ["a row was deleted", [HEADER, SECOND, THIRD, BLANK]],
  ["another row came to the end", [HEADER, FIRST, SECOND, ["", "", "新的指标", "≥1个"]]],
  ["rows changed places", [HEADER, FIRST, THIRD, SECOND]],
  ["a column was inserted before", TABLE.map((line) => [null, ...line.slice(0, 3)])],
  ["a column was inserted before the last", TABLE.map((line) => [...line.slice(0, 3), ""])],
  ["a column was deleted", TABLE.map((line) => [line[0], ...line.slice(2), null] as Contents[0])],
  ["nothing is found", []],
])("cells have moved when %s", (_what, found) => {
  expect(hasMoved(TABLE, found)).toBe(true);
});

it("a line of which half is still here has moved when it stands elsewhere too", () => {
  const pairs: Contents = [
    ["数量指标", "≥2个"],
    ["数量指标", "≥3个"],
  ];
  const inserted: Contents = [
    ["数量指标", "≥1个"],
    ["数量指标", "≥2个"],
  ];
  expect(hasMoved(pairs, inserted)).toBe(true);
});

it("one cell alone tells only when it is blank by now, or elsewhere", () => {
  const alone: Contents = [
    ["合计", null],
    [null, null],
  ];
  expect(
    hasMoved(alone, [
      ["总计", null],
      [null, null],
    ]),
  ).toBe(false);
  expect(
    hasMoved(alone, [
      [null, "甲"],
      [null, null],
    ]),
  ).toBe(true);
  expect(
    hasMoved(alone, [
      ["甲", null],
      ["合计", null],
    ]),
  ).toBe(true);
});

it("blank cells tell nothing, nor does an area without a row", () => {
  expect(hasMoved([[null, null]], [["甲", "乙"]])).toBe(false);
  expect(hasMoved([], [])).toBe(false);
});
