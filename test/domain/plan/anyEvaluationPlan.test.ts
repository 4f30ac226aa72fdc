import fc from "fast-check";
import { audit } from "../../../src/domain/audit";
import { intersects } from "../../../src/domain/grid/Area";
import type { Area } from "../../../src/domain/grid/Area";
import { formatCell } from "../../../src/domain/grid/address";
import type { CellValue, SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { planEvaluationColumns } from "../../../src/domain/plan/planEvaluationColumns";
import type { WritePlan } from "../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { appliedTo } from "../../support/appliedPlan";
import { typed, withRowInserted } from "../../support/editedGrid";
import { gridOf } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";

function planOf(grid: SheetGrid): WritePlan {
  const { tables } = audit(readTables([grid], defaultSettings).tables, defaultSettings);
  return planEvaluationColumns(tables, [grid], defaultSettings);
}

const applied = (grid: SheetGrid, plan = planOf(grid)): SheetGrid => appliedTo([grid], plan)[0] ?? grid;

const isApart = (areas: readonly Area[]): boolean =>
  areas.every((area, index) => areas.slice(index + 1).every((other) => !intersects(area, other)));

/** Two tables with their columns: the first one's block H8:M12, its summary H13:M18; the second's H26:M30 and H31:M36. */
const TWO_TABLES = applied(
  gridOf([
    ...seedFormRows(),
    ...Array.from({ length: 6 }, () => []),
    ...seedFormRows({ project: "另一项目" }),
  ]),
);

const value = fc.constantFrom<CellValue>(
  null,
  null,
  0,
  3,
  96,
  0.9,
  "96%",
  "约3",
  "达成",
  "合计",
  "指标值",
  "7万人",
  "—",
);
const edit = fc.record({
  row: fc.integer({ min: 7, max: 35 }),
  column: fc.integer({ min: 0, max: 12 }),
  value,
});
const edits = fc.array(edit, { maxLength: 8 });
/** Marked, so that they are found again wherever they stand. */
const reasons = fc.uniqueArray(fc.integer({ min: 8, max: 11 }), { maxLength: 4 });
const insertedAt = fc.option(fc.integer({ min: 2, max: 36 }));

function edited(
  changes: readonly { row: number; column: number; value: CellValue }[],
  marks: readonly number[],
): SheetGrid {
  const cells = changes.map((change) => [formatCell(change), change.value] as const);
  const marked = marks.map((row) => [formatCell({ row, column: 12 }), `原因${row}`] as const);

  return typed(TWO_TABLES, Object.fromEntries([...cells, ...marked]));
}

it("whatever the user does to tables and blocks: no area is written twice, no reason is lost, and a further run settles", () => {
  fc.assert(
    fc.property(edits, reasons, insertedAt, (changes, marks, at) => {
      const before = edited(changes, marks);
      const sheet = at === null ? before : withRowInserted(before, at);
      const plan = planOf(sheet);
      for (const { cells, blocks } of plan.sheets) {
        expect(isApart(cells.map(({ area }) => area))).toBe(true);
        expect(isApart(blocks.flatMap(({ after }) => after?.area ?? []))).toBe(true);
        for (const { after } of blocks)
          expect(isApart(after?.regions.map(({ area }) => area) ?? [])).toBe(true);
      }
      const once = applied(sheet, plan);
      const kept = new Set(once.values.flat());
      expect(marks.filter((row) => !kept.has(`原因${row}`))).toEqual([]);
      // Headers that were set right let the reader see entries that it could not see before: one run more.
      const settled = applied(applied(once));
      expect(planOf(settled).sheets).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
