import { formatArea, formatCell } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { formatMoney } from "../../../src/domain/value/Money";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { withBlock } from "../../support/ownedBlock";
import { seedFormGrid, seedFormRows } from "../../support/seedForm";

const tablesOf = (grid: SheetGrid) => readTables([grid], defaultSettings).tables;

function only(grid: SheetGrid): TargetTable {
  const [table, ...more] = tablesOf(grid);
  if (!table || more.length > 0) throw new Error("Expected one table.");
  return table;
}

/** role, budget, 全年执行数 with its cell; "owned" where it is the add-in's. */
const fundsOf = (table: TargetTable | undefined) =>
  table?.funds.map(({ role, budget, executed }) => [
    role,
    budget?.text ?? null,
    executed && [executed.text, formatCell(executed.cell), executed.isOwned ? "owned" : "own"],
  ]);

const SUMMARY: readonly (readonly TestCell[])[] = [
  ["项目资金（万元）", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["年度资金总额", { value: 249, formula: "=C5" }, 240, 10, { value: 0.9639, formula: "=J14/I14" }, 9.64],
  ["其中：财政资金", { value: 249, formula: "=E5" }, 240, null, null, null],
  ["其他资金", null, null, null, null, null],
  ["合计", null, null, 100, null, 89.5],
  ["评价等级", null, null, null, null, "良"],
];

const summary = (cells = SUMMARY, at = "H13") => ({ name: "_绩效助手_合计_1", at, cells });

describe("项目资金 of a seed form", () => {
  it("has a line for each amount of the head, the total first", () => {
    const { funds } = only(seedFormGrid());
    expect(funds.map(({ role, label }) => [role, label.text, formatCell(label.cell)])).toEqual([
      ["total", "预算数", "B5"],
      ["fiscal", "其中：财政    资金", "D5"],
      ["other", "其他资金", "F5"],
    ]);
    expect(funds[0]).toMatchObject({ initial: null, executed: null, weight: null, rate: null, reason: null });
    expect(funds.map(({ budget }) => [budget?.text, budget?.problem])).toEqual([
      ["249", null],
      ["249", null],
      ["", "empty"],
    ]);
  });

  it("is empty where the table has no budget", () => {
    const rows = seedFormRows().filter((_, r) => r !== 4 && r !== 5);
    expect(only(gridOf(rows)).funds).toEqual([]);
  });

  it("takes 全年执行数 from the head", () => {
    const rows = seedFormRows().map((row, r) =>
      r === 5 ? [null, "全年执行数", "240.5万元"] : r === 4 ? [...row, "上年结转资金", 3] : row,
    );
    const table = only(gridOf(rows));
    expect(fundsOf(table)).toEqual([
      ["total", "249", ["240.5万元", "C6", "own"]],
      ["fiscal", "249", null],
      ["carriedOver", "3", null],
      ["other", "", null],
    ]);
    expect(table.funds[0]?.executed).toMatchObject({ problem: null, isOwned: false });
  });
});

describe("the add-in's own summary", () => {
  const table = only(withBlock(seedFormGrid(), summary()));

  it("is found below the grid and is no part of the table", () => {
    expect(table.ownedSummary?.name).toBe("_绩效助手_合计_1");
    expect(formatArea(table.area)).toBe("A1:G12");
    expect(table.indicators).toHaveLength(4);
  });

  it("holds 全年执行数 of each line", () => {
    expect(fundsOf(table)).toEqual([
      ["total", "249", ["240", "J14", "owned"]],
      ["fiscal", "249", ["240", "J15", "owned"]],
      ["other", "", ["", "J16", "owned"]],
    ]);
    expect(table.funds.map(({ executed }) => executed?.problem)).toEqual([null, null, "empty"]);
  });

  it("counts in the unit that its header says", () => {
    const cells = SUMMARY.map((row, r) => (r === 0 ? ["项目资金（元）", ...row.slice(1)] : row));
    const amount = only(withBlock(seedFormGrid(), summary(cells))).funds[0]?.executed?.amount;
    expect(amount && [formatMoney(amount), amount.unit]).toEqual(["240.00", "元"]);
  });

  it("is read by labels and headers where a user inserted a line or deleted a column", () => {
    const inserted = [...SUMMARY.slice(0, 2), ["核对过"], ...SUMMARY.slice(2)];
    expect(fundsOf(only(withBlock(seedFormGrid(), summary(inserted))))?.[1]).toEqual([
      "fiscal",
      "249",
      ["240", "J16", "owned"],
    ]);
    const narrow = SUMMARY.map((row) => row.filter((_, c) => c !== 1));
    expect(fundsOf(only(withBlock(seedFormGrid(), summary(narrow))))?.[0]?.[2]).toEqual([
      "240",
      "I14",
      "owned",
    ]);
    const noColumn = SUMMARY.map((row) => row.filter((_, c) => c !== 2));
    expect(fundsOf(only(withBlock(seedFormGrid(), summary(noColumn))))?.[0]?.[2]).toBeNull();
    const noTotal = SUMMARY.filter((_, r) => r !== 1);
    expect(fundsOf(only(withBlock(seedFormGrid(), summary(noTotal))))?.[0]?.[2]).toBeNull();
  });

  it("gives way to the table's own 全年执行数, unless that is blank and the user typed into the summary", () => {
    const withOwn = (own: TestCell) =>
      gridOf(seedFormRows().map((row, r) => (r === 5 ? [null, "全年执行数", own] : row)));
    const linked = SUMMARY.map((row, r) =>
      row.map((cell, c) => (r > 0 && c === 2 ? { value: 0, formula: "=C6" } : cell)),
    );
    const executed = (grid: SheetGrid) => fundsOf(only(grid))?.[0]?.[2];
    expect(executed(withBlock(withOwn(239), summary()))).toEqual(["239", "C6", "own"]);
    expect(executed(withBlock(withOwn(null), summary(linked)))).toEqual(["", "C6", "own"]);
    expect(executed(withBlock(withOwn(null), summary()))).toEqual(["240", "J14", "owned"]);
    const formulas = (formula: string) =>
      SUMMARY.map((row, r) => row.map((cell, c) => (r === 1 && c === 2 ? { value: 240, formula } : cell)));
    const typed = (formula: string) => executed(withBlock(withOwn(null), summary(formulas(formula))))?.[2];
    expect(typed("=100+140")).toBe("owned");
    expect(typed('=IF($C$6="","",$C$6)')).toBe("own");
    expect(typed("=#REF!")).toBe("own");
  });

  it("keeps a total to be filled in where the table states no budget", () => {
    const rows = seedFormRows().filter((_, r) => r !== 4 && r !== 5);
    expect(fundsOf(only(withBlock(gridOf(rows), summary(SUMMARY, "H11"))))).toEqual([
      ["total", null, ["240", "J12", "owned"]],
    ]);
  });

  it("still is its table's when a row was added below the grid", () => {
    const rows = [...seedFormRows(), [null, "质量指标", "合格率", "反映质量", "≥95%"]];
    const read = only(withBlock(gridOf(rows), summary()));
    expect(read.indicators).toHaveLength(5);
    expect(read.ownedSummary?.name).toBe("_绩效助手_合计_1");
    expect(read.indicators[4]?.actual).toBeNull();
  });
});

describe("summaries of several tables on one sheet", () => {
  const named = (name: string, at: string, executed: number) => ({
    name,
    at,
    cells: SUMMARY.map((row, r) => (r === 1 ? ["年度资金总额", 249, executed] : row)),
  });
  const executed = (grid: SheetGrid) => tablesOf(grid).map((table) => table.funds[0]?.executed?.text);
  const second = { project: "档案室建设" };

  it("below each other: each stands beside the head of the next table, and is not read as its fields", () => {
    const stacked = gridOf([...seedFormRows(), ...seedFormRows(second)]);
    const grid = withBlock(
      withBlock(stacked, named("_绩效助手_合计_2", "H13", 100)),
      named("_绩效助手_合计_1", "H25", 200),
    );
    expect(executed(grid)).toEqual(["100", "200"]);
    expect(tablesOf(grid).map(({ area }) => formatArea(area))).toEqual(["A1:G12", "A13:G24"]);
    expect(executed(withBlock(stacked, named("_绩效助手_合计_1", "H25", 200)))).toEqual([undefined, "200"]);
  });

  it("beside each other, of different heights", () => {
    const short = seedFormRows({ ...second, rows: [["产出指标", "数量指标", "甲", "", "1个"]] });
    const rows = seedFormRows().map((row, r) => [
      ...Array.from({ length: 14 }, (_, c) => row[c] ?? null),
      ...(short[r] ?? []),
    ]);
    const grid = withBlock(
      withBlock(gridOf(rows), named("_绩效助手_合计_1", "H13", 100)),
      named("_绩效助手_合计_2", "V10", 200),
    );
    expect(executed(grid)).toEqual(["100", "200"]);
  });
});
