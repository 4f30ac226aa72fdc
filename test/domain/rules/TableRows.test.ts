import { isComparison, isDated, isNumeric, isQualitative } from "../../../src/domain/rules/rowQuestions";
import { TableRows } from "../../../src/domain/rules/TableRows";
import type { Indicator } from "../../../src/domain/table/TargetTable";
import { readTables } from "../../../src/domain/table/readTables";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { seedGrids } from "../../support/seedGrids";

test("rows are sorted by a question in their own order, and the question is asked once", () => {
  for (const { indicators } of readTables(seedGrids(), defaultSettings).tables) {
    const rows = new TableRows(indicators);
    for (const question of [isComparison, isDated, isNumeric, isQualitative])
      expect(rows.where(question)).toEqual(indicators.filter(question));
    let asked = 0;
    const counting = (row: Indicator): boolean => ++asked > 0 && row.number === 1;
    expect([rows.where(counting), rows.where(counting)].map((found) => found.length)).toEqual([1, 1]);
    expect(asked).toBe(indicators.length);
  }
});
