import fc from "fast-check";
import { audit } from "../../../src/domain/audit";
import { lastColumn, lastRow } from "../../../src/domain/grid/Area";
import { cellAt } from "../../../src/domain/grid/SheetGrid";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { SheetView } from "../../../src/domain/grid/SheetView";
import { planCheckColumns } from "../../../src/domain/plan/planCheckColumns";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { HEADER_LABELS, HEADER_ONLY } from "../../../src/domain/table/headerLabels";
import { FUNDS_LABELS } from "../../../src/domain/table/headerSynonyms";
import { knownWords } from "../../../src/domain/table/Vocabulary";
import { LAYOUTS } from "../../../src/domain/table/layouts";
import { readTables } from "../../../src/domain/table/readTables";
import { alone, anyForm, anyRowOfForms } from "../../support/forms/anySheet";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { SEED_HEADER } from "../../support/seedForm";

/** Every word of every form: what heads a column, a field, a line of funds, a block, and what stands below a grid. */
const KNOWN_WORDS: readonly string[] = [
  ...Object.values(HEADER_LABELS).flat(),
  ...Object.keys(HEADER_ONLY),
  ...FUNDS_LABELS,
  ...["项目资金（万元）", "年初预算数", "全年执行数", "执行率", "年度资金总额", "上年结转资金"],
  ...["中长期绩效指标", "二、年度绩效指标", "绩效指标值", "中期目标", "年度目标"],
  ...["总分", "小计", "填报人：", "注：", "序号", "（2024年度）", "填报单位：湖城市水务局", "正向", "%"],
];

/** Cells as tables have them, and cells as nobody expects them. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...SEED_HEADER,
      "项目名称",
      "预算数",
      "绩效目标",
      "其中：财政资金",
      "单位：万元",
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(...KNOWN_WORDS) },
  {
    weight: 3,
    arbitrary: fc.constantFrom("产出指标", "效益指标", "数量指标", "成本指标", "≤56万元", "2条", "/", "合计"),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
  },
);

const HEADERS: readonly (readonly TestCell[])[] = [
  SEED_HEADER,
  SEED_HEADER,
  ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
  ["一级指标", "二级指标", "三级指标", "绩效指标值"],
  [null, null, null, "指标性质", "指标值", "单位"],
  ["项目名称", "预算数（元）", "绩效目标", "一级指标", "二级指标", "三级指标", "指标值"],
  ["一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
];

const ROWS: readonly (readonly TestCell[])[] = [
  ["产出指标", "数量指标", "培训人数", "反映人数", "≥20人"],
  ["产出指标", "成本指标", "培训费用", "≤", 5.6, "万元"],
  ["中长期绩效指标", "产出指标", "数量指标", "完成项目", "≥20人"],
  ["甲项目", 12000, "做好甲", "产出指标", "成本指标", "经费", "≤12000元"],
  [null, "质量指标", "合格率", null, 0.95],
];

const row = fc.oneof(
  { weight: 5, arbitrary: fc.array(cell, { maxLength: 9 }) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.nat(2), fc.constantFrom(...HEADERS, ...ROWS))
      .map(([shift, cells]) => [...Array<null>(shift).fill(null), ...cells]),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ["甲绩效目标表"],
      ["年度绩效指标"],
      ["项目名称", "甲"],
      ["预算数", 56],
      ["绩效目标", "做好"],
    ),
  },
);

/** A header with rows below it, somewhere on the sheet. */
const grid = fc
  .tuple(
    fc.nat(2),
    fc.constantFrom(...HEADERS),
    fc.array(fc.constantFrom(...ROWS), { minLength: 1, maxLength: 3 }),
  )
  .map(([shift, header, rows]) =>
    [header, ...rows].map((cells) => [...Array<null>(shift).fill(null), ...cells]),
  );

const rows = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: row.map((cells) => [[...cells]]) }, { weight: 3, arbitrary: grid }),
    {
      maxLength: 14,
    },
  )
  .map((chunks) => chunks.flat());

const merge = fc
  .record({
    row: fc.nat(12),
    column: fc.nat(8),
    rowCount: fc.integer({ min: 1, max: 4 }),
    columnCount: fc.integer({ min: 1, max: 4 }),
  })
  .filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);

