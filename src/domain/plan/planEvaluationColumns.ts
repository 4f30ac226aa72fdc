import { ofYear } from "../audit";
import type { TableAudit } from "../audit";
import { formatArea } from "../grid/address";
import type { Area } from "../grid/Area";
import { without } from "../grid/areaPieces";
import { AreaRows } from "../grid/AreaRows";
import type { OwnedBlock, SheetGrid } from "../grid/SheetGrid";
import { SheetView } from "../grid/SheetView";
import { finished } from "../Steps";
import type { Steps } from "../Steps";
import type { Settings } from "../settings/Settings";
import { aroundBlocksGivenBack } from "./aroundBlocks";
import { contentsOf } from "./checkBlock";
import { changesOfBlocks } from "./evaluation/blockChanges";
import type { WantedBlock } from "./evaluation/blockChanges";
import { countEntries, isEvaluationBlock } from "./evaluation/ownedEvaluation";
import { leftAlone } from "./evaluation/leftAlone";
import { isSameList, ownedBy, planTables } from "./evaluation/plannedTables";
import type { PlannedTable } from "./evaluation/plannedTables";
import { SheetOverlay } from "./evaluation/SheetOverlay";
import { tablesBySheet } from "./tablesBySheet";
import type { AreaChange, AreaExpectation, BlockChange, LeftAlone, SheetPlan, WritePlan } from "./WritePlan";

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
  return finished(evaluationColumnSteps(tables, grids, settings, options));
}

/** `planEvaluationColumns`, which may rest after each table. */
export function* evaluationColumnSteps(
  tables: readonly TableAudit[],
  grids: readonly SheetGrid[],
  settings: Settings,
  options: EvaluationPlanOptions = {},
): Steps<WritePlan> {
  const bySheet = tablesBySheet(tables);
  const sheets: SheetPlan[] = [];
  const left: LeftAlone[] = [];
  for (const grid of grids) {
    sheets.push(...(yield* planSheet(grid, bySheet.get(grid.sheetId) ?? [], settings, { ...options, left })));
  }
  return left.length > 0 ? { sheets, leftAlone: left } : { sheets };
}

function* planSheet(
  grid: SheetGrid,
  tables: readonly TableAudit[],
  settings: Settings,
  { tableIds, resetWeights = false, left }: EvaluationPlanOptions & { readonly left: LeftAlone[] },
): Steps<readonly SheetPlan[]> {
  const view = new SheetView(grid);
  const chosen = chosenTables(ofYear(tables), tableIds);
  const orphans = tableIds ? [] : orphansOf(grid, tables);
  const areas = tables.map(({ table }) => table.area);
  const planned = yield* planTables(view, chosen, areas, orphans, { settings, resetWeights });
  left.push(...leftAlone(view, chosen, planned));
  yield;
  const cells = yield* cellChanges(view, planned, orphans);
  yield;
  const wanted = planned.flatMap(({ blocks }) => blocks);
  yield;
  const blocks = changesOfBlocks(grid, wanted, [...orphans, ...dropped(planned, wanted)]);
  if (cells.length + blocks.length === 0) return [];
  const { sheetId, sheetName } = grid;
  yield;
  const expectations = [...expected(grid, planned), ...untouchedOf(grid, blocks, cells)];
  const around = aroundBlocksGivenBack(grid, blocks);
  return [{ sheetId, sheetName, expectations, around, cells, blocks, highlights: null }];
}

/** Every block is cleared before any is written: one may move to where another stood. */
function* cellChanges(
  view: SheetView,
  planned: readonly PlannedTable[],
  orphans: readonly OwnedBlock[],
): Steps<AreaChange[]> {
  const overlay = new SheetOverlay(view);
  for (const { area } of [...orphans, ...planned.flatMap(({ table }) => ownedBy(table))]) overlay.clear(area);
  for (const { plan } of planned) {
    yield;
    for (const { cell, content } of [...plan.columnFills, ...plan.summaryFills]) overlay.set(cell, content);
  }
  return yield* overlay.changes(planned.flatMap(({ blocks }) => blocks.map(({ state }) => state.area)));
}

/** The tables and what is filled in beside them: where these have changed since, the plan is out of date. */
function expected(grid: SheetGrid, planned: readonly PlannedTable[]): AreaExpectation[] {
  const areas = planned.flatMap(({ table }) => [
    table.list?.area ?? table.area,
    ...ownedBy(table).map(({ area }) => area),
  ]);
  const distinct = new Map(areas.map((area) => [formatArea(area), area]));
  return [...distinct.values()].map((area) => ({ area, contents: contentsOf(grid, area) }));
}

/** The cells of blocks that nothing is put into: typed into meanwhile, they would be the add-in's with all that stands there. */
function untouchedOf(
  grid: SheetGrid,
  blocks: readonly BlockChange[],
  cells: readonly AreaChange[],
): AreaExpectation[] {
  const written = new AreaRows(cells.map(({ area }) => area));
  return blocks
    .flatMap(({ after }) =>
      after ? [...written.over(after.area)].reduce<Area[]>(without, [after.area]) : [],
    )
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

/** The blocks of tables that have all columns of their own by now. */
function dropped(planned: readonly PlannedTable[], wanted: readonly WantedBlock[]): OwnedBlock[] {
  const owned = new Set(planned.flatMap(({ table }) => ownedBy(table)));
  const kept = new Set(wanted.map((block) => block.owned?.name));
  return [...owned].filter(({ name }) => !kept.has(name));
}

/** With one project of a list come all: their columns are one block. */
function chosenTables(
  tables: readonly TableAudit[],
  ids: readonly string[] | undefined,
): readonly TableAudit[] {
  if (!ids) return tables;
  const chosen = tables.filter(({ table }) => ids.includes(table.id));
  return tables.filter(
    (one) => chosen.includes(one) || chosen.some(({ table }) => isSameList(table, one.table)),
  );
}
