import fc from "fast-check";
import { bareWords, mayBeSame } from "../../../src/domain/rules/bareWords";

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
