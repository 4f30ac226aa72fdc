import { formatArea, formatCell } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import type { EvaluationRole, Indicator, TargetTable } from "../../../src/domain/table/TargetTable";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { EVALUATION_HEADERS, withBlock } from "../../support/ownedBlock";
import { seedFormGrid, seedFormRows } from "../../support/seedForm";

const tablesOf = (grid: SheetGrid) => readTables([grid], defaultSettings).tables;

function only(grid: SheetGrid): TargetTable {
  const [table, ...more] = tablesOf(grid);
  if (!table || more.length > 0) throw new Error("Expected one table.");
  return table;
}

/** The four rows of the seed form stand in rows 9 to 12; the table reaches to column G. */
const BLOCK: readonly (readonly TestCell[])[] = [
  EVALUATION_HEADERS,
  [
    "3条",
    { value: 1.5, numberFormat: "0.00%", text: "150.00%", formula: '=IF(H9="","",3/2)' },
    22.5,
    22.5,
    0.5,
    "业务增加",
  ],
  [null, null, 22.5, null, null, null],
  [190, 1, 22.5, 22.5, -0.0155, null],
  [1, 1, 22.5, 22.5, 0, null],
];

const block = (cells = BLOCK, at = "H8", name = "_绩效助手_评价_1") => ({ name, at, cells });

const entry = (indicator: Indicator | undefined, role: EvaluationRole) => {
  const field = indicator?.[role] ?? null;
  return field && [field.text, formatCell(field.cell), field.isOwned];
};

describe("the add-in's own columns beside a table", () => {
  const table = only(withBlock(seedFormGrid(), block()));

  it("are found, and are no part of the table", () => {
    expect(table.ownedColumns?.block.name).toBe("_绩效助手_评价_1");
    expect(table.ownedColumns?.roles).toEqual(["actual", "rate", "weight", "score", "deviation", "reason"]);
    expect(table.columns).toMatchObject({ actual: null, rate: null, weight: null, score: null });
    expect(formatArea(table.area)).toBe("A1:G12");
  });

  it("give each row its entries, with value, format and formula", () => {
    const [first, second] = table.indicators;
    expect(first?.rate).toEqual({
      text: "150.00%",
      cell: { row: 8, column: 8 },
      value: 1.5,
      numberFormat: "0.00%",
      formula: '=IF(H9="","",3/2)',
      isOwned: true,
    });
    expect(entry(first, "actual")).toEqual(["3条", "H9", true]);
    expect(entry(first, "reason")).toEqual(["业务增加", "M9", true]);
    expect(first?.weight).toMatchObject({ text: "22.5", cell: { row: 8, column: 9 }, isOwned: true });
    expect(first?.weight?.points?.toFixed()).toBe("22.5");
    expect(second?.actual).toEqual({
      text: "",
      cell: { row: 9, column: 7 },
      value: null,
      numberFormat: "General",
      formula: null,
      isOwned: true,
    });
  });

  it("may stand behind 校验列", () => {
    const checked = withBlock(seedFormGrid(), {
      name: "_绩效助手_校验_1",
      at: "H8",
      cells: [["校验结果", "校验说明"], ["通过"], ["通过"], ["通过"], ["通过"]],
    });
    const read = only(withBlock(checked, block(BLOCK, "J8")));
    expect(formatArea(read.area)).toBe("A1:G12");
    expect(entry(read.indicators[0], "actual")).toEqual(["3条", "J9", true]);
  });

  it("leave what a user sets behind them out of the grid", () => {
    const read = only(
      withBlock(
        gridOf(seedFormRows().map((row, r) => [...pad(row, 13), ...(r > 6 ? ["备注"] : [])])),
        block(),
      ),
    );
    expect(formatArea(read.area)).toBe("A1:G12");
    const actualBehind = seedFormRows().map((row, r) => [...pad(row, 9), r === 7 ? "实际完成值" : null]);
    const narrow = withBlock(gridOf(actualBehind), block([["分值"], [10], [20], [30], [30]], "H8"));
    expect(formatArea(only(narrow).area)).toBe("A1:G12");
    expect(only(narrow).columns.actual).toBeNull();
  });

  it("bound the table where its head is wider", () => {
    const wide = seedFormRows().map((row, r) => (r === 4 ? [...row, "全年执行数", 240] : row));
    const read = only(withBlock(gridOf(wide), block()));
    expect(formatArea(read.area)).toBe("A1:G12");
    expect(entry(read.indicators[0], "actual")).toEqual(["3条", "H9", true]);
    expect(read.funds[0]?.executed?.text).toBe("240");
  });
});

const pad = (row: readonly TestCell[], width: number): TestCell[] =>
  Array.from({ length: width }, (_, column) => row[column] ?? null);

const without = (column: number) => BLOCK.map((row) => row.filter((_, c) => c !== column));

