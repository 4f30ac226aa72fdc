import Big from "big.js";
import { quotient, toPoints } from "../../../src/domain/evaluation/exact";

it("divides the smallest by the largest without losing it, and leaves everybody else's divisions alone", () => {
  expect(quotient(new Big("1e-9"), new Big("3e15")).toString()).toBe("3.33333e-25");
  expect(quotient(new Big(1), new Big(3)).toFixed()).toHaveLength(32);
  expect(Big.DP).toBe(20);
  expect(quotient(new Big(1), new Big(3)).div(3).toFixed()).toHaveLength(22);
});

it("rounds half up", () => {
  const points = ["0.005", "0.0049999", "3.125", "3.135", "10"].map((value) =>
    toPoints(new Big(value)).toFixed(2),
  );
  expect(points).toEqual(["0.01", "0.00", "3.13", "3.14", "10.00"]);
});
