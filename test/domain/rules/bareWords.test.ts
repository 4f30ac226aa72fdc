import fc from "fast-check";
import { bareWords, isHan, mayBeSame } from "../../../src/domain/rules/bareWords";

const text = fc.string({ unit: fc.constantFrom(..."质量达标 ≥9５%％，。（）《>＞\u200B") });

test("texts that are the same as they are compared are never told apart by their first characters", () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      if (bareWords(left) === bareWords(right)) expect(mayBeSame(left, right)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("most texts are told apart without reading them", () => {
  expect(mayBeSame("材料印刷质量", "质量达标")).toBe(false);
  expect(mayBeSame("反映合格情况", "≥95%")).toBe(false);
});

test.each([
  ["一龥鿿", "一龥鿿"],
  ["质量达标", "质量达标"],
  ["《办法》修订、印发。", "办法修订印发"],
  ["“平台”运维：机房", "平台运维机房"],
  ["A / B", "AB"],
  ["数量　1．", "数量1"],
  ["≥９５％", "≥95%"],
  ["1.5万元", "1.5万元"],
  ["1-5次", "1-5次"],
  ["1—5次。", "1—5次"],
  ["3/4", "3/4"],
  ["1,000人", "1000人"],
  ["", ""],
])("%j is compared as %j", (written, compared) => expect(bareWords(written)).toBe(compared));

test.each([
  ["0次", "9次"],
  ["5次", "人次"],
  ["≥5次", "≤5次"],
  ["一次", "鿿次"],
  ["9次", "≥9次"],
])("%s and %s are told apart by their first characters", (left, right) => {
  expect([mayBeSame(left, right), mayBeSame(right, left)]).toEqual([false, false]);
});

test.each([
  ["：5次", "5次"],
  ["；达标", "达标"],
  ["５次", "5次"],
  ["/甲", "甲"],
])("%s may be the same as %s", (left, right) => {
  expect([mayBeSame(left, right), mayBeSame(right, left)]).toEqual([true, true]);
});

test.each([
  ["一", true],
  ["鿿", true],
  ["䷿", false],
  ["ꀀ", false],
  ["5", false],
])("%s is a Chinese character: %s", (character, expected) => {
  expect(isHan(character.charCodeAt(0))).toBe(expected);
});
