import { finished } from "../../../src/domain/Steps";
import { findHeaders } from "../../../src/domain/table/IndicatorHeader";
import { periodRuns } from "../../../src/domain/table/periodRuns";
import { readIndicatorRows } from "../../../src/domain/table/readIndicatorRows";
import { TableView } from "../../../src/domain/table/TableView";
import { DONE, GAIN, LEVELS, linesGrid } from "../../support/linesGrid";

const LONG = "中长期绩效指标";
const YEAR = "年度绩效指标";

/** The blocks below a header in row 1, by what stands beside its rows: period, first and last row, rows with an indicator. */
function runsOf(side: string, names: readonly string[], merges: readonly string[] = [], below = "") {
  const rows = names.map((name, index) => `${name} | ${index % 2 === 0 ? DONE : GAIN}`);
  const view = new TableView(linesGrid([`${side} | ${LEVELS}`, ...rows, below], { merges }));
  const [header] = finished(findHeaders(view));
  if (!header) throw new Error("There is no header.");
  return periodRuns(view, header, readIndicatorRows(view, header)).map((run) =>
    [run.period, `${run.row + 1}-${run.lastRow + 1}`, ...run.rows.map(({ row }) => row + 1)].join(" "),
  );
}

describe("what stands beside the rows of a grid parts it in two blocks", () => {
  it.each<[string, string, readonly string[], readonly string[], readonly string[]]>([
    [
      "merged down over the rows of each",
      "绩效指标",
      [LONG, "", YEAR, "", ""],
      ["A2:A3", "A4:A6"],
      ["longTerm 2-3 2 3", "annual 4-6 4 5 6"],
    ],
    ["written in the first row of each", "", [YEAR, "", LONG], [], ["annual 2-3 2 3", "longTerm 4-4 4"]],
    [
      "written in every row",
      "绩效指标",
      [LONG, LONG, YEAR, YEAR],
      [],
      ["longTerm 2-3 2 3", "annual 4-5 4 5"],
    ],
    ["beside the header itself", LONG, ["", "", YEAR], ["A1:A3"], ["longTerm 1-3 2 3", "annual 4-4 4"]],
    ["each for a row", "绩效指标", [LONG, YEAR], [], ["longTerm 2-2 2", "annual 3-3 3"]],
  ])("%s", (_, side, names, merges, runs) => {
    expect(runsOf(side, names, merges)).toEqual(runs);
  });

  it("but not what stands below it", () => {
    expect(runsOf("绩效指标", [LONG, "", ""], ["A2:A4"], `${YEAR} |`)).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["one period alone", [LONG, "", ""]],
    ["neither", ["", "", ""]],
    ["more than two", [LONG, YEAR, LONG]],
  ])("but not where it names %s", (_, names) => {
    expect(runsOf("绩效指标", names)).toEqual([]);
  });
});

it("a grid with nothing beside it has no blocks", () => {
  const view = new TableView(linesGrid([LEVELS, DONE, GAIN]));
  const [header] = finished(findHeaders(view));
  if (!header) throw new Error("There is no header.");
  expect(periodRuns(view, header, readIndicatorRows(view, header))).toEqual([]);
});
