import Big from "big.js";
import { expectedSplits, proposedSplit, sameSplit, splitOf } from "../../../src/domain/rules/pointsSplit";
import type { PointsSplit } from "../../../src/domain/rules/pointsSplit";
import { SCHEME_2020, SCHEME_2021 } from "../../../src/domain/settings/schemes";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { seedFormGrid } from "../../support/seedForm";

const LEVELS = {
  cost: ["成本指标", "经济成本指标"],
  output: ["产出指标", "数量指标"],
  benefit: ["效益指标", "社会效益指标"],
  satisfaction: ["满意度指标", "服务对象满意度指标"],
  none: ["其他", "其他"],
} as const;

type Given = readonly (readonly [keyof typeof LEVELS, number | string])[];

const textOf = ({ cost, output, benefit, satisfaction }: PointsSplit) =>
  [cost, output, benefit, satisfaction].map((points) => points.toFixed()).join(" ");

/** A table with a row of each of these levels. */
function tableOf(levels: readonly (keyof typeof LEVELS)[]): TargetTable {
  const rows = levels.map(
    (level, index) => [LEVELS[level][0], LEVELS[level][1], `指标${index + 1}`, "", "≥2条"] as const,
  );
  const [table] = readTables([seedFormGrid({ rows })], defaultSettings).tables;
  if (!table) throw new Error("The form is read as no table.");
  return table;
}

/** What a table with these points gives 成本 产出 效益 满意度. */
function split(given: Given, scheme = SCHEME_2021, total: number | string = 100) {
  const { indicators } = tableOf(given.map(([level]) => level));
  const rows = indicators.map((indicator, index) => ({ indicator, points: new Big(given[index]?.[1] ?? 0) }));
  const found = splitOf({ rows, total: new Big(total), unread: [], areShares: false }, scheme);
  return found && textOf(found);
}

const NINETY: Given = [
  ["cost", 20],
  ["output", 25],
  ["output", 15],
  ["benefit", 20],
  ["satisfaction", 10],
];

it("a table's points are added up by its first levels", () => {
  expect(split(NINETY)).toBe("20 40 20 10");
  expect(split(NINETY, SCHEME_2021, 90)).toBe("20 40 20 10");
  expect(split(NINETY, SCHEME_2021, "100.004")).toBe("20 40 20 10");
});

it("where costs have no points of their own they belong to 产出", () => {
  expect(split(NINETY, SCHEME_2020)).toBe("0 60 20 10");
});

it("a table whose indicators do not make up all but the execution is not compared", () => {
  expect(
    split([
      ["output", 50],
      ["benefit", 30],
    ]),
  ).toBeNull();
  expect(
    split([
      ["output", 60],
      ["benefit", 40],
    ]),
  ).toBeNull();
});

it("nor is one that has more points elsewhere than the execution's", () => {
  expect(split([...NINETY, ["none", 15]], SCHEME_2021, 105)).toBeNull();
  expect(split([...NINETY, ["none", 10]], SCHEME_2021, 100)).toBe("20 40 20 10");
});

it.each([
  ["all first levels", ["20", "40", "20", "10"], ["20 40 20 10"]],
  ["no costs", ["0", "50", "30", "10"], ["0 50 30 10", "0 60 20 10"]],
  ["no satisfaction", ["20", "40", "30", "0"], ["20 40 30 0"]],
  ["neither", ["0", "50", "40", "0"], ["0 50 40 0", "0 60 30 0"]],
])(
  "a table with %s meets the guide of 2021 by its splits",
  (_, [cost, output, benefit, satisfaction], expected) => {
    const table = {
      cost: new Big(cost ?? 0),
      output: new Big(output ?? 0),
      benefit: new Big(benefit ?? 0),
      satisfaction: new Big(satisfaction ?? 0),
    };
    const splits = expectedSplits(SCHEME_2021, table);
    expect(splits.map(textOf)).toEqual(expected);
    expect(splits.some((one) => sameSplit(one, table))).toBe(true);
    expect(sameSplit({ ...table, benefit: table.benefit.plus("0.01") }, table)).toBe(false);
    expect(sameSplit({ ...table, benefit: table.benefit.plus("0.005") }, table)).toBe(true);
  },
);

it("what the add-in itself proposes is added up in the same way", () => {
  const proposed = (levels: Parameters<typeof tableOf>[0], scheme = SCHEME_2021) =>
    textOf(proposedSplit(tableOf(levels), scheme));
  const all = ["cost", "output", "output", "benefit", "satisfaction"] as const;
  expect([proposed(all), proposed(all, SCHEME_2020)]).toEqual(["20 40 20 10", "0 50 30 10"]);
});
