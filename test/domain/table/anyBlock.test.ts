import fc from "fast-check";
import { contains } from "../../../src/domain/grid/Area";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { EVALUATION_ROLES } from "../../../src/domain/table/evaluationCells";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { EVALUATION_HEADERS, withBlock } from "../../support/ownedBlock";
import { seedFormRows } from "../../support/seedForm";

// Blocks of the add-in's own wherever a user may have moved them, tables below and beside each other.

const beside = (gap: number): TestCell[][] =>
  seedFormRows().map((row, r) => [
    ...Array.from({ length: 7 + gap }, (_, c) => row[c] ?? null),
    ...(seedFormRows()[r] ?? []),
  ]);

const sheet = fc
  .tuple(fc.constantFrom(0, 1, 5), fc.nat(2), fc.boolean())
  .map(([gap, blank, isStacked]) => [
    ...beside(gap),
    ...Array.from({ length: blank }, () => []),
    ...(isStacked ? seedFormRows() : []),
  ]);

const cell = fc.constantFrom<TestCell>(null, "实际完成值", "全年执行数", "年度资金总额", "合计", 5, "95%");

const block = fc.record({
  kind: fc.constantFrom("评价", "合计", "校验"),
  at: fc
    .tuple(fc.constantFrom(..."FGHIJKPQRSTU"), fc.integer({ min: 1, max: 26 }))
    .map(([c, r]) => `${c}${r}`),
  header: fc.shuffledSubarray([...EVALUATION_HEADERS, "全年执行数"], { minLength: 1 }),
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 7 }),
});

const anySheet: fc.Arbitrary<SheetGrid> = fc
  .tuple(sheet, fc.array(block, { maxLength: 6 }))
  .map(([rows, blocks]) =>
    blocks.reduce(
      (grid, { kind, at, header, rows: body }, index) =>
        withBlock(grid, { name: `_绩效助手_${kind}_${index + 1}`, at, cells: [header, ...body] }),
      gridOf(rows),
    ),
  );

const blocksOf = ({ ownedColumns, ownedSummary }: TargetTable) =>
  [ownedColumns?.block, ownedSummary].flatMap((owned) => (owned ? [owned] : []));

const entriesOf = (table: TargetTable) => [
  ...table.indicators.flatMap((indicator) => EVALUATION_ROLES.flatMap((role) => indicator[role] ?? [])),
  ...table.funds.flatMap(({ executed }) => executed ?? []),
];

const RUNS = { numRuns: 300 };

it("the sheets do hold blocks that belong to tables, or the tests below would say nothing", () => {
  const tables = fc
    .sample(anySheet, { numRuns: 200, seed: 7 })
    .flatMap((grid) => readTables([grid], defaultSettings).tables);
  expect(tables.filter(({ ownedColumns }) => ownedColumns).length).toBeGreaterThan(50);
  expect(tables.filter(({ ownedSummary }) => ownedSummary).length).toBeGreaterThan(50);
  expect(tables.flatMap(entriesOf).filter(({ isOwned }) => isOwned).length).toBeGreaterThan(100);
});

it("no block belongs to two tables", () => {
  fc.assert(
    fc.property(anySheet, (grid) => {
      const names = readTables([grid], defaultSettings).tables.flatMap((table) =>
        blocksOf(table).map(({ name }) => name),
      );
      expect(names).toEqual([...new Set(names)]);
    }),
    RUNS,
  );
});

it("what is the add-in's stands in the table's own blocks, what is the user's in nobody's", () => {
  fc.assert(
    fc.property(anySheet, (grid) => {
      for (const table of readTables([grid], defaultSettings).tables) {
        for (const { cell: place, isOwned } of entriesOf(table)) {
          const among = isOwned ? blocksOf(table) : grid.ownedBlocks;
          expect(among.some(({ area }) => contains(area, place))).toBe(isOwned);
        }
      }
    }),
    RUNS,
  );
});
