import { pairIndicators } from "../../../src/domain/import/pairIndicators";
import { readTables } from "../../../src/domain/table/readTables";
import type { Indicator } from "../../../src/domain/table/TargetTable";
import { seedFormGrid } from "../../support/seedForm";
import type { FormRow } from "../../support/seedForm";
import { seedGrids } from "../../support/seedGrids";

function indicators(rows: readonly FormRow[]): readonly Indicator[] {
  return readTables([seedFormGrid({ rows })], { fiscalYear: null }).tables[0]?.indicators ?? [];
}

const numbers = (own: readonly FormRow[], source: readonly FormRow[]) =>
  pairIndicators(indicators(own), indicators(source)).map((pair) => [
    pair.own.number,
    pair.source.number,
    pair.isExact,
  ]);

it("every row of the 12 real tables finds itself, also where names are repeated (table 9)", () => {
  for (const { indicators: rows } of readTables(seedGrids(), { fiscalYear: null }).tables) {
    const pairs = pairIndicators(rows, [...rows].reverse());
    expect(pairs).toHaveLength(rows.length);
    expect(pairs.every(({ own, source, isExact }) => own === source && isExact)).toBe(true);
  }
});

it("a reworded indicator is offered as near, an unlike one not at all", () => {
  const own: FormRow[] = [
    ["产出指标", "数量指标", "使用专线宽带条数", "反映专线数量情况", "2条"],
    ["效益指标", "社会效益指标", "保障网络安全", "反映成效", "100%"],
  ];
  const source: FormRow[] = [
    ["产出指标", "数量指标", "专线宽带使用条数", "反映专线数量", "2条"],
    ["效益指标", "社会效益指标", "居民收入增长", "反映增收", "100%"],
  ];
  expect(numbers(own, source)).toEqual([[1, 1, false]]);
});

it("rows of different first levels are never near each other", () => {
  const own: FormRow[] = [["产出指标", "数量指标", "培训统计人员人数", "反映培训", "20人"]];
  const source: FormRow[] = [["效益指标", "社会效益指标", "培训统计人员人次", "反映培训", "20人"]];
  expect(numbers(own, source)).toEqual([]);
});

it("two rows that bear one name are not told apart by guess", () => {
  const twice: FormRow[] = [
    ["产出指标", "数量指标", "检查次数", "反映检查", "2次"],
    ["产出指标", "数量指标", "检查次数", "反映检查", "3次"],
  ];
  expect(numbers(twice, [["产出指标", "数量指标", "检查次数", "反映检查", "2次"]])).toEqual([[1, 1, false]]);
});