const anyGrid: fc.Arbitrary<SheetGrid> = fc
  .tuple(rows, fc.array(merge, { maxLength: 4 }), fc.nat(3))
  .map(([rows, merges, shift]) => ({
    ...gridOf(rows, { at: { row: shift, column: shift } }),
    merges: merges.map((area) => ({ ...area, row: area.row + shift, column: area.column + shift })),
  }));

/** A form of any layout into which somebody has typed, and in which cells were merged, over one another if it comes to that. */
const mutilated: fc.Arbitrary<SheetGrid> = fc
  .tuple(
    fc.oneof(alone(anyForm), anyRowOfForms),
    fc.array(fc.tuple(fc.nat(25), fc.nat(14), cell), { maxLength: 12 }),
    fc.array(merge, { maxLength: 3 }),
  )
  .map(([{ grid: drawn }, typed, merges]) => {
    const rows = drawn.values.map((line, r) =>
      line.map((value, c): TestCell => ({
        value,
        numberFormat: drawn.numberFormats[r]?.[c] ?? "General",
        text: drawn.texts[r]?.[c] ?? "",
      })),
    );
    for (const [row, column, content] of typed) (rows[row] ?? []).splice(column, 1, content);
    return { ...gridOf(rows), merges: [...drawn.merges, ...merges] };
  });

const anySheet = fc.oneof({ weight: 3, arbitrary: anyGrid }, { weight: 2, arbitrary: mutilated });

const RUNS = { numRuns: 400 };

/** What stands over a column in the rows that a header may take: three at most. */
function headsAbove(grid: SheetGrid, row: number, column: number): string[] {
  const view = new SheetView(grid);
  return [-2, -1, 0, 1, 2].map((shift) => view.text(row + shift, column));
}

it("the grids do hold tables, or the tests below would say nothing", () => {
  const grids = fc.sample(anyGrid, { numRuns: 200, seed: 7 });
  const holding = grids.filter((grid) => readTables([grid], defaultSettings).tables.length > 0);
  expect(holding.length).toBeGreaterThan(50);
  for (const sheets of [
    fc.sample(anyGrid, { numRuns: 400, seed: 7 }),
    fc.sample(mutilated, { numRuns: 100, seed: 7 }),
  ]) {
    const { tables } = readTables(sheets, defaultSettings);
    expect(new Set(tables.map(({ reading }) => reading.layout)).size).toBe([...LAYOUTS, "seed"].length);
  }
});

it("any grid of cells and merges is read, audited and planned without a throw", () => {
  fc.assert(
    fc.property(anySheet, (grid) => {
      const audited = audit(readTables([grid], defaultSettings).tables, defaultSettings);
      expect(audited.tables.flatMap(({ failures }) => failures)).toEqual([]);
      planCheckColumns(audited, [grid], "zh-CN");
    }),
    RUNS,
  );
});

it("no table is reported without its header cells", () => {
  fc.assert(
    fc.property(anySheet, (grid) => {
      for (const { headerRow, columns } of readTables([grid], defaultSettings).tables) {
        const heads = (column: number | null, role: string) =>
          column === null ||
          headsAbove(grid, headerRow, column).some((text) =>
            knownWords.headerRolesOf(text).some((known) => known === role),
          );
        expect([heads(columns.level3, "level3"), heads(columns.target, "target")]).toEqual([true, true]);
        expect([heads(columns.level1, "level1"), heads(columns.level2, "level2")]).toEqual([true, true]);
        expect(columns.level1 ?? columns.level2).not.toBeNull();
      }
    }),
    RUNS,
  );
});

it("what would be written lies right of every table and only over blank cells", () => {
  fc.assert(
    fc.property(anySheet, (grid) => {
      const audited = audit(readTables([grid], defaultSettings).tables, defaultSettings);
      for (const { area } of planCheckColumns(audited, [grid], "zh-CN").sheets.flatMap(
        ({ cells }) => cells,
      )) {
        for (let row = area.row; row <= lastRow(area); row++) {
          for (let column = area.column; column <= lastColumn(area); column++) {
            expect(cellAt(grid, row, column).text).toBe("");
          }
        }
      }
    }),
    RUNS,
  );
});
