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

describe("a row that is another by now", () => {
  const row = { row: 8, column: 0, rowCount: 1, columnCount: 4 };
  const written = ["数量指标", "维保个数", null, "反映数量"];
  const leftOf = (now: readonly (string | null)[], changed: Partial<SheetPlan> = {}) => {
    const plan = undo({ anchors: [{ area: row, contents: [written] }], ...changed });
    return restorable(plan, found(["结果", "通过", "警告"], { anchors: [[now]] })).left;
  };
  const cell = { row: 8, column: 7, rowCount: 1, columnCount: 1 };

  it("holds no more than half of what it held", () => {
    expect(leftOf(["数量指标", "维保个数", null, "反映数量"])).toEqual([]);
    expect(leftOf(["数量指标", "维保个数", null, "别的"])).toEqual([]);
    expect(leftOf(["数量指标", "合格率", null, "别的"])).toEqual([cell]);
    expect(leftOf([])).toEqual([cell]);
  });

  it("is not known by cells that were blank", () => {
    expect(leftOf(["数量指标", "维保个数", "新填的", "别的"])).toEqual([]);
    expect(leftOf(["质量指标", "合格率", null, "别的"])).toEqual([cell]);
  });

  it("is looked for a row at a time", () => {
    const rows = { ...row, rowCount: 2 };
    const plan = undo({
      anchors: [
        {
          area: rows,
          contents: [
            ["甲", "乙"],
            ["丙", "丁"],
          ],
        },
      ],
    });
    const swapped = {
      anchors: [
        [
          ["甲", "乙"],
          ["子", "丑"],
        ],
      ],
    };
    const { left, plan: part } = restorable(plan, found(["结果", "通过", "警告"], swapped));
    expect(left).toEqual([{ ...cell, row: 9 }]);
    expect(after(part)).toEqual([null, null, "警告"]);
  });

  it("is no matter for a block, which has its own place, nor for a write that broke off", () => {
    const other = ["质量指标", "合格率", null, "别的"];
    expect(leftOf(other, block)).toEqual([]);
    const plan = undo({ anchors: [{ area: row, contents: [written] }] });
    expect(restorable(plan, found(["结果", "通过", "警告"], { anchors: [[other]] }), true).left).toEqual([]);
  });
});

describe("blocks of a sheet", () => {
  const second: BlockState = { ...state, area: { ...area, column: 9 } };
  const two = {
    cells: [],
    blocks: [
      { name: NAME, before: state, after: null },
      { name: "_绩效助手_评价_1", before: second, after: null },
    ],
  };

  it("are left one by one: what still stands is given back", () => {
    const { plan, left } = restorable(undo(two), found([]));
    expect(plan.blocks.map(({ name }) => name)).toEqual([NAME]);
    expect(left).toEqual([second.area]);
  });

  it("are all told when all are gone", () => {
    const { plan, left } = restorable(undo(two), found([], { ownedBlocks: [] }));
    expect(plan.blocks).toEqual([]);
    expect(left).toEqual([area, second.area]);
  });

  it("are told once where they were resized", () => {
    const wider = { ...state, area: { ...area, columnCount: 2 } };
    const resized = undo({ cells: [], blocks: [{ name: NAME, before: wider, after: state }] });
    expect(restorable(resized, found([], { ownedBlocks: [] })).left).toEqual([wider.area]);
    const stands = found([], { ownedBlocks: [{ name: NAME, area: wider.area }] });
    expect(restorable(resized, stands).plan.blocks).toHaveLength(1);
  });

  it("are not made again where one of the name is there", () => {
    const taking = undo({ cells: [], blocks: [{ name: NAME, before: null, after: state }] });
    expect(restorable(taking, found([])).plan.blocks).toEqual([]);
    expect(restorable(taking, found([], { ownedBlocks: [] })).plan.blocks).toHaveLength(1);
  });

  it("are made again though the user has written beside them", () => {
    const beside = {
      area: { ...area, column: 6 },
      before: [[null], [null], [null]],
      after: [["甲"], ["乙"], ["丙"]],
    };
    const taking = undo({ cells: [beside], blocks: [{ name: NAME, before: null, after: state }] });
    const { plan, left } = restorable(taking, found([null, "用户的", null], { ownedBlocks: [] }));
    expect(plan.blocks).toHaveLength(1);
    expect(after(plan)).toEqual(["甲", "用户的", "丙"]);
    expect(left).toEqual([{ row: 8, column: 6, rowCount: 1, columnCount: 1 }]);
  });

  it("keep the highlights where all stand, and leave a written cell to the user even where the write broke off", () => {
    const highlights = { before: [], after: [] };
    expect(restorable(undo({ ...block, highlights }), found(["结果", "通过", "警告"])).plan.highlights).toBe(
      highlights,
    );
    const broken = restorable(
      undo({ ...block, highlights }),
      found(["结果", "我的", null], { ownedBlocks: [] }),
      true,
    );
    expect(broken.plan.highlights).toBe(highlights);
    expect(broken.left).toEqual([{ row: 8, column: 7, rowCount: 1, columnCount: 1 }]);
  });
});

it("looks at cells in several columns and changes each by itself", () => {
  const wide = { row: 2, column: 3, rowCount: 2, columnCount: 2 };
  const cells = [
    { area, before: [["结果"], ["通过"], ["警告"]], after: [[null], [null], [null]] },
    {
      area: wide,
      before: [
        ["甲", "乙"],
        ["丙", "丁"],
      ],
      after: [
        ["旧", "乙"],
        [null, 4],
      ],
    },
  ];
  const contents = [
    [["结果"], ["通过"], ["警告"]],
    [
      ["甲", "改"],
      ["改", "丁"],
    ],
  ];
  const { plan, left } = restorable(undo({ cells }), { contents, anchors: [], ownedBlocks: [] });
  expect(plan.cells[1]).toEqual({
    area: wide,
    before: [
      ["甲", "改"],
      ["改", "丁"],
    ],
    after: [
      ["旧", "改"],
      ["改", 4],
    ],
  });
  expect(left).toEqual([{ row: 3, column: 3, rowCount: 1, columnCount: 1 }]);
});
