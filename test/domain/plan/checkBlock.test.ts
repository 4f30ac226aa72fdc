import { audit } from "../../../src/domain/audit";
import { formatArea } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { modelsOf } from "../../../src/domain/plan/checkBlock";
import { planCheckColumns } from "../../../src/domain/plan/planCheckColumns";
import { planClearing } from "../../../src/domain/plan/planClearing";
import type { BlockState, WritePlan } from "../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { appliedTo } from "../../support/appliedPlan";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { listGrid } from "../../support/listForm";
import { withBlock } from "../../support/ownedBlock";
import { seedFormGrid, seedFormRows, UNUSED_ROW } from "../../support/seedForm";

const tablesOf = (grid: SheetGrid) => readTables([grid], defaultSettings).tables;
const planOf = (grid: SheetGrid): WritePlan =>
  planCheckColumns(audit(tablesOf(grid), defaultSettings), [grid], "zh-CN");
const written = (grid: SheetGrid): SheetGrid => appliedTo([grid], planOf(grid))[0] ?? grid;

const area = (state: BlockState | null | undefined): string | null => (state ? formatArea(state.area) : null);
/** ["_绩效助手_校验_1", before, after] of each block that changes. */
const moves = (plan: WritePlan) =>
  plan.sheets.flatMap(({ blocks }) =>
    blocks.map(({ name, before, after }) => [name.split("_")[3], area(before), area(after)]),
  );
/** The areas that are left blank. */
const emptied = (plan: WritePlan) =>
  plan.sheets.flatMap(({ cells }) =>
    cells
      .filter(({ after }) => after.flat().every((content) => content === null))
      .map((change) => formatArea(change.area)),
  );

const CHECKS: readonly (readonly TestCell[])[] = [
  ["校验结果", "校验说明"],
  ["通过"],
  ["通过"],
  ["通过"],
  ["通过"],
  ["通过", "成本核对：相符。"],
];
const checks = (at: string, cells = CHECKS, number = 1) => ({ name: `_绩效助手_校验_${number}`, at, cells });

const ADDED: TestCell[] = [null, "质量指标", "合格率", "反映质量", "≥95%", null, null];

/** Two tables with so many columns between them, seven wide each. */
const beside = (gap: number): SheetGrid =>
  gridOf(
    seedFormRows().map((row, r) => [
      ...Array.from({ length: 7 + gap }, (_, c) => row[c] ?? null),
      ...(seedFormRows({ project: "档案室建设" })[r] ?? []),
    ]),
  );

describe("how 校验列 look", () => {
  const look = (grid: SheetGrid) => {
    const state = planOf(grid).sheets[0]?.blocks[0]?.after;
    const regions = state?.regions.map((one) => [formatArea(one.area), one.look, one.align]);
    return { widths: state?.widths, regions };
  };

  it("a word in the middle of a narrow column, its note from the left of a wide one", () => {
    expect(look(seedFormGrid())).toEqual({
      widths: [10, 48],
      regions: [
        ["H8:I8", "header", "Center"],
        ["H9:H13", "body", "Center"],
        ["I9:I13", "body", "Left"],
      ],
    });
  });

  it("of a list the project's like the row's", () => {
    expect(look(listGrid())).toEqual({
      widths: [10, 48, 10, 48],
      regions: [
        ["J3:M3", "header", "Center"],
        ["J4:J8", "body", "Center"],
        ["K4:K8", "body", "Left"],
        ["L4:L8", "body", "Center"],
        ["M4:M8", "body", "Left"],
      ],
    });
  });

  it("like the table's 指标值: its header and its first cell, or the header where no row is filled in", () => {
    const [filled, unused] = [seedFormGrid(), seedFormGrid({ rows: [UNUSED_ROW] })].flatMap(tablesOf);
    expect(filled && modelsOf(filled)).toEqual({
      header: { row: 7, column: 4 },
      body: { row: 8, column: 4 },
    });
    expect(unused && modelsOf(unused)).toEqual({
      header: { row: 7, column: 4 },
      body: { row: 7, column: 4 },
    });
  });
});

