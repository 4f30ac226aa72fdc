import { isRate, parseTargetText } from "../../../src/domain/value";
import { describeTable, readText } from "./valueTable";

describeTable("units in parentheses", [
  ["≤20（万元）", "<= 20 万元"],
  ["20（万元）", "= 20 万元 ?operator"],
  ["≥95（%）", ">= 95 %"],
  ["95（%）", "= 95 % ?operator"],
]);

describeTable("money written in full", [
  ["120万整", "= 1200000 ?operator"],
  ["120万元整", "= 120 万元 ?operator"],
  ["10万人民币", "= 10 万元 ?operator"],
  ["≤500人民币", "<= 500 元"],
  ["10万人民币内", "<= 10 万元"],
  ["≤500人民币/人", "<= 500 元/人"],
  ["3万人民币-5万人民币", "3..5 万元"],
  ["不超过十万人民币", "<= 10 万元"],
]);

test("整 behind 万 in a cost row says that nothing is left out", () => {
  expect(readText("120万整", true)).toBe("= 120 万元 ?operator,unit");
  expect(readText("≤120万整", true)).toBe("<= 120 万元 ?unit");
});

describeTable("more than a round number", [
  ["20多万人", "= 200000 人 ?operator,approximate"],
  ["5余万户", "= 50000 户 ?operator,approximate"],
  ["30多次", "= 30 次 ?operator,approximate"],
  ["200余万元", "= 200 万元 ?operator,approximate"],
]);

describeTable("words behind a unit", [
  ["20万元经费", "= 20 万元 ?operator,prose"],
  ["投入20万元资金", "= 20 万元 ?operator,prose"],
  ["搬迁至8楼", "words"],
  ["会议室在5楼", "words"],
]);

describeTable("a rate by more than one of its kind stays words", [
  ["1次/2年", "words"],
  ["500元/2人", "words"],
  ["每2年1次", "words"],
]);

describeTable(
  "十 and 百 alone are no money units of a cost row",
  [
    ["5百", "= 500 ?operator"],
    ["5十", "= 50 ?operator"],
  ],
  true,
);

describe("a rate", () => {
  test.each([
    ["500元/人", true],
    ["200-300元/人", true],
    ["每月1次", true],
    ["500元", false],
    ["3-5次", false],
    ["质量达标", false],
    ["2024/6/30前", false],
  ])("is a number or a range in a compound unit: %s, %p", (text, rate) => {
    expect(isRate(parseTargetText(text, { year: 2024, costRow: false }))).toBe(rate);
  });
});
