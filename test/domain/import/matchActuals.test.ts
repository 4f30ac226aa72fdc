import { matchActuals } from "../../../src/domain/import/matchActuals";
import type { EntryField } from "../../../src/domain/table/EntryField";
import { readTables } from "../../../src/domain/table/readTables";
import type { Indicator, TargetTable } from "../../../src/domain/table/TargetTable";
import { seedGrids } from "../../support/seedGrids";

const entry = (row: number, text: string): EntryField => ({
  text,
  cell: { row, column: 5 },
  value: text === "" ? null : text,
  numberFormat: "General",
  formula: null,
  isOwned: false,
});

/** The 12 real tables with a column of actual values, as a test fills it in. */
function filled(actualOf: (table: TargetTable, indicator: Indicator) => string): TargetTable[] {
  return readTables(seedGrids(), { fiscalYear: null }).tables.map((table) => ({
    ...table,
    indicators: table.indicators.map((indicator) => ({
      ...indicator,
      actual: entry(indicator.row, actualOf(table, indicator)),
    })),
  }));
}

const blank = filled(() => "");

it("brings 109 actual values home when nothing has changed", () => {
  const result = matchActuals(
    blank,
    filled((_, { number }) => `${number}`),
  );
  expect(result.exact).toHaveLength(109);
  expect(result.exact.every(({ own, source }) => own.indicator.number === source.indicator.number)).toBe(
    true,
  );
  expect([result.near, result.unmatchedRows, result.unmatchedTables, result.leftBlank]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

it("a cell that is filled with something else is never replaced by itself; the same value is no change", () => {
  const own = filled((_, { number }) => (number === 1 ? "5" : number === 2 ? "9" : ""));
  const source = filled((_, { number }) => (number <= 2 ? "9" : ""));
  const result = matchActuals(own, source);
  expect(result.exact).toEqual([]);
  expect(result.near).toHaveLength(12);
  expect(result.near.every(({ isFilled, doubts }) => isFilled && doubts.length === 0)).toBe(true);
  expect(result.same).toHaveLength(12);
});

it("another target is a doubt, another spelling of it is none", () => {
  const change = (text: string) => (table: TargetTable) => ({
    ...table,
    indicators: table.indicators.map((indicator) =>
      indicator.number === 1 ? { ...indicator, target: { ...indicator.target, text } } : indicator,
    ),
  });
  const [own] = blank;
  const [source] = filled(() => "3");
  if (!own || !source) throw new Error("no table");
  const doubtsAt = (text: string) =>
    matchActuals([own], [change(text)(source)]).near.flatMap(({ doubts }) => doubts);
  expect(own.indicators[0]?.target.text).toBe("2条");
  expect(doubtsAt("5条")).toEqual(["target"]);
  expect(doubtsAt("２ 条")).toEqual([]);
});

it("says what found no place: projects, rows, and rows here that stay blank", () => {
  const [first, second, third] = filled(() => "1");
  const [own, , ownThird] = blank;
  if (!first || !second || !third || !own || !ownThird) throw new Error("no table");
  const strange = first.indicators.map((indicator) =>
    indicator.number === 1
      ? {
          ...indicator,
          level3: { ...indicator.level3, text: "完全不同的事项" },
          description: { ...indicator.description, text: "没有这样的指标" },
        }
      : indicator,
  );
  const result = matchActuals([own, ownThird], [{ ...first, indicators: strange }, second]);
  expect(result.unmatchedTables.map(({ project }) => project?.text)).toEqual([second.project?.text]);
  expect(result.unmatchedRows.map(({ indicator }) => indicator.level3.text)).toEqual(["完全不同的事项"]);
  expect(result.exact).toHaveLength(13);
  expect(result.leftBlank).toHaveLength(1 + 14);
});
