import { percentProposal } from "../../../src/domain/rules/percentProposal";
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

it.each([
  [96, "96%"],
  ["96", "96%"],
  ["96.50", "96.5%"],
  [100, "100%"],
  [2, "2%"],
])("%j without its sign is %s", (value, proposal) => expect(percentProposal(field(value))).toBe(proposal));

it.each([
  ["a share of one", 0.96],
  ["1, which is 1% or 100%", 1],
  ["more than all", 120],
  ["a number below zero", "-5"],
  ["a count", "96条"],
  ["words", "基本完成"],
  ["a blank", null],
  ["an interval", "90-95"],
])("nobody knows which per cent is meant by %s", (_, value) => {
  expect(percentProposal(field(value))).toBe("");
});

it("what has its sign needs none, written or by the cell's format", () => {
  expect(percentProposal(field("97%"))).toBe("");
  expect(percentProposal(field(0.97, "97.00%", "0.00%"))).toBe("");
});
