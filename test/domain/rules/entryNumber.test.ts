import { pointsOf, rateOf } from "../../../src/domain/rules/entryNumber";
import type { EntryField } from "../../../src/domain/table/EntryField";

const field = (
  value: string | number | null,
  text = String(value ?? ""),
  numberFormat = "General",
): EntryField => ({
  value,
  text,
  numberFormat,
  formula: null,
  cell: { row: 8, column: 5 },
  isOwned: false,
});

const rate = (...of: Parameters<typeof field>) => {
  const read = rateOf(field(...of));
  return read && [read.percent.toFixed(), read.decimals];
};

it.each<[string, Parameters<typeof field>, string, number]>([
  ["96.39%, typed", ["96.39%"], "96.39", 2],
  ["96.39%, by its format", [0.9639, "96.39%", "0.00%"], "96.39", 2],
  ["a per cent that shows fewer decimals than it has", [0.9639, "96%", "0%"], "96.39", 0],
  ["a per cent without decimals", ["96%"], "96", 0],
  ["one with a blank behind", ["96.4% "], "96.4", 1],
  ["a share of one", [0.9639], "96.39", 2],
  ["a share shown as 0.96", [0.9639, "0.96", "0.00"], "96.39", 0],
  ["a share shown as 1.0", [1, "1.0", "0.0"], "100", 0],
  ["more than all as a share", [1.05], "105", 0],
  ["the greatest share", [1.5], "150", 0],
  ["a per cent without its sign", [96.39], "96.39", 2],
  ["the least per cent without its sign", [1.6], "1.6", 1],
  ["less than one per cent with its sign", ["0.5%"], "0.5", 1],
  ["a share below zero", [-0.5], "-50", 0],
  ["nothing executed", [0], "0", 0],
])("reads %s", (_, of, percent, decimals) => expect(rate(...of)).toEqual([percent, decimals]));

it.each([["基本完成"], ["95分"], ["≥95%"], ["约95%"], ["90%-95%"], [null]])("%j is no rate", (value) => {
  expect(rate(value)).toBeNull();
});

it.each([
  [9.5, "9.5"],
  ["9.5", "9.5"],
  ["9.5分", "9.5"],
  ["-1", "-1"],
])("%j is %s points", (value, points) => expect(pointsOf(field(value))?.toFixed()).toBe(points));

it.each([["9.5%"], ["9条"], ["满分"], ["约9"], [null]])("%j is no number of points", (value) => {
  expect(pointsOf(field(value))).toBeNull();
});

it("a cell that the table lacks holds neither", () => {
  expect([pointsOf(null), rateOf(null)]).toEqual([null, null]);
});
