import { restorable } from "../../../src/domain/plan/restorable";
import type { SheetPlan } from "../../../src/domain/plan/WritePlan";
import { after, area, block, BLOCK_NAME, found, state, undo } from "../../support/undoneSheet";

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

it("knows a row that was pushed down by its other cells, though the one beside looks the same", () => {
  const row = { row: 8, column: 0, rowCount: 1, columnCount: 3 };
  const plan = undo({ anchors: [{ area: row, contents: [["数量指标", "维保个数", "反映数量"]] }] });
  const pushed = { anchors: [[["质量指标", "合格率", "反映质量"]]] };
  expect(restorable(plan, found(["结果", "通过", "警告"], pushed)).left).toHaveLength(1);
  const edited = { anchors: [[["数量指标", "维保个数", "改过的描述"]]] };
  expect(restorable(plan, found(["结果", "通过", "警告"], edited)).left).toEqual([]);
});

describe("a row that is another by now", () => {
  const row = { row: 8, column: 0, rowCount: 1, columnCount: 5 };
  const written = ["数量指标", "维保个数", null, "反映数量", "≥2个"];
  const leftOf = (now: readonly (string | null)[], changed: Partial<SheetPlan> = {}) => {
    const plan = undo({ anchors: [{ area: row, contents: [written] }], ...changed });
    return restorable(plan, found(["结果", "通过", "警告"], { anchors: [[now]] })).left;
  };
  const cell = { row: 8, column: 7, rowCount: 1, columnCount: 1 };

  it("holds no more than half of what it held, blank cells aside", () => {
    expect(leftOf(written)).toEqual([]);
    expect(leftOf(["数量指标", "维保个数", "新填的", "别的", "≥2个"])).toEqual([]);
    expect(leftOf(["数量指标", "维保个数", null, "别的", "≥3个"])).toEqual([cell]);
    expect(leftOf(["质量指标", "合格率", null, "别的", "≥2个"])).toEqual([cell]);
    expect(leftOf([])).toEqual([cell]);
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
    const other = ["质量指标", "合格率", null, "别的", "≥95%"];
    expect(leftOf(other, block)).toEqual([]);
    const plan = undo({ anchors: [{ area: row, contents: [written] }] });
    expect(restorable(plan, found(["结果", "通过", "警告"], { anchors: [[other]] }), true).left).toEqual([]);
  });
});

it("looks at cells in several columns, changes each by itself, and leaves alone what was not written", () => {
  const wide = { row: 2, column: 3, rowCount: 2, columnCount: 3 };
  const before = [
    ["甲", "乙", "同"],
    ["丙", "丁", "同"],
  ];
  const restored = [
    ["旧", null, "同"],
    [null, 4, "同"],
  ];
  const now = [
    ["甲", "改", "改"],
    ["改", "丁", "同"],
  ];
  const plain = { area, before: [["结果"], ["通过"], ["警告"]], after: [[null], [null], [null]] };
  const cells = [plain, { area: wide, before, after: restored }];
  const contents = [[["结果"], ["通过"], ["警告"]], now];
  const { plan, left } = restorable(undo({ cells }), { contents, anchors: [], ownedBlocks: [] });
  expect(plan.cells[1]).toEqual({
    area: wide,
    before: now,
    after: [
      ["旧", "改", "改"],
      ["改", 4, "同"],
    ],
  });
  expect(left.map(({ row, column }) => [row, column])).toEqual([
    [2, 4],
    [3, 3],
  ]);
});

it("takes cells beyond what was found for blank ones", () => {
  const cells = [{ area, before: [[null], ["通过"], [null]], after: [["结果"], [null], ["警告"]] }];
  const blocks = [{ name: BLOCK_NAME, before: null, after: { ...state, area: { ...area, rowCount: 1 } } }];
  const anchors = [{ area: { ...area, row: 9 }, contents: [["甲"]] }];
  const { plan, left } = restorable(undo({ cells, blocks, anchors }), {
    contents: [],
    anchors: [],
    ownedBlocks: [],
  });
  expect(after(plan)).toEqual(["结果", null, null]);
  expect(plan.blocks).toHaveLength(1);
  expect(left).toEqual([{ row: 9, column: 7, rowCount: 1, columnCount: 1 }]);
});
