import { formatArea, parseArea } from "../../../../src/domain/grid/address";
import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { SheetView } from "../../../../src/domain/grid/SheetView";
import { FreeCells, FreePlaces } from "../../../../src/domain/plan/evaluation/FreeCells";
import { columnsLayout, layoutOf } from "../../../../src/domain/plan/evaluation/TableLayout";
import { defaultSettings } from "../../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../../src/domain/table/readTables";
import type { TargetTable } from "../../../../src/domain/table/TargetTable";
import { typed, withRowInserted } from "../../../support/editedGrid";
import { blocksOn, evaluationPlan, withEvaluation } from "../../../support/evaluationBlocks";
import { gridOf } from "../../../support/gridOf";
import { listGrid } from "../../../support/listForm";
import { EVALUATION_HEADERS } from "../../../support/ownedBlock";
import { seedFormGrid, seedFormRows } from "../../../support/seedForm";

/** The default form's columns in H8:M12, its summary in H13:M18. */
const written = (): SheetGrid => withEvaluation(seedFormGrid());

function tableIn(grid: SheetGrid): TargetTable {
  const [table] = readTables([grid], defaultSettings).tables;
  if (!table) throw new Error("The form is read as no table.");
  return table;
}

/** Where the blocks shall stand on a sheet with some areas that no block may take: ["H8:M12", "H13:M18"]. */
function placesOn(grid: SheetGrid, ...taken: readonly string[]) {
  const table = tableIn(grid);
  const view = new SheetView(grid);
  const areas = taken.flatMap((address) => parseArea(address) ?? []);
  const own = [table.ownedColumns?.block, table.ownedSummary].flatMap((block) => block ?? []);
  const layout = layoutOf(view, table, new FreeCells(view, [table.area, ...areas]).giving(own));
  return layout && [layout.columns && formatArea(layout.columns.area), formatArea(layout.summary.area)];
}

describe("the columns", () => {
  it("stand from the header to the last row, right of the table, the summary below", () => {
    expect(placesOn(seedFormGrid())).toEqual(["H8:M12", "H13:M18"]);
  });

  it("leave out what is taken, and stay where they once stand", () => {
    expect(placesOn(seedFormGrid(), "I10")).toEqual(["J8:O12", "J13:O18"]);
    const moved = withEvaluation(
      typed(gridOf(seedFormRows().map((row) => [...row, null, null])), { H10: "注" }),
    );
    expect(blocksOn(moved)).toEqual(["评价 I8:N12", "合计 I13:N18"]);
    expect(placesOn(typed(moved, { H10: null }))).toEqual(["I8:N12", "I13:N18"]);
  });

  it("go elsewhere, and the summary with them, where what they need is taken by now", () => {
    expect(placesOn(written(), "N9")).toEqual(["H8:M12", "H13:M18"]);
    expect(placesOn(written(), "M12:M12")).toEqual(["N8:S12", "N13:S18"]);
  });

  it("are none where the table has them all: the summary stands right of it", () => {
    const rows = seedFormRows().map((row, index) =>
      index === 7 ? [...row, ...EVALUATION_HEADERS] : [...row],
    );
    expect(placesOn(gridOf(rows))).toEqual([null, "L13:Q18"]);
  });

  it("lose one that the table has itself by now, unless something was filled in there", () => {
    const own = { F8: "实际完成值" };
    expect(placesOn(typed(written(), own))).toEqual(["H8:L12", "H13:M18"]);
    expect(placesOn(typed(written(), { ...own, H9: 3 }))).toEqual(["H8:M12", "H13:M18"]);
  });

  it("are those alone that the table lacks", () => {
    const rows = seedFormRows().map((row, index) =>
      index === 7 ? [...row, "实际完成值", "得分"] : [...row],
    );
    expect(placesOn(gridOf(rows))).toEqual(["H8:K12", "H13:M18"]);
  });

  it("reach to the lowest entry of the user's below the table's last row", () => {
    const shorter = { A12: null, B12: null, C12: null, D12: null, E12: null };
    expect(placesOn(typed(written(), shorter))).toEqual(["H8:M11", "H12:M17"]);
    expect(placesOn(typed(written(), { ...shorter, M12: "并入上一项" }))).toEqual(["H8:M12", "H13:M18"]);
  });

  it("of a list are those of all its projects", () => {
    const [, second] = readTables([listGrid()], defaultSettings).tables;
    const view = new SheetView(listGrid());
    const layout = second && columnsLayout(view, second, new FreeCells(view, []).giving([]));
    expect(layout && layout !== "impossible" && formatArea(layout.area)).toBe("J3:O8");
  });
});

