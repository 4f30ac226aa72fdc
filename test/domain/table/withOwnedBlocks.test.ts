import { formatCell, parseArea } from "../../../src/domain/grid/address";
import type { OwnedBlock, SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { ownerSum } from "../../../src/domain/table/ownerSum";
import { readTables } from "../../../src/domain/table/readTables";
import { formatMoney } from "../../../src/domain/value/Money";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { LIST_HEADER, LIST_ROWS, listGrid } from "../../support/listForm";
import { withBlock } from "../../support/ownedBlock";
import { seedFormGrid, seedFormRows } from "../../support/seedForm";
import { twoBlockGrid } from "../../support/twoBlockForm";

const tablesOf = (grid: SheetGrid) => readTables([grid], defaultSettings).tables;
const actuals = (grid: SheetGrid) =>
  tablesOf(grid).map(({ indicators }) => indicators.map(({ actual }) => actual?.text ?? null));
/** 全年执行数 of each table's total, as money. */
const executed = (grid: SheetGrid) =>
  tablesOf(grid).map(({ funds }) => {
    const field = funds.find(({ role }) => role === "total")?.executed;
    return field?.amount
      ? `${formatMoney(field.amount)} ${field.amount.unit} ${formatCell(field.cell)}`
      : null;
  });

const columns = (at: string, cells: readonly (readonly TestCell[])[], number = 1) => ({
  name: `_绩效助手_评价_${number}`,
  at,
  cells: [["实际完成值"], ...cells],
});

/** The figures of the list in rows 4 to 8, a line beside the first row of each project. */
const FIGURES: readonly (readonly TestCell[])[] = [
  ["全年预算数（万元）", "全年执行数（万元）", "执行分值"],
  [20, 19.5, 10],
  [],
  [],
  [12, 11, 10],
  [],
];
const figures = (at: string, cells = FIGURES, number = 1) => ({
  name: `_绩效助手_合计_${number}`,
  at,
  cells,
});

describe("what stands beside a list", () => {
  const filled = withBlock(listGrid(), columns("J3", [["20条"], [18], ["31%"], ["3座"], ["96%"]]));

  it("is of all its projects, each with its own rows and its own line", () => {
    const grid = withBlock(filled, figures("K3"));
    expect(actuals(grid)).toEqual([
      ["20条", "18", "31%"],
      ["3座", "96%"],
    ]);
    expect(executed(grid)).toEqual(["19.50 万元 L4", "11.00 万元 L7"]);
    expect(tablesOf(grid).map(({ ownedSummary }) => ownedSummary?.name)).toEqual([
      "_绩效助手_合计_1",
      "_绩效助手_合计_1",
    ]);
  });

  it("counts in the unit that the header of 全年执行数 says", () => {
    const yuan = FIGURES.map((row, r) => (r === 0 ? [row[0] ?? null, "全年执行数（元）", "执行分值"] : row));
    expect(executed(withBlock(listGrid(), figures("K3", yuan)))).toEqual(["19.50 元 L4", "11.00 元 L7"]);
    const bare = FIGURES.map((row, r) => (r === 0 ? [row[0] ?? null, "全年执行数", "执行分值"] : row));
    expect(executed(withBlock(listGrid(), figures("K3", bare)))).toEqual(["19.50 万元 L4", "11.00 万元 L7"]);
  });

  it("is found by its header where the user deleted a column or moved one", () => {
    const first = FIGURES.map((row) => row.slice(1));
    const last = FIGURES.map((row) => row.slice(0, 2));
    const none = FIGURES.map((row) => [row[0] ?? null, row[2] ?? null]);
    expect(executed(withBlock(listGrid(), figures("K3", first)))).toEqual(["19.50 万元 K4", "11.00 万元 K7"]);
    expect(executed(withBlock(listGrid(), figures("K3", last)))).toEqual(["19.50 万元 L4", "11.00 万元 L7"]);
    expect(executed(withBlock(listGrid(), figures("K3", none)))).toEqual([null, null]);
  });

  it("has no line for a project that was added below it since", () => {
    const added: TestCell[] = [
      "湖城市水务局",
      "闸门养护",
      5,
      5,
      "闸门正常启闭。",
      "产出指标",
      "数量指标",
      "养护闸门座数",
      "6座",
    ];
    const grid = withBlock(listGrid([...LIST_ROWS, added]), figures("K3"));
    expect(executed(grid)).toEqual(["19.50 万元 L4", "11.00 万元 L7", null]);
  });

  it("is that list's of two below each other", () => {
    const both = gridOf([
      ...listGrid().values,
      [],
      ["2024年项目绩效目标一览表（续）"],
      [...LIST_HEADER],
      ...LIST_ROWS,
    ]);
    const first = withBlock(both, columns("J3", [["20条"]]));
    const second = withBlock(first, columns("J11", [["17条"], [], [], ["2座"]], 2));
    expect(actuals(second).map(([actual]) => actual)).toEqual(["20条", null, "17条", "2座"]);
    expect(executed(withBlock(both, figures("K11")))).toEqual([
      null,
      null,
      "19.50 万元 L12",
      "11.00 万元 L15",
    ]);
  });

  it("is not taken for that of a table below the list", () => {
    const below = gridOf([...listGrid().values, [], ...seedFormRows()]);
    const grid = withBlock(withBlock(below, columns("J3", [["20条"]])), columns("H17", [["3条"]], 2));
    expect(actuals(grid).map(([actual]) => actual)).toEqual(["20条", null, "3条"]);
  });
});

describe("a project with 中长期 and 年度 indicators", () => {
  it("has columns for the year's only, also where 中长期 stands nearer", () => {
    const { values } = twoBlockGrid();
    const bare = gridOf(values.map((row) => row.slice(0, 5)));
    const header = bare.values.findIndex(([label]) => label === "年度绩效指标");
    const annual = withBlock(bare, columns(`G${header + 1}`, [["19条"], ["31%"]]));
    expect(actuals(annual)).toEqual([
      [null, null],
      ["19条", "31%"],
    ]);
    const over = withBlock(bare, columns(`G${header - 2}`, [["甲"], ["乙"], [null], ["丙"]]));
    expect(actuals(over)[0]).toEqual([null, null]);
  });
});

describe("blocks that name their table", () => {
  const beside = gridOf(
    seedFormRows({ project: "河道清淤" }).map((row, r) => [
      ...Array.from({ length: 8 }, (_, c) => row[c] ?? null),
      ...(seedFormRows({ project: "泵站检修" })[r] ?? []),
    ]),
  );
  const owned = (at: string, owner: string): OwnedBlock => {
    const area = parseArea(at);
    if (!area) throw new Error(`${at} is no area.`);
    return { name: `_绩效助手_评价_${at}`, area, record: "", lookKey: `1a2b3c.${ownerSum(owner)}` };
  };

  it("are read for it, though another stands nearer", () => {
    const cells = (text: string) => ({ cells: [["实际完成值"], [text]] });
    const both = [
      { name: "甲", at: "P8", ...cells("泵站") },
      { name: "乙", at: "Q8", ...cells("河道") },
    ].reduce(withBlock, beside);
    const named = [owned("P8:P12", "泵站检修"), owned("Q8:Q12", "河道清淤")];
    expect(actuals({ ...both, ownedBlocks: named }).map(([actual]) => actual)).toEqual(["河道", "泵站"]);
    const only = { ...both, ownedBlocks: [owned("P8:P12", "河道清淤")] };
    expect(actuals(only).map(([actual]) => actual)).toEqual(["泵站", null]);
  });

  it("are read for a table without a name where none has theirs", () => {
    const nameless = gridOf(seedFormRows().filter((_, r) => r !== 3));
    const grid = withBlock(nameless, columns("H7", [["3条"]]));
    expect(actuals(grid)[0]?.[0]).toBe("3条");
  });
});

describe("the lines of a summary", () => {
  const summary = (cells: readonly (readonly TestCell[])[]) => figures("H13", cells);
  const HEADER: readonly TestCell[] = ["项目资金（万元）", "全年预算数", "全年执行数"];

  it("are the first of each name", () => {
    const twice = [HEADER, ["年度资金总额", 249, 240], ["年度资金总额", 249, 999], ["合计", null, 999]];
    expect(executed(withBlock(seedFormGrid(), summary(twice)))).toEqual(["240.00 万元 J14"]);
  });

  it("end where the sums begin, and are read to the last row where these are gone", () => {
    const sums = [HEADER, ["合计", null, 999], ["年度资金总额", 249, 240]];
    expect(executed(withBlock(seedFormGrid(), summary(sums)))).toEqual([null]);
    const cut = [HEADER, ["年度资金总额", 249, 240]];
    expect(executed(withBlock(seedFormGrid(), summary(cut)))).toEqual(["240.00 万元 J14"]);
  });
});
