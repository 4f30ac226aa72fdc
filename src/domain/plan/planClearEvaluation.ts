import { evaluateTable } from "../evaluation/evaluateTable";
import { isSameArea } from "../grid/Area";
import type { SheetGrid } from "../grid/SheetGrid";
import { SheetView } from "../grid/SheetView";
import { defaultSettings } from "../settings/defaultSettings";
import type { Settings } from "../settings/Settings";
import { readingSteps } from "../table/readTables";
import { finished } from "../Steps";
import type { Steps } from "../Steps";
import type { TargetTable } from "../table/TargetTable";
import { aroundBlocksGivenBack } from "./aroundBlocks";
import { emptying } from "./checkBlock";
import { foundState } from "./evaluation/foundState";
import { countEntries, isEvaluationBlock } from "./evaluation/ownedEvaluation";
import { planTables } from "./evaluation/plannedTables";
import type { BlockState, SheetPlan, WritePlan } from "./WritePlan";

/**
 * 清除评价列: gives every block of 评价列 and of their summary back, with all that was filled in there. What was filled into
 * the user's own columns stays. The settings only serve undo: they tell how the blocks looked.
 */
export function planClearEvaluation(
  grids: readonly SheetGrid[],
  settings: Settings = defaultSettings,
): WritePlan {
  return finished(clearEvaluationSteps(grids, settings));
}

/** `planClearEvaluation`, which may rest after each table. */
export function* clearEvaluationSteps(
  grids: readonly SheetGrid[],
  settings: Settings = defaultSettings,
): Steps<WritePlan> {
  const { tables } = yield* readingSteps(grids, settings);
  const sheets: SheetPlan[] = [];
  for (const grid of grids) sheets.push(...(yield* clearSheet(grid, tables, settings)));
  return { sheets };
}

function* clearSheet(
  grid: SheetGrid,
  tables: readonly TargetTable[],
  settings: Settings,
): Steps<readonly SheetPlan[]> {
  const owned = grid.ownedBlocks.filter(isEvaluationBlock);
  if (owned.length === 0) return [];
  const states = yield* lookStates(
    grid,
    tables.filter(({ sheetId }) => sheetId === grid.sheetId),
    settings,
  );
  const blocks = owned.map((block) => ({
    name: block.name,
    before: foundState(grid, block, states.get(block.name) ?? null),
    after: null,
  }));
  return [
    {
      sheetId: grid.sheetId,
      sheetName: grid.sheetName,
      expectations: [],
      around: aroundBlocksGivenBack(grid, blocks),
      cells: owned.map((block) => emptying(grid, block.area)),
      blocks,
      highlights: null,
    },
  ];
}

/** How the blocks of the tables would look now, by their names. */
function* lookStates(
  grid: SheetGrid,
  tables: readonly TargetTable[],
  settings: Settings,
): Steps<Map<string, BlockState>> {
  const evaluated = tables.map((table) => ({ table, evaluation: evaluateTable(table, settings) }));
  const areas = tables.map(({ area }) => area);
  const options = { settings, resetWeights: false };
  const planned = yield* planTables(new SheetView(grid), evaluated, areas, [], options);
  return new Map(
    planned.flatMap(({ blocks }) =>
      blocks.flatMap(({ owned, state }) => (owned ? [[owned.name, state] as const] : [])),
    ),
  );
}

/** 清除前要问的数: how many cells that the user filled in are given back with the blocks that hold them. */
export function userEntriesIn(plan: WritePlan): number {
  return plan.sheets.reduce((sum, sheet) => sum + entriesGivenBack(sheet), 0);
}

function entriesGivenBack({ blocks, cells }: SheetPlan): number {
  const given = blocks.filter(({ after, name }) => !after && isEvaluationBlock({ name }));
  return given.reduce((sum, { name, before }) => {
    const emptied = before && cells.find(({ area }) => isSameArea(area, before.area));
    return emptied ? sum + countEntries({ name }, emptied.before) : sum;
  }, 0);
}