describe("the summary", () => {
  const wide = (...rows: readonly (readonly string[])[]) =>
    gridOf([
      ...seedFormRows().map((row) => Array.from({ length: 16 }, (_, c) => row[c] ?? null)),
      ...rows,
      [],
    ]);
  const beside = (row: number, column: number) =>
    Array.from({ length: row + 1 }, (_, r) =>
      Array.from({ length: column + 1 }, (__, c) => (r === row && c === column ? "填表人：张三" : "")),
    );

  it.each([
    ["H", 7, "I13:N18"],
    ["I", 8, "J13:O18"],
    ["M", 12, "N13:S18"],
    ["N", 13, "H13:M18"],
  ])("stands right of what the user wrote in column %s below the columns", (_, column, place) => {
    expect(placesOn(wide(...beside(5, column)))).toEqual(["H8:M12", place]);
  });

  it("stays right of a note that its user deletes later", () => {
    const once = withEvaluation(wide(...beside(5, 7)));
    expect(blocksOn(once)).toEqual(["评价 H8:M12", "合计 I13:N18"]);
    expect(placesOn(typed(once, { H18: null }))).toEqual(["H8:M12", "I13:N18"]);
  });

  it("comes back below the columns when these have moved", () => {
    const once = withEvaluation(wide(...beside(5, 7)));
    expect(placesOn(typed(once, { H18: null }), "H12")).toEqual(["I8:N12", "I13:N18"]);
    expect(placesOn(typed(once, { H18: null }), "J12")).toEqual(["K8:P12", "K13:P18"]);
  });

  it("goes left with the columns, where these go left", () => {
    const rows = seedFormRows().map((row) => Array.from({ length: 16 }, (_, c) => row[c] ?? null));
    const once = withEvaluation(typed(gridOf(rows), { H10: "注" }));
    expect(placesOn(typed(once, { H10: null }), "N12")).toEqual(["H8:M12", "H13:M18"]);
  });

  it("leaves its place alone where that is taken, and the columns stay", () => {
    expect(placesOn(withEvaluation(wide(...beside(5, 7))), "N14")).toEqual(["H8:M12", "O13:T18"]);
  });

  it("alone below a table that has all columns itself stays there", () => {
    const rows = seedFormRows().map((row, index) =>
      index === 7 ? [...row, ...EVALUATION_HEADERS] : [...row],
    );
    expect(placesOn(withEvaluation(gridOf(rows)))).toEqual([null, "L13:Q18"]);
  });

  it("has a note in a blank cell of it still, as long as it is the table's", () => {
    expect(evaluationPlan(typed(written(), { K16: "含结转" })).sheets).toEqual([]);
  });

  it("has a line for each part of the funds that the table names, and three rows round them", () => {
    const noParts = seedFormRows().map((row, index) => (index === 4 ? row.slice(0, 3) : row));
    expect(placesOn(gridOf(noParts))).toEqual(["F8:K12", "F13:K16"]);
  });
});

describe("a table is left as it is", () => {
  it("where an entry stands in the block beside or above its header", () => {
    const grid = written();
    const [columns, ...others] = grid.ownedBlocks;
    if (!columns) throw new Error("The columns were not written.");
    const area = { ...columns.area, row: 5, rowCount: 7 };
    const headers = { H6: "实际完成值", I6: "完成率", J6: "分值", K6: "得分", L6: "偏差率", M6: "原因" };
    const none = { H8: null, I8: null, J8: null, K8: null, L8: null, M8: null };
    const taller = typed(
      { ...grid, ownedBlocks: [{ ...columns, area }, ...others] },
      { ...headers, ...none },
    );
    expect(placesOn(taller)).toEqual(["H8:M12", "H13:M18"]);
    expect(placesOn(typed(taller, { M7: "延期" }))).toBeNull();
    expect(placesOn(typed(taller, { M8: "延期" }))).toBeNull();
    expect(evaluationPlan(typed(taller, { M7: "延期" })).sheets).toEqual([]);
  });

  it("where an amount in the summary belongs to no line any more", () => {
    expect(placesOn(typed(written(), { H16: "自筹", J16: 3 }))).toBeNull();
    expect(placesOn(typed(written(), { H16: "自筹" }))).not.toBeNull();
  });

  it("where the sheet has no column left for the columns, or for the summary alone", () => {
    const [grid, table] = [seedFormGrid(), tableIn(seedFormGrid())];
    const view = new SheetView(grid);
    const room = (isRoom: (rows: number) => boolean) =>
      layoutOf(view, table, new FreePlaces(({ column, rowCount }) => column === 7 && isRoom(rowCount)));
    const areas = room(() => true);
    expect(areas && [areas.columns?.area.rowCount, areas.summary.area.rowCount]).toEqual([5, 6]);
    expect([room((rows) => rows === 5), room((rows) => rows === 6)]).toEqual([null, null]);
    expect(columnsLayout(view, table, new FreePlaces(() => false))).toBe("impossible");
  });
});

it("a row inserted above the table moves all, and nothing is to be done", () => {
  expect(placesOn(withRowInserted(written(), 2))).toEqual(["H9:M13", "H14:M19"]);
});
