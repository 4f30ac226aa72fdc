import { finished } from "../../src/domain/Steps";
import type { Steps } from "../../src/domain/Steps";

function* sumTo(end: number, rests: number[]): Steps<number> {
  let sum = 0;
  for (let number = 1; number <= end; number++) {
    sum += number;
    rests.push(number);
    yield;
  }
  return sum;
}

it.each([
  [0, 0, []],
  [1, 1, [1]],
  [4, 10, [1, 2, 3, 4]],
])("a calculation of %i steps is done to its end: %i", (end, sum, expected) => {
  const rests: number[] = [];
  expect(finished(sumTo(end, rests))).toBe(sum);
  expect(rests).toEqual(expected);
});
