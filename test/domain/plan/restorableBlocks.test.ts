import { restorable } from "../../../src/domain/plan/restorable";
import type { BlockState } from "../../../src/domain/plan/WritePlan";
import { after, area, block, BLOCK_NAME, found, state, undo } from "../../support/undoneSheet";

it("leaves a block that has moved or gone, with all its cells, and the highlights with it", () => {
  const highlights = { before: [], after: [] };
  const moved = { ownedBlocks: [{ name: BLOCK_NAME, area: { ...area, row: 8 } }] };
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
    blocks: [{ name: BLOCK_NAME, before: null, after: state }],
    cells: [{ area, before: [[null], [null], [null]], after: [["结果"], ["通过"], ["警告"]] }],
  });
  const free = found([null, null, null], { ownedBlocks: [] });
  expect(after(restorable(taking, free).plan)).toEqual(["结果", "通过", "警告"]);
  const { plan, left } = restorable(taking, found([null, "用户的", null], { ownedBlocks: [] }));
  expect(plan.blocks).toEqual([]);
  expect(after(plan)).toEqual([null, "用户的", null]);
  expect(left).toEqual([area]);
});

it("of a write that broke off makes every block as it was, whatever is there of it", () => {
  const { plan, left } = restorable(undo(block), found([null, "通过", null], { ownedBlocks: [] }), true);
  expect(plan.blocks).toHaveLength(1);
  expect(after(plan)).toEqual([null, null, null]);
  expect(left).toEqual([]);
});

describe("blocks of a sheet", () => {
  const second: BlockState = { ...state, area: { ...area, column: 9 } };
  const two = {
    cells: [],
    blocks: [
      { name: BLOCK_NAME, before: state, after: null },
      { name: "_绩效助手_评价_1", before: second, after: null },
    ],
  };

  it("are left one by one: what still stands is given back", () => {
    const { plan, left } = restorable(undo(two), found([]));
    expect(plan.blocks.map(({ name }) => name)).toEqual([BLOCK_NAME]);
    expect(left).toEqual([second.area]);
  });

  it("are known by their names, in whichever order they are found", () => {
    const ownedBlocks = [
      { name: "_绩效助手_评价_1", area: second.area },
      { name: BLOCK_NAME, area },
    ];
    expect(restorable(undo(two), found([], { ownedBlocks })).left).toEqual([]);
  });

  it("are all told when all are gone", () => {
    const { plan, left } = restorable(undo(two), found([], { ownedBlocks: [] }));
    expect(plan.blocks).toEqual([]);
    expect(left).toEqual([area, second.area]);
  });

  it("are told once where they were resized", () => {
    const wider = { ...state, area: { ...area, columnCount: 2 } };
    const resized = undo({ cells: [], blocks: [{ name: BLOCK_NAME, before: wider, after: state }] });
    expect(restorable(resized, found([], { ownedBlocks: [] })).left).toEqual([wider.area]);
    const stands = found([], { ownedBlocks: [{ name: BLOCK_NAME, area: wider.area }] });
    expect(restorable(resized, stands).plan.blocks).toHaveLength(1);
  });

  it("are not made again where one of the name is there", () => {
    const taking = undo({ cells: [], blocks: [{ name: BLOCK_NAME, before: null, after: state }] });
    expect(restorable(taking, found([])).plan.blocks).toEqual([]);
    expect(restorable(taking, found([], { ownedBlocks: [] })).plan.blocks).toHaveLength(1);
  });

  it("are not made again over one cell of the user's, in whichever column", () => {
    const wide = { ...area, rowCount: 1, columnCount: 2 };
    const cells = [{ area: wide, before: [[null, null]], after: [["结果", "说明"]] }];
    const blocks = [{ name: BLOCK_NAME, before: null, after: { ...state, area: wide } }];
    const made = (line: readonly (string | null)[]) =>
      restorable(undo({ cells, blocks }), { contents: [[line]], anchors: [], ownedBlocks: [] }).plan.blocks
        .length;
    expect([made([null, null]), made(["甲", null]), made([null, "甲"])]).toEqual([1, 0, 0]);
  });

  it("are made again though the user has written beside them", () => {
    const beside = {
      area: { ...area, column: 6 },
      before: [[null], [null], [null]],
      after: [["甲"], ["乙"], ["丙"]],
    };
    const taking = undo({ cells: [beside], blocks: [{ name: BLOCK_NAME, before: null, after: state }] });
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

  describe("that are to be made again", () => {
    const taking = (row: number) =>
      undo({
        cells: [],
        blocks: [{ name: BLOCK_NAME, before: null, after: state }],
        anchors: [
          { area: { row, column: 0, rowCount: 1, columnCount: 2 }, contents: [["维保系统数", "≥2个"]] },
        ],
      });
    const made = (row: number, line: readonly string[], isUnfinished = false) => {
      const now = found([], { ownedBlocks: [], anchors: [[line]] });
      return restorable(taking(row), now, isUnfinished).plan.blocks.length;
    };
    const other = ["验收合格率", "≥95%"];

    it("are left where their rows, or those above, are others by now", () => {
      expect([6, 7, 9].map((row) => made(row, other))).toEqual([0, 0, 0]);
      expect([5, 10].map((row) => made(row, other))).toEqual([1, 1]);
      expect([6, 7, 9].map((row) => made(row, ["维保系统数", "≥3个"]))).toEqual([1, 1, 1]);
    });

    it("can be made once more when they are left, with their cells and nothing else", () => {
      const beside = { area: { ...area, column: 2 }, before: [[null]], after: [["甲"]] };
      const own = {
        area,
        before: [[null], [null], [null]],
        after: [["结果"], ["通过"], ["警告"]],
      };
      const plan = { ...taking(7), cells: [beside, own] };
      const leftOut = restorable(plan, {
        contents: [[[null]], [[null], [null], [null]]],
        anchors: [[other]],
        ownedBlocks: [],
      });
      expect(leftOut.again).toEqual({ ...plan, cells: [own] });
      const standing = undo(block);
      expect(restorable(standing, found(["结果", "通过", "警告"], { ownedBlocks: [] })).again).toBeNull();
      expect(restorable(plan, found([], { ownedBlocks: [], anchors: [] }), true).again).toBeNull();
    });

    it("can be made once more with the cells of each, where several are left", () => {
      const [first, second] = [area, { ...area, column: 9 }];
      const blocks = [first, second].map((place, index) => ({
        name: `_绩效助手_校验_${index}`,
        before: null,
        after: { ...state, area: place },
      }));
      const cells = [first, second].map((place) => ({ area: place, before: [[null]], after: [["结果"]] }));
      const plan = { ...taking(7), blocks, cells };
      const none = [[null], [null], [null]];
      const { again } = restorable(plan, { contents: [none, none], anchors: [[other]], ownedBlocks: [] });
      expect(again).toEqual(plan);
    });

    it("are made wherever a write broke off", () => {
      expect(made(7, other, true)).toBe(1);
    });
  });
});
