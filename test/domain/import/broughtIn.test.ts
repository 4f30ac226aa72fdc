import { broughtIn } from "../../../src/domain/import/broughtIn";
import { readTables } from "../../../src/domain/table/readTables";
import { filledGrid } from "../../support/filledGrid";
import type { TestCell } from "../../support/gridOf";

/** 完成时间 of a table of that year. */
function rowOf(year: number | null, actual: TestCell = null) {
  const grid = filledGrid([{ level2: "时效指标", level3: "完成时间", target: "12月31日前", actual }]);
  const [table] = readTables([grid], { fiscalYear: year }).tables;
  const [indicator] = table?.indicators ?? [];
  if (!table || !indicator) throw new Error("no row");
  return { table, indicator };
}

const brought = (actual: TestCell, here: number | null, there: number | null): string =>
  broughtIn({ own: rowOf(here), source: rowOf(there, actual) }).actual;

it.each([
  ["a day", "11月30日", "2023年11月30日"],
  ["a month", "11月底前", "2023年11月底前"],
  ["a quarter", "第三季度", "2023年第三季度"],
  ["an interval", "3月1日至11月30日", "2023年3月1日至11月30日"],
  ["a day that names its year", "2023年11月30日", "2023年11月30日"],
  ["words", "按期完成", "按期完成"],
  ["a number", 11, "11"],
])("%s of last year's table stays last year's: %j", (_, actual, expected) => {
  expect(brought(actual, 2024, 2023)).toBe(expected);
});

it.each([
  ["of one year", 2024, 2024],
  ["where the table here does not tell its year", null, 2023],
  ["where the other one does not", 2024, null],
])("%s a day is brought in as it is written", (_, here, there) => {
  expect(brought("11月30日", here, there)).toBe("11月30日");
});
