import Big from "big.js";
import fc from "fast-check";
import { isNegative, isPositive, isZero } from "../../../src/domain/value/sign";

const decimal = fc.oneof(
  fc.constantFrom("0", "-0", "0.00", "-0.01", "1e-30", "-1e30"),
  fc.integer().map(String),
  fc.tuple(fc.integer(), fc.nat()).map(([whole, rest]) => `${whole}.${rest}`),
);

test("a decimal's sign is what comparing it with 0 says", () => {
  fc.assert(
    fc.property(decimal, (text) => {
      const number = new Big(text);
      expect([isZero(number), isPositive(number), isNegative(number)]).toEqual([
        number.eq(0),
        number.gt(0),
        number.lt(0),
      ]);
    }),
  );
});
