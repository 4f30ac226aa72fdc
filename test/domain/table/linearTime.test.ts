import fc from "fast-check";
import { GridLayers, GridShape } from "../../../src/domain/grid/GridLayers";
import { cellAt } from "../../../src/domain/grid/SheetGrid";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { diagnoseSheet } from "../../../src/domain/table/diagnoseSheet";
import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { sketchSheet } from "../../../src/domain/table/sketchTables";
import { anyForm, repeatedForm } from "../../support/forms/anySheet";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { SEED_HEADER, seedFormRows } from "../../support/seedForm";

/** How often a reader looks at a cell: what its time grows with, the same on every machine. */
function looks(grid: SheetGrid): number {
  let count = 0;
  const counting = (line: readonly string[]): readonly string[] =>
    new Proxy(line, {
      get: (target, key) => {
        if (typeof key === "string" && /^\d+$/.test(key)) count++;
        return Reflect.get(target, key) as unknown;
      },
    });
  diagnoseSheet(sketchSheet({ ...grid, texts: grid.texts.map(counting) }, plainReading));
  return count;
}

const LINES: readonly (readonly TestCell[])[] = [
  [],
  [],
  ["绩效目标表"],
  ["项目名称", "甲"],
  ["中长期绩效指标"],
  ["附件"],
  [...SEED_HEADER],
  [...SEED_HEADER],
  ["产出指标", "数量指标", "甲", "", "≥2条"],
  [null, null, "乙", "", "3个"],
  ["合计"],
  ["项目名称", "一级指标", "二级指标", "三级指标", "指标值"],
  ["甲项目", "产出指标", "数量指标", "乙", "3个"],
  ["一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
  [1, "凭证", "二级科目", 3.5],
  ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["年度资金总额", 5, 5, 5, 10, "100%", 10],
  ["年度总体目标", "预期目标", null, "实际完成情况"],
  ["绩效指标", null, null, "绩效指标值"],
  ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
  [null, null, null, "指标性质", "指标值", "度量单位"],
  ["二、年度绩效指标"],
  ["中长期绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "质量指标"],
  ["一、产出指标（50分）"],
  ["成本指标"],
  ["小计", null, 5],
  ["填报人：张三", null, "联系电话：123"],
];

const repeated = (lines: readonly (readonly TestCell[])[], times: number): SheetGrid =>
  gridOf(Array.from({ length: times }, () => lines).flat());

/** Four times the sheet must not cost more than four times the looks, but for what is looked at once. */
function expectLinear(lines: readonly (readonly TestCell[])[]): void {
  const [small, large] = [looks(repeated(lines, 25)), looks(repeated(lines, 100))];
  expect(large).toBeLessThan(small * 4.4 + 2_000);
}

it("reading grows with the size of the sheet, whatever stands on it", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 8 }), expectLinear), {
    numRuns: 150,
  });
});

it.each<[string, readonly (readonly TestCell[])[]]>([
  ["tables below each other", [...seedFormRows(), []]],
  ["headers without a table", [[...SEED_HEADER]]],
  ["grids that are nobody's", [[...SEED_HEADER], ["产出指标", "数量指标", "甲", "", "≥2条"], [], [], [], []]],
  ["notes between blank rows", [["附件"], []]],
  ["first levels over nothing", [[...SEED_HEADER.slice(1)], ["产出指标"], ["一、满意度指标"], []]],
  ["a list's projects", [["甲", "产出指标", "数量指标", "乙", "3个"]]],
])("so it is for %s", (_name, lines) => {
  expectLinear(lines);
});

it("a stray value far away costs no more looks, and hides no table", () => {
  const rows = [...seedFormRows(), []];
  const near = gridOf(rows);
  const cells = near.values.flatMap((line, row) =>
    line.flatMap((_, column) => {
      const cell = cellAt(near, row, column);
      return cell.value === null ? [] : [cell];
    }),
  );
  const stray = {
    row: 1_048_575,
    column: 16_383,
    value: "x",
    text: "x",
    numberFormat: "General",
    formula: null,
  };
  const extent = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };
  const layers = new GridLayers(new GridShape(extent, [...cells, stray]));
  for (const cell of [...cells, stray]) layers.put(cell);
  const far = { ...near, ...layers.rows };
  expect(sketchSheet(far, plainReading).sketches.map(({ area }) => area)).toEqual(
    sketchSheet(near, plainReading).sketches.map(({ area }) => area),
  );
  expect(looks({ ...far, texts: far.texts.slice(0, 5_000) })).toBeLessThan(looks(near) * 6);
});

it("a head far below other things is looked for no further than it must", () => {
  const noise = (rows: number): SheetGrid =>
    gridOf([...Array.from({ length: rows }, (_, row) => (row % 2 ? [] : [`凭证${row}`])), ...seedFormRows()]);
  expect(looks(noise(4_000))).toBeLessThan(looks(noise(1_000)) * 4.4);
});

it.each(["below", "beside"] as const)(
  "tables of every layout %s each other are read in linear time",
  (where) => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const [few, many] = [5, 20].map((count) => looks(repeatedForm(form, count, where)));
        expect(many).toBeLessThan((few ?? 0) * 4.4 + 2_000);
      }),
      { numRuns: 25 },
    );
  },
);
