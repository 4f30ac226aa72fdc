import { ofYear } from "../audit";
import type { TableAudit } from "../audit";
import type { OwnedBlock, SheetGrid } from "../grid/SheetGrid";
import { SheetView } from "../grid/SheetView";
import type { Settings } from "../settings/Settings";
import { contentsOf } from "./checkBlock";
import { changesOfBlocks } from "./evaluation/blockChanges";
import { countEntries, isEvaluationBlock } from "./evaluation/ownedEvaluation";
import { ownedBy, planTables } from "./evaluation/plannedTables";
import type { PlannedTable } from "./evaluation/plannedTables";
import { SheetOverlay } from "./evaluation/SheetOverlay";
import type { AreaChange, AreaExpectation, SheetPlan, WritePlan } from "./WritePlan";

export interface EvaluationPlanOptions {
  /** Only these tables; all of them when absent. */
  readonly tableIds?: readonly string[] | undefined;
  /** 分值 in the add-in's own columns are proposed anew. */
  readonly resetWeights?: boolean | undefined;
}

/**
 * 添加/更新评价列: beside each table the columns that it lacks for the year's end, below its grid 预算执行, 合计 and 评价等级.
 * What the user has filled in stays beside its indicator, also where blocks move. In the user's own columns only blanks
 * are filled. What stands there already is left out, so that a second run is an empty plan.
 */
export function planEvaluationColumns(
  tables: readonly TableAudit[],
  grids: readonly SheetGrid[],
  settings: Settings,
  options: EvaluationPlanOptions = {},
): WritePlan {
  return {
    sheets: grids.flatMap((grid) => {
      const onSheet = tables.filter(({ table }) => table.sheetId === grid.sheetId);
      return planSheet(grid, onSheet, settings, options);
    }),
  };
}

function planSheet(
  grid: SheetGrid,
  tables: readonly TableAudit[],
  settings: Settings,
  { tableIds, resetWeights = false }: EvaluationPlanOptions,
): SheetPlan[] {
  const view = new SheetView(grid);
  const chosen = ofYear(tables).filter(({ table }) => tableIds?.includes(table.id) ?? true);
  const orphans = tableIds ? [] : orphansOf(grid, tables);
  const areas = tables.map(({ table }) => table.area);
  const planned = planTables(view, chosen, areas, orphans, { settings, resetWeights });
  const cells = cellChanges(view, planned, orphans);
  const wanted = planned.flatMap(({ blocks }) => blocks);
  const blocks = changesOfBlocks(grid, wanted, [...orphans, ...planned.flatMap(dropped)]);
  if (cells.length + blocks.length === 0) return [];
  const { sheetId, sheetName } = grid;
  return [{ sheetId, sheetName, expectations: expected(grid, planned), cells, blocks, highlights: null }];
}

/** Every block is cleared before any is written: one may move to where another stood. */
function cellChanges(
  view: SheetView,
  planned: readonly PlannedTable[],
  orphans: readonly OwnedBlock[],
): AreaChange[] {
  const overlay = new SheetOverlay(view);
  for (const { area } of [...orphans, ...planned.flatMap(({ table }) => ownedBy(table))]) overlay.clear(area);
  for (const { cell, content } of planned.flatMap(({ plan }) => [
    ...plan.columnFills,
    ...plan.summaryFills,
  ])) {
    overlay.set(cell, content);
  }
  return overlay.changes(planned.flatMap(({ blocks }) => blocks.map(({ state }) => state.area)));
}

/** The tables and what is filled in beside them: where these have changed since, the plan is out of date. */
function expected(grid: SheetGrid, planned: readonly PlannedTable[]): AreaExpectation[] {
  return planned
    .flatMap(({ table }) => [table.area, ...ownedBy(table).map(({ area }) => area)])
    .map((area) => ({ area, contents: contentsOf(grid, area) }));
}

/** Blocks whose table is gone, and in which the user has filled in nothing. */
function orphansOf(grid: SheetGrid, tables: readonly TableAudit[]): OwnedBlock[] {
  const owned = new Set(tables.flatMap(({ table }) => ownedBy(table)).map(({ name }) => name));
  return grid.ownedBlocks.filter(
    (block) =>
      isEvaluationBlock(block) &&
      !owned.has(block.name) &&
      countEntries(block, contentsOf(grid, block.area)) === 0,
  );
}

/** The block of a table that has all columns of its own by now. */
function dropped({ table, blocks }: PlannedTable): OwnedBlock[] {
  return ownedBy(table).filter((owned) => !blocks.some((block) => block.owned?.name === owned.name));
}
