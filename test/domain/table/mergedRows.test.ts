import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";

const ROWS = [
  ["产出指标", "数量指标", "检查单位数", "反映检查", "≥280家"],
  ["产出指标", "数量指标", "", "", null],
  ["产出指标", "成本指标", "差旅", "反映差旅", "≤8万元"],
] as const;

const namesWith = (merges: readonly string[]) =>
  readTables([gridOf(seedFormRows({ rows: ROWS }), { merges })], defaultSettings).tables.flatMap(
    ({ indicators }) => indicators.map(({ number, level3, target }) => [number, level3.text, target.text]),
  );

it("reads an indicator that is merged over two lines once, and goes on below it", () => {
  expect(namesWith(["C9:C10", "D9:D10", "E9:E10"])).toEqual([
    [1, "检查单位数", "≥280家"],
    [2, "差旅", "≤8万元"],
  ]);
});

it("keeps a line with a value of its own below a merged name", () => {
  expect(namesWith(["C9:C10"])).toEqual([
    [1, "检查单位数", "≥280家"],
    [2, "检查单位数", ""],
    [3, "差旅", "≤8万元"],
  ]);
});
