import { contains, intersects, isSameArea, isSamePosition, spanning } from "../../../src/domain/grid/Area";
import type { Area } from "../../../src/domain/grid/Area";
import { formatArea, parseArea } from "../../../src/domain/grid/address";

const area = (text: string): Area => {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(`${text} is no area.`);
  return parsed;
};

it.each([
  ["C3", true],
  ["E6", true],
  ["C6", true],
  ["E3", true],
  ["B3", false],
  ["F3", false],
  ["C2", false],
  ["C7", false],
])("C3:E6 holds the cell %s: %s", (cell, isHeld) => {
  expect(contains(area("C3:E6"), area(cell))).toBe(isHeld);
});

it.each([
  ["E6:G9", true, "the corner is shared"],
  ["A1:C3", true, "the other corner is shared"],
  ["A1:Z99", true, "the one lies within the other"],
  ["D1:D9", true, "they cross"],
  ["F3:G6", false, "they touch at the right"],
  ["A3:B6", false, "they touch at the left"],
  ["C7:E9", false, "they touch below"],
  ["C1:E2", false, "they touch above"],
  ["F7:G9", false, "their corners touch"],
])("C3:E6 and %s lie over each other: %s, for %s", (other, isOver) => {
  expect([intersects(area("C3:E6"), area(other)), intersects(area(other), area("C3:E6"))]).toEqual([
    isOver,
    isOver,
  ]);
});

it("two cells span the same area in whichever order they come", () => {
  const corners = ["E14", "H9", "E9", "H14"].map(area);
  const [first, second, third, fourth] = corners.map(({ row, column }) => ({ row, column }));
  if (!first || !second || !third || !fourth) throw new Error("There are four corners.");
  for (const [one, other] of [
    [first, second],
    [second, first],
    [third, fourth],
    [fourth, third],
  ] as const)
    expect(formatArea(spanning(one, other))).toBe("E9:H14");
});

it("a cell is the same where both are there, in the same row and column", () => {
  const cell = { row: 13, column: 4 };
  expect(isSamePosition(cell, { ...area("E14:F15") })).toBe(true);
  const others = [undefined, { row: 12, column: 4 }, { row: 13, column: 5 }];
  expect(others.map((other) => isSamePosition(cell, other))).toEqual([false, false, false]);
  expect([isSamePosition(undefined, cell), isSamePosition(undefined, undefined)]).toEqual([false, false]);
});

it.each(["C3:E7", "C3:F6", "C2:E6", "B3:E6", "C3", "B3:D6", "C4:E7"])(
  "%s is not the same area as C3:E6",
  (other) => {
    expect(isSameArea(area("C3:E6"), area(other))).toBe(false);
    expect(isSameArea(area("C3:E6"), area("E6:C3"))).toBe(true);
  },
);
