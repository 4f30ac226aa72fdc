import type { CellContent } from "../../../src/domain/grid/SheetGrid";
import { mergePlans } from "../../../src/domain/plan/mergePlans";
import { countCells, EMPTY_PLAN, isEmptyPlan } from "../../../src/domain/plan/WritePlan";
import type { SheetPlan, WritePlan } from "../../../src/domain/plan/WritePlan";
import { handmadeBlock } from "../../support/handmadeBlock";

const cell = (row: number, content: CellContent) => ({
  area: { row, column: 0, rowCount: 1, columnCount: 1 },
  contents: [[content]],
});

/** 实际完成值 of one table: a cell written, what the plan stands on, a block taken. */
function sheetPlan(sheetId: string, row: number, value: CellContent): SheetPlan {
  const { area, contents: after } = cell(row, value);
  return {
    sheetId,
    sheetName: sheetId,
    expectations: [cell(row, `指标${row}`)],
    cells: [{ area, before: [[null]], after }],
    blocks: [{ name: `_绩效助手_评价_${row}`, before: null, after: handmadeBlock().state }],
    highlights: null,
  };
}

const plan = (...sheets: SheetPlan[]): WritePlan => ({ sheets });

describe("plans for several tables as one", () => {
  it("put what concerns one sheet together, nothing left out", () => {
    const first = { ...sheetPlan("表1", 8, 3), around: [cell(8, "旁8")] };
    const second = { ...sheetPlan("表1", 20, 190), around: [cell(20, "旁20")] };
    const merged = mergePlans([plan(first), plan(second)]);
    expect(merged.sheets).toEqual([
      {
        ...first,
        expectations: [...first.expectations, ...second.expectations],
        around: [cell(8, "旁8"), cell(20, "旁20")],
        cells: [...first.cells, ...second.cells],
        blocks: [...first.blocks, ...second.blocks],
      },
    ]);
    expect(countCells(merged)).toBe(2);
  });

  it("keep sheets apart, in the order in which they came", () => {
    const merged = mergePlans([
      plan(sheetPlan("表2", 8, 1)),
      plan(sheetPlan("表1", 8, 2), sheetPlan("表2", 20, 3)),
    ]);
    expect(merged.sheets.map(({ sheetId, cells }) => [sheetId, cells.length])).toEqual([
      ["表2", 2],
      ["表1", 1],
    ]);
    expect(countCells(merged)).toBe(3);
  });

  it("have nothing around where no block is given back", () => {
    const bare = sheetPlan("表1", 8, 3);
    expect(mergePlans([plan(bare), plan(bare)]).sheets[0]?.around).toEqual([]);
    const around = [cell(20, "旁20")];
    expect(mergePlans([plan(bare), plan({ ...bare, around })]).sheets[0]?.around).toEqual(around);
    expect(mergePlans([plan({ ...bare, around }), plan(bare)]).sheets[0]?.around).toEqual(around);
  });

  it("of which none changes anything are an empty plan", () => {
    expect(isEmptyPlan(mergePlans([EMPTY_PLAN, EMPTY_PLAN]))).toBe(true);
    expect(isEmptyPlan(mergePlans([EMPTY_PLAN, plan(sheetPlan("表1", 8, 3))]))).toBe(false);
  });

  it("are not joined where one sets the sheet's highlights, of which there is one set only", () => {
    const highlighted = { ...sheetPlan("表1", 8, 3), highlights: { before: [], after: [] } };
    expect(() => mergePlans([plan(highlighted)])).toThrow("Highlights");
  });
});
