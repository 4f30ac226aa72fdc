import type { SheetGrid } from "../grid/SheetGrid";
import { aroundBlocksGivenBack } from "./aroundBlocks";
import { emptyingChecks, isCheckBlock, stateOfOwned } from "./checkBlock";
import type { SheetPlan, WritePlan } from "./WritePlan";

/** 清除校验标记: gives every 校验列 back and removes every highlight. A sheet without any is not in the plan. */
export function planClearing(grids: readonly SheetGrid[]): WritePlan {
  return { sheets: grids.flatMap(clearSheet) };
}

function clearSheet(grid: SheetGrid): SheetPlan[] {
  const owned = grid.ownedBlocks.filter(isCheckBlock);
  if (owned.length === 0 && grid.highlights.length === 0) return [];
  const blocks = owned.map((block) => ({ name: block.name, before: stateOfOwned(block), after: null }));
  return [
    {
      sheetId: grid.sheetId,
      sheetName: grid.sheetName,
      expectations: [],
      around: aroundBlocksGivenBack(grid, blocks),
      cells: owned.map((block) => emptyingChecks(grid, block.area)),
      blocks,
      highlights: grid.highlights.length === 0 ? null : { before: grid.highlights, after: [] },
    },
  ];
}
