import type { OwnedBlock } from "../../../src/domain/grid/SheetGrid";
import { headerCells } from "../../../src/domain/table/HeaderCell";
import { headerSegments } from "../../../src/domain/table/headerSegments";
import { TableView } from "../../../src/domain/table/TableView";
import { gridOf } from "../../support/gridOf";

/** One letter or word a column: what a header of these words is parted into. */
const WORDS: Readonly<Record<string, string>> = {
  1: "一级指标",
  2: "二级指标",
  3: "三级指标",
  T: "指标值",
  A: "实际完成值",
  W: "分值",
  S: "绩效指标",
  N: "序号",
  P: "项目名称",
  U: "单位名称",
  B: "预算数",
  G: "绩效目标",
  C: "完成情况",
  X: "备注",
  _: "",
};

interface Options {
  readonly merges?: readonly string[];
  /** A column of the add-in's own. */
  readonly owned?: number;
}

function segmentsOf(header: string, { merges = [], owned }: Options = {}) {
  const texts = [...header].map((letter) => WORDS[letter] ?? letter);
  const grid = gridOf([texts, [], []], { merges });
  const area = { row: 0, column: owned ?? 0, rowCount: 3, columnCount: 1 };
  const block: OwnedBlock = { name: "_绩效助手_自评_1", area, record: "", lookKey: "" };
  const view = new TableView({ ...grid, ownedBlocks: owned === undefined ? [] : [block] });
  const segments = headerSegments(view, 0, headerCells(view, { row: 0, lastRow: 0 }));
  const letters = (cells: readonly { readonly column: number }[]) =>
    cells.map(({ column }) => header.charAt(column)).join("");
  return segments.map(({ cells, fields, side, continues }) =>
    [
      `${letters(fields)}${side ? `(${letters([side])})` : ""}`,
      letters(cells),
      ...(continues ? ["goes on"] : []),
    ].join(" "),
  );
}

describe("a row of headers is parted into grids", () => {
  it.each<[what: string, header: string, parts: readonly string[]]>([
    ["one grid", "123T", [" 123T"]],
    ["one whose levels are but two", "13TAW", [" 13TAW"]],
    ["one without 一级指标", "23TW", [" 23TW"]],
    ["two with a first level each", "123T123T", [" 123T", " 123T"]],
    ["two without a first level", "23T_23T", [" 23T", " 23T"]],
    ["two blocks that share the first level", "123T23T", [" 123T", " 23T goes on"]],
    ["two blocks that share the first two levels", "123T3T", [" 123T", " 3T goes on"]],
    ["two blocks with a column behind 指标值", "123TA3TA", [" 123TA", " 3TA goes on"]],
    ["one with a second 三级指标 that no 指标值 follows", "123T3W", [" 123T3W"]],
    ["a third level whose 指标值 belongs to the next grid", "123T3123T", [" 123T3", " 123T"]],
    ["the second of two tables, without a first level", "123T_23T", [" 123T", " 23T"]],
    ["a first level written twice, of which the second heads the grid", "1123T", [" 1", " 123T"]],
    ["a grid behind a word that is nobody's", "X23T", [" 23T"]],
    ["a third level before the next grid's first level", "123T313T", [" 123T3", " 13T"]],
    ["a third level before the next block's second level", "123T323T", [" 123T3", " 23T goes on"]],
    ["two blocks and a table behind them", "123T3T123T", [" 123T", " 3T goes on", " 123T"]],
    ["a second level behind 绩效指标 beside it", "123TS23T", [" 123T", "(S) 23T"]],
    ["三级指标 alone", "3T", []],
    ["nothing", "XX", []],
  ])("%s", (_, header, parts) => expect(segmentsOf(header)).toEqual(parts));
});

describe("left of the levels", () => {
  it.each<[what: string, header: string, parts: readonly string[]]>([
    ["绩效指标 is the label of the grid", "S123T", ["(S) 123T"]],
    ["序号 stands beside it", "N123T", ["(N) 123T"]],
    ["another word is nobody's", "X123T", [" 123T"]],
    ["only the next word counts", "SX123T", [" 123T"]],
    ["a label parted by a blank column is none", "S_123T", [" 123T"]],
    ["绩效指标 of the second grid is not the first's", "123TS123T", [" 123T", "(S) 123T"]],
    ["a list has its projects' fields", "UPBG123T", ["UPBG 123T"]],
    ["a list begins with what stands before the project's name", "XNUP123T", ["XNUP 123T"]],
    ["a list may say what the project achieved", "PGC123T", ["PGC 123T"]],
    ["fields without a project are no list", "UB123T", [" 123T"]],
    ["fields may be three blank columns apart", "P___B123T", ["PB 123T"]],
    ["fields four blank columns apart are nobody's", "P____B123T", [" 123T"]],
    ["a word that nobody knows ends at a blank column", "X_UP123T", ["UP 123T"]],
    ["a list begins behind the grid of the table beside it", "123TP123T", [" 123T", "P 123T"]],
    ["a list's fields are not those of the list before it", "PB123TPB123T", ["PB 123T", "PB 123T"]],
    ["完成情况 behind an indicator's columns is theirs", "P123TCP123T", ["P 123TC", "P 123T"]],
    ["a list behind a table may say what the project achieved", "123TPC123T", [" 123T", "PC 123T"]],
    ["分值 of a project does not end its fields", "PWC123T", ["PWC 123T"]],
    ["a list's 实际完成值 ends it", "P123TAPB123T", ["P 123TA", "PB 123T"]],
  ])("%s", (_, header, parts) => expect(segmentsOf(header)).toEqual(parts));

  it("a word that nobody knows belongs to the grid when it is merged down beside it", () => {
    expect(segmentsOf("X123T", { merges: ["A1:A3"] })).toEqual(["(X) 123T"]);
    expect(segmentsOf("X123T", { merges: ["A1:A3", "B1:B3"] })).toEqual([" 123T"]);
    expect(segmentsOf("W123T", { merges: ["A1:A3"] })).toEqual([" 123T"]);
    expect(segmentsOf("X_123T", { merges: ["A1:A3"] })).toEqual([" 123T"]);
  });
});

describe("a grid reaches right", () => {
  it.each<[what: string, header: string, parts: readonly string[]]>([
    ["over words that nobody knows", "123TXX", [" 123TXX"]],
    ["up to a blank column behind the last known header", "123TX_X", [" 123TX"]],
    ["over blank columns between known headers", "1_2__3___T", [" 123T"]],
    ["over no more than three of them", "123T____A", [" 123T"]],
    ["over an unknown word between known ones", "123_X_TA_X", [" 123XTA"]],
    ["up to the next grid's fields", "123TAUP123T", [" 123TA", "UP 123T"]],
  ])("%s", (_, header, parts) => expect(segmentsOf(header)).toEqual(parts));

  it("never over the add-in's own columns", () => {
    expect(segmentsOf("123T_A")).toEqual([" 123TA"]);
    expect(segmentsOf("123T_A", { owned: 4 })).toEqual([" 123T"]);
    expect(segmentsOf("123T_23T", { owned: 4 })).toEqual([" 123T", " 23T"]);
    expect(segmentsOf("P_123T", { owned: 1 })).toEqual([" 123T"]);
    expect(segmentsOf("P_123T")).toEqual(["P 123T"]);
  });
});
