import Big from "big.js";
import fc from "fast-check";
import { plus, sumOf } from "../../../src/domain/value/sum";

const decimal = fc.oneof(
  fc.constantFrom("0", "0.00", "-0.01", "8.71", "241.26", "64.31"),
  fc.tuple(fc.integer(), fc.nat()).map(([whole, rest]) => `${whole}.${rest}`),
);

test("a sum is what adding one decimal after the other gives", () => {
  fc.assert(
    fc.property(fc.array(decimal), (texts) => {
      const terms = texts.map((text) => new Big(text));
      const expected = terms.reduce((sum, term) => sum.plus(term), new Big(0));
      expect(sumOf(terms).toFixed()).toBe(expected.toFixed());
    }),
  );
});

test.each([
  ["0.1", "0.2", "0.3"],
  ["0", "0.2", "0.2"],
  ["0.1", "0", "0.1"],
  ["5.5", "-5.5", "0"],
])("%s and %s are %s", (left, right, sum) => {
  expect(plus(new Big(left), new Big(right)).toFixed()).toBe(sum);
});

test("no terms are 0", () => {
  expect(sumOf([]).toFixed()).toBe("0");
});
