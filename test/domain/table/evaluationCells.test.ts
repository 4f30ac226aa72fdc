import { formatCell, parseArea } from "../../../src/domain/grid/address";
import type { OwnedBlock, SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { SheetView } from "../../../src/domain/grid/SheetView";
import {
  cellInBlock,
  entryField,
  EVALUATION_ROLES,
  readOwnCells,
  readOwnedColumns,
  withOwnedCells,
} from "../../../src/domain/table/evaluationCells";
import type { EvaluationCells } from "../../../src/domain/table/evaluationCells";
import { linesGrid } from "../../support/linesGrid";
import type { GridColumns } from "../../../src/domain/table/TargetTable";

const BARE: GridColumns = {
  level1: 0,
  level2: null,
  level3: 1,
  description: null,
  target: 2,
  operator: null,
  measure: null,
  weight: null,
  actual: null,
  rate: null,
  score: null,
  deviation: null,
  reason: null,
};

function blockAt(address: string): OwnedBlock {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area.`);
  return { name: "_绩效助手_评价_1", area, record: "", lookKey: "" };
}

/** What is there of a row: "actual 20条 D2 own". */
const told = (cells: EvaluationCells) =>
  EVALUATION_ROLES.flatMap((role) => {
    const entry = cells[role];
    return entry
      ? [[role, entry.cell.text, formatCell(entry.cell), entry.isOwned ? "owned" : "own"].join(" ")]
      : [];
  });

describe("a row's cells in the table's own columns", () => {
  const columns = { ...BARE, actual: 3, score: 4, weight: 5 };
  const lines = ["一级 | 三级 | 指标值 | 实际 | 得分 | 分值", "产出 | 清淤 | 20条 | 20条 | 10 | 10"];
  const ownCells = (merges: readonly string[]) =>
    told(readOwnCells(new SheetView(linesGrid(lines, { merges })), columns, 1));

  it("are those of the columns that it has", () => {
    expect(ownCells([])).toEqual(["actual 20条 D2 own", "weight 10 F2 own", "score 10 E2 own"]);
    expect(told(readOwnCells(new SheetView(linesGrid(lines)), BARE, 1))).toEqual([]);
    const others = { ...BARE, deviation: 3, rate: 4, reason: 5 };
    expect(told(readOwnCells(new SheetView(linesGrid(lines)), others, 1))).toEqual([
      "rate 10 E2 own",
      "deviation 20条 D2 own",
      "reason 10 F2 own",
    ]);
  });

  it("merged with the column before are that column's alone", () => {
    expect(ownCells(["D2:E2"])).toEqual(["actual 20条 D2 own", "weight 10 F2 own"]);
    expect(ownCells(["C2:D2"])).toEqual(["weight 10 F2 own", "score 10 E2 own"]);
  });
});

describe("the columns that the add-in made", () => {
  const HEADER = " | | 指标值 | 实际完成值 | 我的批注 | 得分 | 得 分";
  const view = (merges: readonly string[] = []) =>
    new SheetView({
      ...linesGrid([HEADER, " | | 20条 | 19条 | 甲 | 9.5 | 9", " | | 5条 | 5条 | 乙 | 10 | 8"], { merges }),
      ownedBlocks: [blockAt("D1:G3")],
    });
  const none = readOwnCells(view(), BARE, 1);

  it("are told by their headers, each once", () => {
    expect(readOwnedColumns(view(), blockAt("D1:G3")).roles).toEqual(["actual", null, "score", null]);
  });

  it("are read in a row of the table where it has no such column itself", () => {
    const owned = readOwnedColumns(view(), blockAt("D1:G3"));
    expect(told(withOwnedCells(view(), none, owned, 1))).toEqual([
      "actual 19条 D2 owned",
      "score 9.5 F2 owned",
    ]);
    const own = readOwnCells(view(), { ...BARE, actual: 2 }, 1);
    expect(told(withOwnedCells(view(), own, owned, 1))).toEqual(["actual 20条 C2 own", "score 9.5 F2 owned"]);
  });

  it("hold nothing of the row of their header, nor of rows below the block", () => {
    const owned = readOwnedColumns(view(), blockAt("D1:G3"));
    expect([0, 2, 3].map((row) => told(withOwnedCells(view(), none, owned, row)).length)).toEqual([0, 2, 0]);
  });

  it("merged by the user count in the first of them alone", () => {
    const merged = view(["D2:F2"]);
    const owned = readOwnedColumns(merged, blockAt("D1:G3"));
    expect(told(withOwnedCells(merged, none, owned, 1))).toEqual(["actual 19条 D2 owned"]);
  });
});

describe("a cell of the add-in's block", () => {
  const cellOf = (address: string, merges: readonly string[]) => {
    const grid: SheetGrid = {
      ...linesGrid(["a | b | c", "d | e | f", "g | h | i"], { merges }),
      ownedBlocks: [blockAt("B2:C3")],
    };
    const at = parseArea(address);
    return at && cellInBlock(new SheetView(grid), blockAt("B2:C3"), at.row, at.column)?.text;
  };

  it.each<[string, readonly string[], string | undefined]>([
    ["B2", [], "e"],
    ["C3", [], "i"],
    ["C3", ["B2:C3"], "e"],
    ["C3", ["C2:C3"], "f"],
    ["A2", [], undefined],
    ["B1", [], undefined],
    // What is merged with cells outside of the block begins outside of it.
    ["B2", ["A2:B2"], "e"],
  ])("at %s with the merges %j is %s", (address, merges, text) => {
    expect(cellOf(address, merges)).toBe(text);
  });
});

it("an entry has what its cell holds; no cell is no entry", () => {
  const cell = {
    ...{ row: 8, column: 7, text: "96%", value: 0.96 },
    ...{ numberFormat: "0%", formula: "=F9/E9" },
  };
  expect(entryField({ cell, isOwned: true })).toEqual({
    ...{ text: "96%", cell: { row: 8, column: 7 }, value: 0.96 },
    ...{ numberFormat: "0%", formula: "=F9/E9", isOwned: true },
  });
  expect(entryField(null)).toBeNull();
});
