import Big from "big.js";
import fc from "fast-check";
import { splitEqually, splitInProportion } from "../../../src/domain/evaluation/splitPoints";

const shown = (parts: readonly Big[]): string[] => parts.map((part) => part.toFixed());

describe("equal parts", () => {
  it.each<[string, number, string[]]>([
    ["10", 0, []],
    ["10", 1, ["10"]],
    ["10", 2, ["5", "5"]],
    ["10", 3, ["3.34", "3.33", "3.33"]],
    ["20", 3, ["6.67", "6.67", "6.66"]],
    ["0", 2, ["0", "0"]],
    ["0.01", 3, ["0.01", "0", "0"]],
    // More than two places: what is less than 0.01 goes to the first as well.
    ["33.333", 2, ["16.673", "16.66"]],
    ["10.005", 2, ["5.005", "5"]],
    ["16.667", 3, ["5.567", "5.55", "5.55"]],
  ])("of %s points for %i rows", (points, count, expected) => {
    expect(shown(splitEqually(new Big(points), count))).toEqual(expected);
  });

  it("differ by no more than 0.01", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 300 }), (cents, count) => {
        const points = new Big(cents).times("0.01");
        const parts = splitEqually(points, count);
        expect(parts).toHaveLength(count);
        expect(parts.reduce((sum, part) => sum.plus(part), new Big(0)).eq(points)).toBe(true);
        const [first, last] = [parts[0], parts.at(-1)];
        expect(first?.minus(last ?? 0).lte("0.01") && first.gte(last ?? 0)).toBe(true);
      }),
    );
  });
});

describe("parts in proportion", () => {
  it.each<[string, string, readonly number[], string[]]>([
    ["as the shares stand to each other", "90", [50, 30, 10], ["50", "30", "10"]],
    ["with what is left over for the first", "10", [1, 1, 1], ["3.34", "3.33", "3.33"]],
    ["with nothing for a share of 0", "10", [0, 1, 2], ["0", "3.34", "6.66"]],
    ["with nothing for any share of 0", "20", [0, 1, 0, 1, 1], ["0", "6.67", "0", "6.67", "6.66"]],
    ["with the rest of more places for the first that has any", "10.005", [0, 1, 1], ["0", "5.005", "5"]],
    ["equally where all shares are 0", "10", [0, 0, 0], ["3.34", "3.33", "3.33"]],
    ["of no points", "0", [1, 2], ["0", "0"]],
    ["for nobody", "10", [], []],
  ])("%s", (_how, points, shares, expected) => {
    const parts = splitInProportion(
      new Big(points),
      shares.map((share) => new Big(share)),
    );
    expect(shown(parts)).toEqual(expected);
  });
});
