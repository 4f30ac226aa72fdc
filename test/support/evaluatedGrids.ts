import Big from "big.js";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import type { EntryField } from "../../src/domain/table/EntryField";
import type { FundsLine } from "../../src/domain/table/FundsLine";
import type { TargetTable } from "../../src/domain/table/TargetTable";
import { readTables } from "../../src/domain/table/readTables";
import { EVALUATION_FIXTURE, cellsOfRow } from "./evaluationFixture";
import type { FixtureEntry } from "./evaluationEntry";
import type { FixtureTable } from "./FixtureTable";
import { seedGrids } from "./seedGrids";

/** The row of the indicator header in every seed table, from 0. */
const HEADER_ROW = 7;
/** Right of the indicator grid: 指标值 stands in column 4, and the funds reach to column 6. */
const FIRST_COLUMN = 5;
const COLUMNS = [
  ["实际完成值", "actual"],
  ["完成率", "rate"],
  ["得分", "score"],
  ["偏差原因分析及改进措施", "reason"],
] as const;

/** A cell as the reader gives it. */
export function entryField(entry: FixtureEntry | null, isOwned = false): EntryField {
  return {
    text: entry?.typed ?? "",
    cell: { row: 0, column: 0 },
    value: entry?.content ?? null,
    numberFormat: entry?.numberFormat ?? "General",
    formula: null,
    isOwned,
  };
}

/** The 12 seed tables with columns of the user's own for the year's end, filled in as the fixture says. */
export function filledSeedGrids(): SheetGrid[] {
  return seedGrids().map((grid, index) => withColumns(grid, EVALUATION_FIXTURE[index]?.rows ?? []));
}

function withColumns(grid: SheetGrid, rows: FixtureTable["rows"]): SheetGrid {
  const header = COLUMNS.map(([name]) => ({ content: name, numberFormat: "General", typed: name }));
  const entries = (row: number): readonly (FixtureEntry | null)[] => {
    const filled = rows[row - HEADER_ROW - 1];
    if (row === HEADER_ROW) return header;
    const cells = filled && cellsOfRow(filled);
    return COLUMNS.map(([, role]) => cells?.[role] ?? null);
  };
  const extend = <T>(plane: readonly (readonly T[])[], blank: T, of: (entry: FixtureEntry) => T): T[][] =>
    plane.map((line, row) => {
      const width = FIRST_COLUMN + COLUMNS.length;
      const cells = Array.from({ length: width }, (_, column) => line[column] ?? blank);
      if (row < HEADER_ROW) return cells;
      const own = entries(row).map((entry) => (entry ? of(entry) : blank));
      return [...cells.slice(0, FIRST_COLUMN), ...own];
    });
  return {
    ...grid,
    values: extend(grid.values, null, (entry) => entry.content),
    texts: extend(grid.texts, "", (entry) => entry.typed),
    numberFormats: extend(grid.numberFormats, "General", (entry) => entry.numberFormat),
    formulas: extend(grid.formulas, null, () => null),
  };
}

/** The 12 tables as read from `filledSeedGrids`, with the executed amounts in their funds. */
export function filledSeedTables(): TargetTable[] {
  const { tables } = readTables(filledSeedGrids(), { fiscalYear: null });
  return tables.map((table, index) => ({
    ...table,
    funds: table.funds.map((line) => withExecuted(line, EVALUATION_FIXTURE[index]?.executed ?? {})),
  }));
}

function withExecuted(line: FundsLine, executed: FixtureTable["executed"]): FundsLine {
  const amount = line.role === "carriedOver" ? undefined : executed[line.role];
  return { ...line, executed: amount === undefined ? null : executedField(amount) };
}

function executedField(amount: number): NonNullable<FundsLine["executed"]> {
  const money = { amount: new Big(amount), unit: "万元" } as const;
  return { text: String(amount), cell: { row: 0, column: 0 }, amount: money, problem: null, isOwned: true };
}