describe("columns that a user changed", () => {
  it("one deleted is not there, the others are found by their headers", () => {
    const table = only(withBlock(seedFormGrid(), block(without(1))));
    expect(table.ownedColumns?.roles).toEqual(["actual", "weight", "score", "deviation", "reason"]);
    expect(table.indicators.map(({ rate }) => rate)).toEqual([null, null, null, null]);
    expect(entry(table.indicators[0], "reason")).toEqual(["业务增加", "L9", true]);
  });

  it("one with another header is nobody's", () => {
    const renamed = BLOCK.map((row, r) => (r === 0 ? row.map((h) => (h === "得分" ? "专家意见" : h)) : row));
    const table = only(withBlock(seedFormGrid(), block(renamed)));
    expect(table.ownedColumns?.roles).toEqual(["actual", "rate", "weight", null, "deviation", "reason"]);
    expect(table.indicators[0]?.score).toBeNull();
  });

  it("of two with the same header the first counts", () => {
    const doubled = BLOCK.map((row, r) => [...row, r === 0 ? "得分" : 1]);
    const table = only(withBlock(seedFormGrid(), block(doubled)));
    expect(table.ownedColumns?.roles.at(-1)).toBeNull();
    expect(table.indicators[0]?.score?.value).toBe(22.5);
  });

  it("whose header stands beside a row, as rows above were deleted, are no entry of that row", () => {
    const table = only(withBlock(seedFormGrid(), block(BLOCK, "H9")));
    expect(entry(table.indicators[0], "actual")).toBeNull();
    expect(entry(table.indicators[1], "actual")).toEqual(["3条", "H10", true]);
  });

  it("one merged over two rows is that of both, one merged across is the first column's alone", () => {
    const grid = withBlock(seedFormGrid(), block());
    const merges = [
      { row: 8, column: 12, rowCount: 2, columnCount: 1 },
      { row: 10, column: 7, rowCount: 1, columnCount: 2 },
    ];
    const table = only({ ...grid, merges: [...grid.merges, ...merges] });
    expect(entry(table.indicators[1], "reason")).toEqual(["业务增加", "M9", true]);
    expect(entry(table.indicators[2], "actual")).toEqual(["190", "H11", true]);
    expect(table.indicators[2]?.rate).toBeNull();
  });
});

describe("rows that came or went since the columns were made", () => {
  const rows = seedFormRows();
  const added: TestCell[] = [null, "质量指标", "合格率", "反映质量", "≥95%"];

  it("inserted inside are read in their own row", () => {
    const grid = gridOf([...rows.slice(0, 9), added, ...rows.slice(9)]);
    const cells = [...BLOCK.slice(0, 2), ["96%"], ...BLOCK.slice(2)];
    const table = only(withBlock(grid, block(cells)));
    expect(table.indicators.map(({ actual }) => actual?.text)).toEqual(["3条", "96%", "", "190", "1"]);
  });

  it("added below the grid have no entries yet", () => {
    const table = only(withBlock(gridOf([...rows, added]), block()));
    expect(table.indicators.map(({ actual }) => actual?.text)).toEqual(["3条", "", "190", "1", undefined]);
    expect(table.indicators[4]).toMatchObject({ actual: null, weight: null, reason: null });
  });

  it("deleted from the grid leave a block that still is its table's", () => {
    const grid = withBlock(gridOf(rows.slice(0, 11)), block());
    expect(only(grid).indicators.map(({ actual }) => actual?.text)).toEqual(["3条", "", "190"]);
  });
});

describe("a table that has some of the columns itself", () => {
  const rows = seedFormRows().map((row, r) =>
    r < 7 ? row : [...pad(row, 5), r === 7 ? "权重" : 20, r === 7 ? "全年实际值" : "3条"],
  );

  it("is read from its own, and from the block for what it lacks", () => {
    const cells = [
      ["完成率", "得分"],
      [1.5, 20],
      [1, 20],
      [1, 20],
      [1, 20],
    ];
    const table = only(withBlock(gridOf(rows), block(cells)));
    expect(table.columns).toMatchObject({ weight: 5, actual: 6, rate: null });
    expect(entry(table.indicators[0], "actual")).toEqual(["3条", "G9", false]);
    expect(table.indicators[0]?.weight).toMatchObject({ text: "20", isOwned: false });
    expect(entry(table.indicators[0], "score")).toEqual(["20", "I9", true]);
  });

  it("is read from its own even where the block has the column too", () => {
    const table = only(withBlock(gridOf(rows), block()));
    expect(entry(table.indicators[0], "actual")).toEqual(["3条", "G9", false]);
    expect(table.ownedColumns?.roles).toContain("actual");
  });
});

describe("several tables on one sheet", () => {
  const actuals = (name: string, at: string, text: string) => ({
    name,
    at,
    cells: [["实际完成值"], [text], [text], [text], [text]],
  });
  const firstActuals = (grid: SheetGrid) =>
    tablesOf(grid).map(({ indicators }) => indicators.map(({ actual }) => actual?.text ?? null)[0]);

  it("below each other have each its own block, in whichever order they were made", () => {
    const stacked = gridOf([...seedFormRows(), [], ...seedFormRows({ project: "档案室建设" })]);
    const both = withBlock(
      withBlock(stacked, actuals("_绩效助手_评价_2", "H8", "甲")),
      actuals("_绩效助手_评价_1", "H21", "乙"),
    );
    expect(firstActuals(both)).toEqual(["甲", "乙"]);
    const second = withBlock(stacked, actuals("_绩效助手_评价_1", "H21", "乙"));
    expect(firstActuals(second)).toEqual([null, "乙"]);
  });

  const beside = (gap: number) =>
    gridOf(
      seedFormRows().map((row, r) => [
        ...pad(row, 7 + gap),
        ...(seedFormRows({ project: "档案室建设" })[r] ?? []),
      ]),
    );

  it("beside each other have the block that stands right of them", () => {
    const grid = withBlock(
      withBlock(beside(3), actuals("_绩效助手_评价_1", "H8", "甲")),
      actuals("_绩效助手_评价_2", "R8", "乙"),
    );
    expect(firstActuals(grid)).toEqual(["甲", "乙"]);
    expect(firstActuals(withBlock(beside(3), actuals("_绩效助手_评价_1", "R8", "乙")))).toEqual([null, "乙"]);
  });

  it("beside each other without room between have the blocks behind both, in their order", () => {
    const grid = withBlock(
      withBlock(beside(1), actuals("_绩效助手_评价_1", "P8", "甲")),
      actuals("_绩效助手_评价_2", "Q8", "乙"),
    );
    expect(firstActuals(grid)).toEqual(["甲", "乙"]);
  });
});
