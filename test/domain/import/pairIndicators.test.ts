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

it("a name is the same only as a whole: the second level is no part of it", () => {
  const own: FormRow[] = [["产出指标", "质量", "指标合格率", "", "100%"]];
  const source: FormRow[] = [["产出指标", "质量指标", "合格率", "", "100%"]];
  expect(numbers(own, source)).toEqual([[1, 1, false]]);
});

it("the same name below another second level is the same indicator", () => {
  const own: FormRow[] = [["产出指标", "质量指标", "设备验收合格率", "反映验收", "100%"]];
  const source: FormRow[] = [["产出指标", "数量指标", "设备验收合格率", "验收合格的比例", "98%"]];
  expect(numbers(own, source)).toEqual([[1, 1, true]]);
});

it("rows without a name are not the same by having none", () => {
  const unnamed = (level2: string, description: string, target: string): FormRow => [
    "产出指标",
    level2,
    "",
    description,
    target,
  ];
  const own = [unnamed("数量指标", "消防设施检测", "1次")];
  expect(numbers(own, [unnamed("质量指标", "电梯运行维保", "100%")])).toEqual([]);
  expect(numbers([unnamed("", "消防设施检测", "1次")], [unnamed("", "电梯运行维保", "100%")])).toEqual([]);
  expect(numbers([unnamed("", "", "1次")], [unnamed("", "", "100%")])).toEqual([]);
});

it("below one 二级指标 alone neither", () => {
  const unnamed = (target: string): FormRow => ["产出指标", "数量指标", "", "", target];
  expect(numbers([unnamed("1次")], [unnamed("100%")])).toEqual([]);
});

it("a name that stands twice does not stand once because its twin has been found", () => {
  const cost = (description: string): FormRow => ["产出指标", "成本指标", "印刷费", description, "≤5万元"];
  const own = [cost("印制统计年鉴的费用"), cost("印制宣传册的费用")];
  const source = [cost("印制统计年鉴的费用"), cost("印制调查表的费用")];
  expect(numbers(own, source)).toEqual([
    [1, 1, true],
    [2, 2, false],
  ]);
});

it.each<[string, FormRow, FormRow, boolean]>([
  [
    "a number of people trained is no benefit",
    ["产出指标", "数量指标", "培训人次", "反映培训", "≥20人次"],
    ["效益指标", "社会效益指标", "培训人次", "反映培训", "≥20人次"],
    false,
  ],
  [
    "nor where the second level is left blank",
    ["产出指标", "", "培训人次", "反映培训", "≥20人次"],
    ["效益指标", "", "培训人次", "反映培训", "≥20人次"],
    false,
  ],
  [
    "costs stand below 产出指标 or below 成本指标",
    ["产出指标", "成本指标", "机房运行电力成本", "反映成本", "≤56万元"],
    ["成本指标", "经济成本指标", "机房运行电力成本", "反映成本", "≤56万元"],
    true,
  ],
  [
    "a return that does not tell the first level says nothing against",
    ["产出指标", "数量指标", "培训人次", "反映培训", "≥20人次"],
    ["", "", "培训人次", "反映培训", "≥20人次"],
    true,
  ],
])("one name below two first levels: %s", (_, own, source, isExact) => {
  expect(numbers([own], [source])).toEqual([[1, 1, isExact]]);
});

it("a reworded cost is near also below the other first level", () => {
  const own: FormRow = ["产出指标", "成本指标", "机房运行电力成本", "", "≤56万元"];
  const source: FormRow = ["成本指标", "经济成本指标", "机房运行的电力成本", "", "≤56万元"];
  expect(numbers([own], [source])).toEqual([[1, 1, false]]);
});
