import { evaluateTable } from "../evaluation/evaluateTable";
import { isSameArea } from "../grid/Area";
import type { SheetGrid } from "../grid/SheetGrid";
import { SheetView } from "../grid/SheetView";
import { defaultSettings } from "../settings/defaultSettings";
import type { Settings } from "../settings/Settings";
import { readTables } from "../table/readTables";
import type { TargetTable } from "../table/TargetTable";
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
  const { tables } = readTables(grids, settings);
  return { sheets: grids.flatMap((grid) => clearSheet(grid, tables, settings)) };
}

function clearSheet(grid: SheetGrid, tables: readonly TargetTable[], settings: Settings): SheetPlan[] {
  const owned = grid.ownedBlocks.filter(isEvaluationBlock);
  if (owned.length === 0) return [];
  const states = lookStates(
    grid,
    tables.filter(({ sheetId }) => sheetId === grid.sheetId),
    settings,
  );
  return [
    {
      sheetId: grid.sheetId,
      sheetName: grid.sheetName,
      expectations: [],
      cells: owned.map((block) => emptying(grid, block.area)),
      blocks: owned.map((block) => ({
        name: block.name,
        before: foundState(grid, block, states.get(block.name) ?? null),
        after: null,
      })),
      highlights: null,
    },
  ];
}

/** How the blocks of the tables would look now, by their names. */
function lookStates(
  grid: SheetGrid,
  tables: readonly TargetTable[],
  settings: Settings,
): Map<string, BlockState> {
  const evaluated = tables.map((table) => ({ table, evaluation: evaluateTable(table, settings) }));
  const areas = tables.map(({ area }) => area);
  const planned = planTables(new SheetView(grid), evaluated, areas, [], { settings, resetWeights: false });
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
