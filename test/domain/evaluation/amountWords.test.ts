import Big from "big.js";
import {
  divisionWords,
  numberWords,
  percentWords,
  scoreWords,
  weightWords,
} from "../../../src/domain/evaluation/amountWords";

const big = (value: string) => new Big(value);

it.each([
  ["1e15", "1000000000000000"],
  ["94.9968334388854", "94.996833"],
  ["0.00123456789", "0.001235"],
  ["0.00000123456", "0.00000123"],
  ["0.000000001", "0.000000001"],
  ["0", "0"],
])("the number %s is written %s", (value, words) => {
  expect(numberWords(big(value))).toBe(words);
});

it("a rate is a per cent to 0.01, points are to 0.01, a score has both places", () => {
  expect([percentWords(big("1.8")), percentWords(big("1.204819"))]).toEqual(["180%", "120.48%"]);
  expect([weightWords(big("10.00")), weightWords(big("33.333"))]).toEqual(["10", "33.33"]);
  expect([scoreWords(big("9.5")), scoreWords(big("0"))]).toEqual(["9.50", "0.00"]);
});

it.each([
  ["条", "1.9÷2条"],
  ["%", "1.9%÷2%"],
  ["‰", "1.9‰÷2‰"],
  ["个百分点", "1.9÷2个百分点"],
  ["", "1.9÷2"],
])("a division in %s is %s", (unit, words) => {
  expect(divisionWords(big("1.9"), big("2"), unit)).toBe(words);
});
