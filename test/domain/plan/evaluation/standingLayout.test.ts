import { formatArea } from "../../../../src/domain/grid/address";
import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { SheetView } from "../../../../src/domain/grid/SheetView";
import { standingLayout } from "../../../../src/domain/plan/evaluation/standingLayout";
import { defaultSettings } from "../../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../../src/domain/table/readTables";
import { typed, withRowInserted } from "../../../support/editedGrid";
import { withEvaluation } from "../../../support/evaluationBlocks";
import { gridOf } from "../../../support/gridOf";
import { listGrid } from "../../../support/listForm";
import { EVALUATION_HEADERS } from "../../../support/ownedBlock";
import { seedFormGrid, seedFormRows } from "../../../support/seedForm";

/** The default form's columns in H8:M12 and its summary in H13:M18, or without some of its blocks. */
function written(...lost: readonly string[]): SheetGrid {
  const grid = withEvaluation(seedFormGrid());
  return {
    ...grid,
    ownedBlocks: grid.ownedBlocks.filter(({ name }) => !lost.some((kind) => name.includes(kind))),
  };
}

function layoutIn(grid: SheetGrid) {
  const [table] = readTables([grid], defaultSettings).tables;
  if (!table) throw new Error("The form is read as no table.");
  return standingLayout(new SheetView(grid), table);
}

function widened(grid: SheetGrid, kind: string, by: number): SheetGrid {
  const ownedBlocks = grid.ownedBlocks.map((block) =>
    block.name.includes(kind)
      ? { ...block, area: { ...block.area, columnCount: block.area.columnCount + by } }
      : block,
  );
  return { ...grid, ownedBlocks };
}

const summaryIn = (grid: SheetGrid) => layoutIn(grid).summary;

it("is nothing before 评价列 are written", () => {
  expect(layoutIn(seedFormGrid())).toEqual({ columns: null, summary: null });
});

it("is the blocks as they stand, each column with its role and each line with its 全年执行数", () => {
  const { columns, summary } = layoutIn(written());
  expect(columns && [formatArea(columns.area), columns.found === columns.area, columns.share]).toEqual([
    "H8:M12",
    true,
    null,
  ]);
  expect(columns?.columns.map(({ role, from }) => [role, from])).toEqual([
    ["actual", 7],
    ["rate", 8],
    ["weight", 9],
    ["score", 10],
    ["deviation", 11],
    ["reason", 12],
  ]);
  expect(summary && [formatArea(summary.area), summary.found === summary.area, summary.line]).toEqual([
    "H13:M18",
    true,
    null,
  ]);
  expect(summary?.lines).toEqual([
    { role: "total", executedAt: { row: 13, column: 9 } },
    { role: "fiscal", executedAt: { row: 14, column: 9 } },
    { role: "other", executedAt: { row: 15, column: 9 } },
  ]);
});

it("has a column whose header was changed by the role that is missing", () => {
  const { columns } = layoutIn(typed(written(), { M8: "说明栏" }));
  expect(columns?.columns.at(-1)).toEqual({ role: "reason", from: 12 });
});

it("has no summary where its user deleted that", () => {
  const { columns, summary } = layoutIn(written("合计"));
  expect([columns && formatArea(columns.area), summary]).toEqual(["H8:M12", null]);
});

it("has the summary alone below a table that has all columns itself", () => {
  const rows = seedFormRows().map((row, index) => (index === 7 ? [...row, ...EVALUATION_HEADERS] : [...row]));
  const { columns, summary } = layoutIn(withEvaluation(gridOf(rows)));
  expect([columns, summary && formatArea(summary.area)]).toEqual([null, "L13:Q18"]);
});

describe("has no summary", () => {
  it.each([-1, 1])("whose columns are %i more than it was made with", (by) => {
    expect(summaryIn(widened(written(), "合计", by))).toBeNull();
  });

  it.each([14, 15, 16, 17, 18])("into which a row was inserted above row %i", (row) => {
    expect(summaryIn(withRowInserted(written(), row))).toBeNull();
  });

  it("whose lines stand in another order", () => {
    const swapped = typed(written(), { H15: "其他资金", H16: "其中：财政资金" });
    expect(summaryIn(swapped)).toBeNull();
  });

  it("with an amount beside a label that says nothing", () => {
    expect(summaryIn(typed(written(), { H16: "自筹", J16: 3 }))).toBeNull();
  });

  it("with a line that the table no longer has", () => {
    expect(summaryIn(typed(written(), { F5: null, G5: null }))).toBeNull();
  });
});

it("has its summary by the labels' meaning, though they are worded otherwise", () => {
  expect(summaryIn(typed(written(), { H16: "其他资金（万元）" }))).not.toBeNull();
});

it("of a list has the project's own line", () => {
  expect(summaryIn(withEvaluation(listGrid()))?.line?.row).toBe(3);
});
