import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { hintStandings } from "../../../src/domain/table/hintStandings";
import { readTables } from "../../../src/domain/table/readTables";
import type { TableHint } from "../../../src/domain/table/TableHint";
import { DONE, HEAD, LEVELS, linesGrid } from "../../support/linesGrid";
import { tableHint } from "../../support/tableHint";

const ODD = "大类 | 小类 | 考核内容 | 考核标准";
const FORM = [...HEAD, ODD, DONE];

/** What has become of each choice: its state and the row of its header, counted as on the sheet. */
function standings(grids: readonly SheetGrid[], hints: readonly TableHint[], read = hints): string[] {
  const { tables } = readTables(grids, { fiscalYear: null, hints: read });
  return hintStandings(grids, tables, hints).map(({ state, row }) =>
    row === null ? state : `${state} ${row + 1}`,
  );
}

it("each choice has a standing of its own, in the order of the choices", () => {
  const other = tableHint(3, "甲 | 乙 | 丙 | 丁");
  const gone = tableHint(3, ODD, { name: "已删除" });
  expect(standings([linesGrid(FORM)], [gone, tableHint(3, ODD), other])).toEqual([
    "sheetGone",
    "read 4",
    "headerGone",
  ]);
});

it("a table of another sheet in the same row does not count as read by a choice", () => {
  const bare = linesGrid([...HEAD, ODD], { name: "空表" });
  const hints = [tableHint(3, ODD, { name: "空表" }), tableHint(3, ODD)];
  expect(standings([bare, linesGrid(FORM)], hints)).toEqual(["nothingRead 4", "read 4"]);
});

it("nor does another table of its own sheet", () => {
  const stacked = linesGrid([...FORM, "乙绩效目标表", "项目名称 | 乙", ODD]);
  expect(standings([stacked], [tableHint(3, ODD), tableHint(7, ODD)])).toEqual(["read 4", "nothingRead 8"]);
});

it("nor does a table that the reader found in that row by itself", () => {
  const known = linesGrid([...HEAD, LEVELS, DONE]);
  expect(standings([known], [tableHint(3, LEVELS)])).toEqual(["read 4"]);
  expect(standings([known], [tableHint(3, LEVELS)], [])).toEqual(["nothingRead 4"]);
});

describe("the sheet of a choice", () => {
  const renamed: SheetGrid = { ...linesGrid(FORM), sheetName: "路灯" };
  const namesake: SheetGrid = { ...linesGrid(["说明"]), sheetId: "id-新", sheetName: "表1" };

  it("is the one with its id, though it was renamed and another has its name now", () => {
    expect(standings([namesake, renamed], [tableHint(3, ODD)])).toEqual(["read 4"]);
    expect(standings([renamed], [tableHint(3, ODD)])).toEqual(["read 4"]);
  });

  it("is the one with its name in a copy of the workbook, where the ids are others", () => {
    const copied: SheetGrid = { ...linesGrid(FORM), sheetId: "id-副本" };
    expect(standings([{ ...renamed, sheetId: "id-别" }, copied], [tableHint(3, ODD)])).toEqual(["read 4"]);
  });
});
