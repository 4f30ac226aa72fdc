import { restorable } from "../../../src/domain/plan/restorable";
import type { FoundSheet } from "../../../src/domain/plan/restorable";
import type { BlockState, SheetPlan } from "../../../src/domain/plan/WritePlan";

const area = { row: 7, column: 7, rowCount: 3, columnCount: 1 };
const NAME = "_绩效助手_校验_1";
const state: BlockState = { area, models: null, widths: [10], regions: [], scales: [], record: null };

/** An undo: three cells become blank again. */
const undo = (changed: Partial<SheetPlan> = {}): SheetPlan => ({
  sheetId: "s",
  sheetName: "表1",
  expectations: [],
  cells: [{ area, before: [["结果"], ["通过"], ["警告"]], after: [[null], [null], [null]] }],
  blocks: [],
  highlights: null,
  ...changed,
});
const block = { blocks: [{ name: NAME, before: state, after: null }] };
const found = (column: readonly (string | null)[], changed: Partial<FoundSheet> = {}): FoundSheet => ({
  contents: [column.map((content) => [content])],
  anchors: [],
  ownedBlocks: [{ name: NAME, area }],
  ...changed,
});
const after = (part: SheetPlan) => part.cells[0]?.after.flat();

it("restores cells that still hold what was written, and leaves and tells the others", () => {
  const { plan, left } = restorable(undo(), found(["结果", "我改过", "警告"]));
  expect(after(plan)).toEqual([null, "我改过", null]);
  expect(left).toEqual([{ row: 8, column: 7, rowCount: 1, columnCount: 1 }]);
});

it("says nothing of cells that hold already what they held before", () => {
  const { plan, left } = restorable(undo(), found([null, "通过", ""]));
  expect(after(plan)).toEqual([null, null, null]);
  expect(left).toEqual([]);
});

it("leaves a block that has moved or gone, with all its cells, and the highlights with it", () => {
  const highlights = { before: [], after: [] };
  const moved = { ownedBlocks: [{ name: NAME, area: { ...area, row: 8 } }] };
  for (const where of [moved, { ownedBlocks: [] }]) {
    const { plan, left } = restorable(undo({ ...block, highlights }), found(["结果", "通过", "警告"], where));
    expect(after(plan)).toEqual(["结果", "通过", "警告"]);
    expect(plan).toMatchObject({ blocks: [], highlights: null });
    expect(left).toEqual([area]);
  }
});

it("gives back a block in which the user has written, but for that cell", () => {
  const { plan, left } = restorable(undo(block), found(["结果", "通过", "我的"]));
  expect(plan.blocks).toHaveLength(1);
  expect(after(plan)).toEqual([null, null, "我的"]);
  expect(left).toHaveLength(1);
});

it("does not take a block again over cells that the user has filled since", () => {
  const taking = undo({
    blocks: [{ name: NAME, before: null, after: state }],
    cells: [{ area, before: [[null], [null], [null]], after: [["结果"], ["通过"], ["警告"]] }],
  });
  const free = found([null, null, null], { ownedBlocks: [] });
  expect(after(restorable(taking, free).plan)).toEqual(["结果", "通过", "警告"]);
  const { plan, left } = restorable(taking, found([null, "用户的", null], { ownedBlocks: [] }));
  expect(plan.blocks).toEqual([]);
  expect(after(plan)).toEqual([null, "用户的", null]);
  expect(left).toEqual([area]);
});

it("knows a row that was pushed down by its other cells, though the one beside looks the same", () => {
  const row = { row: 8, column: 0, rowCount: 1, columnCount: 3 };
  const plan = undo({ anchors: [{ area: row, contents: [["数量指标", "维保个数", "反映数量"]] }] });
  const pushed = { anchors: [[["质量指标", "合格率", "反映质量"]]] };
  expect(restorable(plan, found(["结果", "通过", "警告"], pushed)).left).toHaveLength(1);
  const edited = { anchors: [[["数量指标", "维保个数", "改过的描述"]]] };
  expect(restorable(plan, found(["结果", "通过", "警告"], edited)).left).toEqual([]);
});

it("of a write that broke off makes every block as it was, whatever is there of it", () => {
  const { plan, left } = restorable(undo(block), found([null, "通过", null], { ownedBlocks: [] }), true);
  expect(plan.blocks).toHaveLength(1);
  expect(after(plan)).toEqual([null, null, null]);
  expect(left).toEqual([]);
});
