import type { FoundSheet } from "../../src/domain/plan/restorable";
import type { BlockState, SheetPlan } from "../../src/domain/plan/WritePlan";

/** Where 校验结果 was written below its header. */
export const area = { row: 7, column: 7, rowCount: 3, columnCount: 1 };
export const BLOCK_NAME = "_绩效助手_校验_1";
export const state: BlockState = { area, models: null, widths: [10], regions: [], scales: [], record: null };

/** An undo: three cells become blank again. */
export const undo = (changed: Partial<SheetPlan> = {}): SheetPlan => ({
  sheetId: "s",
  sheetName: "表1",
  expectations: [],
  cells: [{ area, before: [["结果"], ["通过"], ["警告"]], after: [[null], [null], [null]] }],
  blocks: [],
  highlights: null,
  ...changed,
});

/** The undo gives the block back with its cells. */
export const block = { blocks: [{ name: BLOCK_NAME, before: state, after: null }] };

/** The sheet as it is found: what the cells hold now, and the block where it was. */
export const found = (column: readonly (string | null)[], changed: Partial<FoundSheet> = {}): FoundSheet => ({
  contents: [column.map((content) => [content])],
  anchors: [],
  ownedBlocks: [{ name: BLOCK_NAME, area }],
  ...changed,
});

/** What the plan writes into the cells of its first change. */
export const after = (part: SheetPlan) => part.cells[0]?.after.flat();
