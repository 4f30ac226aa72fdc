import { audit } from "../../../../src/domain/audit";
import { formatArea } from "../../../../src/domain/grid/address";
import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { SheetView } from "../../../../src/domain/grid/SheetView";
import { isSameList, ownedBy, planTables } from "../../../../src/domain/plan/evaluation/plannedTables";
import { defaultSettings } from "../../../../src/domain/settings/defaultSettings";
import { finished } from "../../../../src/domain/Steps";
import { readTables } from "../../../../src/domain/table/readTables";
import { typed } from "../../../support/editedGrid";
import { blocksOn, changesOf, evaluationPlan, withEvaluation } from "../../../support/evaluationBlocks";
import { gridOf } from "../../../support/gridOf";
import { LIST_ROWS, listGrid } from "../../../support/listForm";
import { EVALUATION_HEADERS } from "../../../support/ownedBlock";
import { seedFormGrid, seedFormRows, UNUSED_ROW } from "../../../support/seedForm";

const tablesOf = (grid: SheetGrid) => readTables([grid], defaultSettings).tables;

interface Given {
  readonly reversed?: boolean;
}

function planned(grid: SheetGrid, { reversed = false }: Given = {}) {
  const { tables } = audit(tablesOf(grid), defaultSettings);
  const order = reversed ? [...tables].reverse() : tables;
  const areas = order.map(({ table }) => table.area);
  const options = { settings: defaultSettings, resetWeights: false };
  return finished(planTables(new SheetView(grid), order, areas, [], options));
}

/** The blocks of each table in the order in which they are planned: [["H8:M12", "H13:M18"]]. */
const plannedOn = (grid: SheetGrid, given: Given = {}) =>
  planned(grid, given).map(({ blocks }) => blocks.map(({ state }) => formatArea(state.area)));

/** Two forms side by side, a blank column between them: A to G and I to O. */
const sideBySide = (): SheetGrid => {
  const [left, right] = [seedFormRows({ project: "甲" }), seedFormRows({ project: "乙" })];
  return gridOf(
    left.map((row, index) => [
      ...Array.from({ length: 7 }, (_, column) => row[column] ?? null),
      null,
      ...(right[index] ?? []),
    ]),
  );
};

/** Two forms one below the other. */
const below = (): SheetGrid =>
  gridOf([...seedFormRows({ project: "甲" }), [], ...seedFormRows({ project: "乙" })]);

/** A form with all columns of the year's end. */
const ownColumns = (): SheetGrid =>
  gridOf(seedFormRows().map((row, index) => (index === 7 ? [...row, ...EVALUATION_HEADERS] : row)));

describe("the tables of a sheet", () => {
  it.each([false, true])(
    "side by side have the left one's blocks left (given the other way round: %j)",
    (reversed) => {
      const places = planned(sideBySide(), { reversed }).map(({ table, blocks }) => [
        table.project?.text,
        ...blocks.map(({ state }) => formatArea(state.area)),
      ]);
      expect(places).toEqual([
        ["甲", "P8:U12", "P13:U18"],
        ["乙", "V8:AA12", "V13:AA18"],
      ]);
    },
  );

  it("below each other have their columns from the top", () => {
    const areas = plannedOn(below());
    expect(areas).toEqual([
      ["H8:M12", "H13:M18"],
      ["H21:M25", "H26:M31"],
    ]);
    expect(plannedOn(below(), { reversed: true })).toEqual(areas);
  });

  it("never take each other's cells", () => {
    const areas = plannedOn(sideBySide()).flat();
    expect(new Set(areas).size).toBe(areas.length);
    const done = withEvaluation(sideBySide());
    expect(changesOf(evaluationPlan(done))).toEqual({});
  });

  it("without an indicator are left out", () => {
    expect(plannedOn(seedFormGrid({ rows: [UNUSED_ROW] }))).toEqual([]);
    expect(evaluationPlan(seedFormGrid({ rows: [UNUSED_ROW] })).sheets).toEqual([]);
  });

  it("for whose blocks there is no way are left out, the others planned", () => {
    const done = withEvaluation(below());
    const lost = typed(done, { H16: "自筹", J16: 3 });
    expect(plannedOn(lost)).toEqual([["H21:M25", "H26:M31"]]);
  });

  it("with all columns of their own have the sums alone", () => {
    expect(plannedOn(ownColumns())).toEqual([["L13:Q18"]]);
  });
});