describe("校验列 that stand already", () => {
  it("stay where they are, and keep what their record says", () => {
    const noted = (rows: number) => {
      const made = withBlock(seedFormGrid(), checks("K8", CHECKS.slice(0, rows)));
      return { ...made, ownedBlocks: made.ownedBlocks.map((block) => ({ ...block, record: "记录" })) };
    };
    expect(moves(planOf(noted(6)))).toEqual([]);
    expect(moves(planOf(noted(5)))).toEqual([["1", "K8:L12", "K8:L13"]]);
    expect(planOf(noted(5)).sheets[0]?.blocks[0]?.after?.record).toBe("记录");
  });

  it("grow with a row that was added below the grid", () => {
    const grid = withBlock(gridOf([...seedFormRows(), ADDED]), checks("H8"));
    const plan = planOf(grid);
    expect([moves(plan), emptied(plan)]).toEqual([[["1", "H8:I13", "H8:I14"]], []]);
    expect(moves(planOf(written(grid)))).toEqual([]);
  });

  it("shrink with the grid, and leave nothing below", () => {
    const grid = withBlock(gridOf(seedFormRows().slice(0, -1)), checks("H8"));
    const plan = planOf(grid);
    expect([moves(plan), emptied(plan)]).toEqual([[["1", "H8:I13", "H8:I12"]], ["H13:I13"]]);
    expect(planOf(grid).sheets[0]?.cells[0]?.before).toEqual([["通过", "成本核对：相符。"]]);
  });

  it("leave nothing above where the header moved down", () => {
    const plan = planOf(withBlock(seedFormGrid(), checks("H6", [[null], ["备用"], ...CHECKS])));
    expect([moves(plan), emptied(plan)]).toEqual([[["1", "H6:I13", "H8:I13"]], ["H6:I7"]]);
  });

  it("belong to the table in whose rows they stand, to its last row and its header's", () => {
    const only = (at: string, rows: number) =>
      moves(planOf(withBlock(seedFormGrid(), checks(at, CHECKS.slice(0, rows)))));
    expect(only("H12", 1)).toEqual([["1", "H12:I12", "H8:I13"]]);
    expect(only("H7", 2)).toEqual([["1", "H7:I8", "H8:I13"]]);
    expect(only("H3", 2)).toEqual([
      ["1", "H3:I4", null],
      ["2", null, "H8:I13"],
    ]);
    expect(only("H14", 2)).toEqual([
      ["1", "H14:I15", null],
      ["2", null, "H8:I13"],
    ]);
  });

  it("are none of the add-in's other blocks", () => {
    const evaluated = withBlock(seedFormGrid(), {
      name: "_绩效助手_评价_1",
      at: "H8",
      cells: [["分值", "得分"], [20], [30], [20], [30]],
    });
    expect(moves(planOf(evaluated))).toEqual([["1", null, "J8:K13"]]);
  });

  it.each([1, 3, 4])("of two tables with %i columns between them stay with their tables", (gap) => {
    const once = written(beside(gap));
    expect(once.ownedBlocks).toHaveLength(2);
    expect(moves(planOf(once))).toEqual([]);
    const turned = { ...once, ownedBlocks: [...once.ownedBlocks].reverse() };
    expect(planOf(turned).sheets.flatMap(({ cells }) => cells)).toEqual([]);
  });

  it("without room between two tables stand behind both, not over one another", () => {
    const full = beside(1).values.map((row, r) => (r < 7 ? row : [...row.slice(0, 13), "备注", "责任科室"]));
    expect(moves(planOf(gridOf(full)))).toEqual([
      ["1", null, "P8:Q13"],
      ["2", null, "R8:S13"],
    ]);
  });

  it("have numbers that no block of the sheet has", () => {
    const stacked = gridOf([...seedFormRows(), [], ...seedFormRows({ project: "档案室建设" })]);
    const names = moves(planOf(withBlock(stacked, checks("H21", CHECKS, 2)))).map(([name]) => name);
    expect(names).toEqual(["1"]);
    expect(moves(planOf(stacked)).map(([name]) => name)).toEqual(["1", "2"]);
  });
});

describe("校验列 whose table is gone", () => {
  const grid = withBlock(gridOf([["便笺"], [], [], [], [], [], [], []]), checks("C2"));

  it("are given back, dressed for undo like the cells beside them", () => {
    const plan = planOf(grid);
    expect([moves(plan), emptied(plan)]).toEqual([[["1", "C2:D7", null]], ["C2:D7"]]);
    expect(plan.sheets[0]?.blocks[0]?.before?.models).toEqual({
      header: { row: 1, column: 1 },
      body: { row: 2, column: 1 },
    });
  });

  it("in the first column of a sheet have nothing beside them to be dressed like", () => {
    const [first, second] = ["A2", "B2"].map((at) => planOf(withBlock(gridOf([["便笺"]]), checks(at))));
    expect(first?.sheets[0]?.blocks[0]?.before?.models).toBeNull();
    expect(second?.sheets[0]?.blocks[0]?.before?.models?.header).toEqual({ row: 1, column: 0 });
  });
});

describe("清除校验标记", () => {
  const evaluation = { name: "_绩效助手_评价_1", at: "J8", cells: [["实际完成值"], [3], [55]] };

  it("leaves 评价列 with what is filled in there", () => {
    const plan = planClearing([withBlock(withBlock(seedFormGrid(), checks("H8")), evaluation)]);
    expect([moves(plan), emptied(plan)]).toEqual([[["1", "H8:I13", null]], ["H8:I13"]]);
    expect(planClearing([withBlock(seedFormGrid(), evaluation)]).sheets).toEqual([]);
  });

  it("is for a sheet with colours only, and for one with columns only", () => {
    const highlights = [
      { severity: "error", areas: [{ row: 8, column: 4, rowCount: 1, columnCount: 1 }] },
    ] as const;
    const [coloured] = planClearing([{ ...seedFormGrid(), highlights }]).sheets;
    expect(coloured).toMatchObject({ cells: [], blocks: [], highlights: { before: highlights, after: [] } });
    const [checked] = planClearing([withBlock(seedFormGrid(), checks("H8"))]).sheets;
    expect(checked?.highlights).toBeNull();
    expect(checked?.expectations).toEqual([]);
  });
});
