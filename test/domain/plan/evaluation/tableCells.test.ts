import { formatCell, parseArea } from "../../../../src/domain/grid/address";
import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import type { BlockColumn } from "../../../../src/domain/plan/evaluation/BlockColumn";
import { cellsOfRows, sourceOf } from "../../../../src/domain/plan/evaluation/tableCells";
import type { ColumnsLayout } from "../../../../src/domain/plan/evaluation/TableLayout";
import { defaultSettings } from "../../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../../src/domain/table/readTables";
import type { EvaluationRole } from "../../../../src/domain/table/TargetTable";
import { filledGrid } from "../../../support/filledGrid";
import type { FilledForm, FilledRow } from "../../../support/filledGrid";
import { withBlock } from "../../../support/ownedBlock";

const TWO_ROWS: readonly FilledRow[] = [
  { target: "≥2条", actual: 3, score: { value: 9.5, formula: "=G9*10" } },
  { target: "≥95%", actual: { value: 0.96, numberFormat: "0%", text: "96%" } },
];

function cellsOf(grid: SheetGrid, layout: ColumnsLayout | null = null) {
  const [table] = readTables([grid], defaultSettings).tables;
  if (!table) throw new Error("The form is read as no table.");
  return cellsOfRows(table, layout, sourceOf(grid));
}

const own = (form: FilledForm = {}) => cellsOf(filledGrid(TWO_ROWS, form));

const areaOf = (address: string) => {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area.`);
  return area;
};

const layoutOf = (area: string, found: string | null, columns: readonly BlockColumn[]): ColumnsLayout => ({
  area: areaOf(area),
  columns,
  found: found === null ? null : areaOf(found),
  share: null,
});

describe("the user's own cells", () => {
  it("hold a formula, or a value with its format", () => {
    const [first, second] = own();
    expect(first?.score).toEqual({
      cell: { row: 8, column: 8 },
      isOwned: false,
      isShared: false,
      content: "=G9*10",
      value: 9.5,
      numberFormat: "General",
    });
    expect(second?.actual).toMatchObject({ content: 0.96, value: 0.96, numberFormat: "0%" });
    expect(second?.reason).toMatchObject({ content: null, value: null, isOwned: false });
  });

  it("are shared where they are merged over two indicators, each role for itself", () => {
    const [first, second] = own({ merges: ["I9:I10"] });
    expect([first?.score?.isShared, second?.score?.isShared]).toEqual([true, true]);
    expect(second?.score && formatCell(second.score.cell)).toBe("I9");
    expect([first?.actual?.isShared, first?.weight?.isShared, second?.reason?.isShared]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("are none in a column that is merged with the one before it", () => {
    const [first, second] = own({ merges: ["F9:G9"] });
    expect([first?.actual?.isShared, first?.rate, second?.rate?.isShared]).toEqual([false, null, false]);
  });

  it("are none where neither the table nor a block has the column", () => {
    const [first] = own({ columns: ["actual"] });
    expect([first?.actual?.isOwned, first?.score, first?.deviation]).toEqual([false, null, null]);
  });
});

describe("the cells of the add-in's block", () => {
  const rows: readonly FilledRow[] = TWO_ROWS.map(({ target, actual = null }) => ({ target, actual }));
  const grid = () =>
    withBlock(filledGrid(rows, { columns: ["actual"] }), {
      name: "_绩效助手_评价_1",
      at: "H8",
      cells: [["完成率", "原因"], [0.9, "延期"], [{ value: 0.8, numberFormat: "0.00%" }]],
    });
  const found = (role: EvaluationRole, from: number | null): BlockColumn => ({ role, from });
  const columns = [found("rate", 7), found("score", null), found("reason", 8)];

  it("hold what stands in the column now, wherever that will stand", () => {
    const [first, second] = cellsOf(grid(), layoutOf("J8:L10", "H8:I10", columns));
    expect([first?.rate, first?.reason].map((cell) => cell && [formatCell(cell.cell), cell.content])).toEqual(
      [
        ["J9", 0.9],
        ["L9", "延期"],
      ],
    );
    expect(second?.rate).toMatchObject({ numberFormat: "0.00%", isOwned: true, isShared: false });
  });

  it("are blank in a column that is added, and where there was no block", () => {
    const blank = { isOwned: true, isShared: false, content: null, value: null, numberFormat: "General" };
    const [first] = cellsOf(grid(), layoutOf("J8:L10", "H8:I10", columns));
    expect(first?.score).toEqual({ cell: { row: 8, column: 10 }, ...blank });
    const [anew] = cellsOf(grid(), layoutOf("J8:L10", null, columns));
    expect(anew?.rate).toEqual({ cell: { row: 8, column: 9 }, ...blank });
  });

  it("are none of a role that the block does not have", () => {
    const [first] = cellsOf(grid(), layoutOf("J8:L10", "H8:I10", columns));
    expect([first?.weight, first?.deviation]).toEqual([null, null]);
  });

  it("do not take the place of the table's own", () => {
    const [first] = cellsOf(grid(), layoutOf("J8:M10", "H8:I10", [...columns, found("actual", null)]));
    expect(first?.actual && formatCell(first.actual.cell)).toBe("F9");
  });

  it("are none beside a row that was added below the block", () => {
    const [first, second] = cellsOf(
      grid(),
      layoutOf("H8:I9", "H8:I9", [found("rate", 7), found("reason", 8)]),
    );
    expect([first?.rate?.content, second?.rate]).toEqual([0.9, null]);
  });
});