describe("the projects of a list", () => {
  it("have one pair of blocks together, which the first project has", () => {
    expect(plannedOn(listGrid())).toEqual([["J3:O8", "P3:W8"], []]);
    expect(plannedOn(listGrid(), { reversed: true })).toEqual([["J3:O8", "P3:W8"], []]);
  });

  it("begin with the first that has indicators", () => {
    const none = ["湖城市水务局", "闸门养护", 7, 7];
    expect(plannedOn(listGrid([none, ...LIST_ROWS]))).toEqual([["J3:O9", "P3:W9"], []]);
  });

  it("are left as they are where an entry stands beside their header", () => {
    const done = withEvaluation(listGrid());
    const ownedBlocks = done.ownedBlocks.map((block) =>
      block.area.columnCount === 6 ? { ...block, area: { ...block.area, row: 1, rowCount: 7 } } : block,
    );
    const headers = Object.fromEntries(
      EVALUATION_HEADERS.map((header, index) => [`${"JKLMNO".charAt(index)}2`, header]),
    );
    const taller = { ...done, ownedBlocks };
    expect(plannedOn(typed(taller, { ...headers, O3: "延期" }))).toEqual([]);
  });

  it("are those of one sheet and one list", () => {
    const [first, second] = tablesOf(listGrid());
    const [form] = tablesOf(seedFormGrid());
    const [elsewhere] = tablesOf({ ...listGrid(), sheetId: "another" });
    const [longer] = tablesOf(
      listGrid([...LIST_ROWS, ["局", "闸门", 5, 5, "目标", "产出指标", "数量指标", "座数", "4座"]]),
    );
    if (!first || !second || !form || !elsewhere || !longer) throw new Error("A table was not read.");
    const isSame = [second, form, elsewhere, longer].map((other) => isSameList(first, other));
    expect(isSame).toEqual([true, false, false, false]);
    expect([isSameList(form, first), isSameList(form, form)]).toEqual([false, false]);
  });
});

it("a table owns the blocks that stand beside and below it", () => {
  const namesOf = (grid: SheetGrid) => tablesOf(grid).map((table) => ownedBy(table).map(({ name }) => name));
  expect(namesOf(seedFormGrid())).toEqual([[]]);
  const done = withEvaluation(seedFormGrid());
  expect(namesOf(done)).toEqual([["_绩效助手_评价_1", "_绩效助手_合计_1"]]);
  expect(namesOf(withEvaluation(ownColumns()))).toEqual([["_绩效助手_合计_1"]]);
});

describe("分值 proposed anew", () => {
  const anew = (cells: Readonly<Record<string, string | number | null>>) =>
    changesOf(evaluationPlan(typed(withEvaluation(seedFormGrid()), cells), { resetWeights: true }));

  it("take the place of all points in the add-in's own column, words and blanks too", () => {
    expect(anew({ J9: 20, J10: "十分", J12: null })).toEqual({ J9: 16.67, J10: 16.67, J12: 40 });
    expect(anew({})).toEqual({});
  });

  it("let the sums be reckoned with them: 30 points more of one row are none of the execution's", () => {
    const hundred = { J9: 30, J10: 15, J11: 15, J12: 40 };
    expect(changesOf(evaluationPlan(typed(withEvaluation(seedFormGrid()), hundred)))).toEqual({
      K14: 0,
      M14: 0,
    });
    expect(anew(hundred)).toEqual({ J9: 16.67, J10: 16.67, J11: 16.66 });
  });

  it("never take the place of the table's own", () => {
    const own = gridOf(
      seedFormRows().map((row, index) => {
        if (index < 7) return row;
        return [...row, index === 7 ? "分值" : 20];
      }),
    );
    expect(
      Object.keys(changesOf(evaluationPlan(own, { resetWeights: true }))).filter((c) => c.startsWith("F")),
    ).toEqual([]);
  });
});

it("a second list on the sheet has blocks of its own", () => {
  const { values } = listGrid();
  const [upper, lower] = [values.map((row) => [...row]), values.map((row) => [...row])];
  const done = withEvaluation(gridOf([...upper, [], ...lower]));
  expect(blocksOn(done)).toEqual(["评价 J3:O8", "评价 J12:O17", "合计 P3:W8", "合计 P12:W17"]);
});
