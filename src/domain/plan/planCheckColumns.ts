import type { Audit, TableAudit } from "../audit";
import type { Area } from "../grid/Area";
import type { SheetGrid } from "../grid/SheetGrid";
import { SheetView } from "../grid/SheetView";
import type { Locale } from "../locale/Locale";
import { finished } from "../Steps";
import type { Steps } from "../Steps";
import { aroundBlocksGivenBack } from "./aroundBlocks";
import { blockChanges, checkBlockFor, contentsOf, ownedCheckBlocks } from "./checkBlock";
import type { CheckBlock } from "./checkBlock";
import { checkColumnContents } from "./checkColumnContents";
import { checkTargets } from "./CheckTarget";
import { planHighlights } from "./planHighlights";
import { tablesBySheet } from "./tablesBySheet";
import type { AreaChange, Contents, SheetPlan, WritePlan } from "./WritePlan";

/**
 * 写回校验列: beside each table 校验结果 and 校验说明 a row, below its grid the reconciliation, and a highlight on each
 * cell that a finding names. What stands there already is left out, so that a second run is an empty plan.
 */
export function planCheckColumns(audit: Audit, grids: readonly SheetGrid[], locale: Locale): WritePlan {
  return finished(checkColumnSteps(audit, grids, locale));
}

/** `planCheckColumns`, which may rest after each table. */
export function* checkColumnSteps(
  audit: Audit,
  grids: readonly SheetGrid[],
  locale: Locale,
): Steps<WritePlan> {
  const bySheet = tablesBySheet(audit.tables);
  const sheets: SheetPlan[] = [];
  for (const grid of grids) sheets.push(...(yield* planSheet(grid, bySheet.get(grid.sheetId) ?? [], locale)));
  return { sheets };
}

function* planSheet(
  grid: SheetGrid,
  tables: readonly TableAudit[],
  locale: Locale,
): Steps<readonly SheetPlan[]> {
  const view = new SheetView(grid);
  const targets = checkTargets(tables);
  const standing = ownedCheckBlocks(grid, targets);
  const blocks: (CheckBlock & { readonly contents: Contents })[] = [];
  for (const target of targets) {
    yield;
    const block = checkBlockFor(view, target, standing.get(target) ?? null, blocks);
    blocks.push({ ...block, contents: checkColumnContents(target, locale) });
  }
  const cells = blocks.flatMap(({ state, contents }) => contentChange(grid, state.area, contents));
  yield;
  const changes = blockChanges(grid, blocks);
  yield;
  const highlights = planHighlights(grid, tables);
  if (cells.length + changes.blocks.length + changes.cells.length === 0 && !highlights) return [];
  return [
    {
      sheetId: grid.sheetId,
      sheetName: grid.sheetName,
      expectations: targets.map(({ area }) => ({ area, contents: contentsOf(grid, area) })),
      around: aroundBlocksGivenBack(grid, changes.blocks),
      cells: [...changes.cells, ...cells],
      blocks: changes.blocks,
      highlights,
    },
  ];
}

function contentChange(grid: SheetGrid, area: Area, after: Contents): AreaChange[] {
  const before = contentsOf(grid, area);
  const same = after.every((line, r) => line.every((content, c) => content === (before[r]?.[c] ?? null)));
  return same ? [] : [{ area, before, after }];
}
