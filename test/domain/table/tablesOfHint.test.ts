import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { tablesOfHint } from "../../../src/domain/table/tablesOfHint";
import { DONE, HEAD, LEVELS, linesGrid } from "../../support/linesGrid";
import { tableHint } from "../../support/tableHint";

const ODD = "大类 | 小类 | 考核内容 | 考核标准";
const FINISH = "产出指标 | 时效指标 | 完工时间 | 11月底前";
const chosen = tableHint(8, ODD);
const grid = linesGrid([
  ...[...HEAD, LEVELS, DONE],
  ...["2025年泵站检修绩效目标表", "项目名称 | 泵站检修", "预算数 | 5", ODD, FINISH],
  ...["", "乙绩效目标表", "项目名称 | 乙", "预算数 | 5", ODD, DONE],
]);

it("the preview of a choice shows its own table, neither one found by itself nor that of another choice", () => {
  const other = tableHint(14, ODD);
  const shown = tablesOfHint(grid, { ...plainReading, hints: [other] }, chosen);
  expect(shown.map(({ project, headerRow }) => [project?.text, headerRow])).toEqual([["泵站检修", 8]]);
});

it("an earlier choice for the same header is not shown any more", () => {
  const earlier = { ...chosen, columns: chosen.columns.slice(1) };
  const [table, ...more] = tablesOfHint(grid, { ...plainReading, hints: [earlier] }, chosen);
  expect([table?.columns.level1, more]).toEqual([0, []]);
});

it("dates are read in the year that the table says itself", () => {
  const [table] = tablesOfHint(grid, plainReading, chosen);
  expect(table?.year).toBe(2025);
  const [undated] = tablesOfHint(grid, plainReading, tableHint(14, ODD));
  expect(undated?.year).toBeNull();
});
