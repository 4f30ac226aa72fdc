import { headerChoices } from "../../../src/domain/table/headerChoices";
import type { HeaderRole } from "../../../src/domain/table/headerLabels";
import { hintFaults, isSound } from "../../../src/domain/table/hintFaults";
import { formatHints, parseHints } from "../../../src/domain/table/hintRecord";
import { withHint, withoutHint } from "../../../src/domain/table/hints";
import { hintStandings } from "../../../src/domain/table/hintStandings";
import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { readTables } from "../../../src/domain/table/readTables";
import { sketchSheet } from "../../../src/domain/table/sketchTables";
import { tablesOfHint } from "../../../src/domain/table/tablesOfHint";
import type { TableHint } from "../../../src/domain/table/TableHint";
import { gridOf } from "../../support/gridOf";
import type { GridOptions, TestCell } from "../../support/gridOf";

/** A form whose header has words that no known form has. */
const ODD_HEAD: readonly (readonly TestCell[])[] = [
  ["路灯改造绩效表"],
  ["项目名称", "路灯改造", "单位：万元"],
  ["预算数", 30],
];
const ODD_HEADER = ["大类", "小类", "考核内容", "考核标准"];
const ODD_ROWS = [
  ["产出指标", "数量指标", "改造路灯数量", "≥240盏"],
  ["", "成本指标", "改造成本", "≤30万元"],
  ["效益指标", "社会效益指标", "夜间事故下降率", "≥5%"],
];
const odd = (above: readonly TestCell[][] = [], header: readonly TestCell[] = ODD_HEADER) =>
  gridOf([...above, ...ODD_HEAD, [...header], ...ODD_ROWS]);

const ROLES: readonly HeaderRole[] = ["level1", "level2", "level3", "target"];
const hintFor = (
  headerRow: number,
  header: readonly string[] = ODD_HEADER,
  { name = "表1" }: GridOptions = {},
): TableHint => ({
  sheetId: `id-${name}`,
  sheetName: name,
  headerRow,
  columns: header.map((text, column) => ({ role: ROLES[column] ?? "reason", column, text })),
});

const read = (grid: ReturnType<typeof gridOf>, hints: readonly TableHint[]) =>
  readTables([grid], { fiscalYear: null, hints }).tables;
const standing = (grid: ReturnType<typeof gridOf>, hints: readonly TableHint[]) =>
  hintStandings([grid], read(grid, hints), hints);

describe("a header that the user has pointed at", () => {
  it("is read, with the head above it; without the hint nothing is", () => {
    expect(read(odd(), [])).toEqual([]);
    const [table, ...more] = read(odd(), [hintFor(3)]);
    expect(more).toEqual([]);
    expect(table?.project?.text).toBe("路灯改造");
    expect(table?.reading).toMatchObject({ isByHand: true, doubts: [] });
    expect(
      table?.indicators.map(({ level1, level3, target }) => [level1.text, level3.text, target.text]),
    ).toEqual([
      ["产出指标", "改造路灯数量", "≥240盏"],
      ["产出指标", "改造成本", "≤30万元"],
      ["效益指标", "夜间事故下降率", "≥5%"],
    ]);
  });

  it("is a table even where nothing stands above it", () => {
    const grid = gridOf([[...ODD_HEADER], ...ODD_ROWS]);
    const [table] = read(grid, [hintFor(0)]);
    expect(table).toMatchObject({ project: null, title: null });
    expect(table?.indicators).toHaveLength(3);
  });

  it("is found again after rows were inserted above it and a column moved", () => {
    const below = odd([["附件3"], [""]]);
    expect(read(below, [hintFor(3)])[0]?.indicators).toHaveLength(3);
    expect(standing(below, [hintFor(3)])).toMatchObject([{ state: "read", row: 5 }]);
  });

  it("is found in a copy of the workbook, whose sheets have other ids, by the sheet's name", () => {
    expect(read(odd(), [{ ...hintFor(3), sheetId: "other" }])).toHaveLength(1);
  });

  it("is gone when most of its words have changed: no table, and it is said", () => {
    const changed = odd([], ["甲", "乙", "考核内容", "丁"]);
    expect(read(changed, [hintFor(3)])).toEqual([]);
    expect(standing(changed, [hintFor(3)])).toMatchObject([{ state: "headerGone", row: null }]);
  });

  it("says when its sheet is gone, and when nothing stands below it", () => {
    expect(standing(odd(), [hintFor(3, ODD_HEADER, { name: "别的表" })])).toMatchObject([
      { state: "sheetGone" },
    ]);
    const empty = gridOf([...ODD_HEAD, [...ODD_HEADER]]);
    expect(standing(empty, [hintFor(3)])).toMatchObject([{ state: "nothingRead", row: 3 }]);
  });

  it("pointed at again after it moved is one table, by the later choice", () => {
    const below = odd([["附件3"], [""]]);
    const again = hintFor(5);
    const tables = read(below, [hintFor(3), { ...again, columns: again.columns.slice(1) }]);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.columns).toMatchObject({ level1: null, level2: 1 });
  });

  it("goes before what the reader found itself", () => {
    const header = ["一级指标", "二级指标", "三级指标", "指标值"];
    const grid = odd([], header);
    const swapped: TableHint = {
      ...hintFor(3, header),
      columns: [
        { role: "level2", column: 1, text: "二级指标" },
        { role: "target", column: 2, text: "三级指标" },
        { role: "level3", column: 3, text: "指标值" },
      ],
    };
    const [table] = read(grid, [swapped]);
    expect(table?.indicators[0]?.target.text).toBe("改造路灯数量");
  });
});

describe("the columns to choose for", () => {
  const choices = (grid: ReturnType<typeof gridOf>, row: number, column = 0, hints: TableHint[] = []) =>
    headerChoices(sketchSheet(grid, { ...plainReading, hints }), { row, column });

  it("are those of the row, with what stands below and what their words say", () => {
    const grid = odd([], ["大类", "二级指标", "考核内容", "指标值"]);
    expect(choices(grid, 3)).toEqual([
      { column: 0, text: "大类", sample: "产出指标", role: null },
      { column: 1, text: "二级指标", sample: "数量指标", role: "level2" },
      { column: 2, text: "考核内容", sample: "改造路灯数量", role: null },
      { column: 3, text: "指标值", sample: "≥240盏", role: "target" },
    ]);
  });

  it("are filled in with an earlier choice", () => {
    expect(choices(odd(), 3, 0, [hintFor(3)]).map(({ role }) => role)).toEqual(ROLES);
  });

  it("take a merged header once, and a column without a header where something stands below it", () => {
    const grid = gridOf(
      [
        ["大类", "考核内容", "", ""],
        ["产出指标", "改造数量", "", "≥5盏"],
      ],
      { merges: ["B1:C1"] },
    );
    expect(choices(grid, 0).map(({ column, text }) => [column, text])).toEqual([
      [0, "大类"],
      [1, "考核内容"],
      [3, ""],
    ]);
  });

  it("include headers merged down from the row above", () => {
    const grid = gridOf(
      [
        ["大类", "小类", "考核内容", "年度考核", ""],
        ["", "", "", "标准", "得分"],
        ["产出指标", "数量指标", "改造数量", "≥5盏", 10],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] },
    );
    expect(choices(grid, 1).map(({ text }) => text)).toEqual(["大类", "小类", "考核内容", "标准", "得分"]);
  });

  it("of tables beside each other are those of the one that is meant", () => {
    const header = ["二级指标", "三级指标", "指标值"];
    const grid = gridOf([
      ["甲项目绩效目标表", "", "", "", "乙项目绩效目标表"],
      [...header, "", ...header],
      ["数量指标", "改造数量", "≥5盏", "", "数量指标", "修理数量", "≥6盏"],
    ]);
    expect(choices(grid, 1, 5).map(({ column }) => column)).toEqual([4, 5, 6]);
  });

  it("are none on a blank sheet", () => expect(choices(gridOf([]), 0)).toEqual([]));
});

describe("what is still wrong with a choice", () => {
  const faults = (...roles: HeaderRole[]) =>
    hintFaults({ columns: roles.map((role, column) => ({ role, column, text: role })) });

  it("is a column that no table can do without; one of the two levels is enough", () => {
    expect(faults("level3")).toEqual({ missing: ["level2", "target"], twice: [] });
    expect(isSound(faults("level1", "level3", "target"))).toBe(true);
    expect(isSound(faults("level2", "level3", "target"))).toBe(true);
  });

  it("is a role given to two columns", () => {
    expect(faults("level2", "level3", "target", "target")).toEqual({ missing: [], twice: ["target"] });
  });
});

describe("what would be read", () => {
  it("is the table of the choice alone, before it is kept", () => {
    const tables = tablesOfHint(odd(), plainReading, hintFor(3));
    expect(tables.map(({ indicators }) => indicators.length)).toEqual([3]);
    expect(tablesOfHint(gridOf([...ODD_HEAD, [...ODD_HEADER]]), plainReading, hintFor(3))).toEqual([]);
  });
});

describe("the list of choices", () => {
  it("takes a later choice for the same header in the place of the earlier one", () => {
    const first = hintFor(3);
    const other = hintFor(9);
    const later = { ...hintFor(3), columns: first.columns.slice(1) };
    expect(withHint([first, other], later)).toEqual([other, later]);
    expect(withoutHint([first, other], first)).toEqual([other]);
  });

  it("keeps tables beside each other apart", () => {
    const left = hintFor(3);
    const right = { ...left, columns: left.columns.map((one) => ({ ...one, column: one.column + 5 })) };
    expect(withHint([left], right)).toEqual([left, right]);
  });
});

describe("the workbook's record", () => {
  it("is read as it was written; none is no choice", () => {
    const hints = [hintFor(3), hintFor(9, ["a", "", "c", "d"], { name: "‘表’ [2]" })];
    expect(parseHints(formatHints(hints))).toEqual({ hints });
    expect(parseHints(null)).toEqual({ hints: [] });
  });

  it.each([
    ["not JSON", "{"],
    ["a role that nobody knows", '{"v":1,"items":[{"s":"a","n":"b","r":1,"c":[["nothing",0,""]]}]}'],
    ["a row above the sheet", '{"v":1,"items":[{"s":"a","n":"b","r":-1,"c":[]}]}'],
    ["a column beyond the sheet", '{"v":1,"items":[{"s":"a","n":"b","r":1,"c":[["level3",16384,""]]}]}'],
    ["columns that are none", '{"v":1,"items":[{"s":"a","n":"b","r":1,"c":[7]}]}'],
  ])("with %s is damaged", (_, record) => expect(parseHints(record)).toEqual({ problem: "damaged" }));

  it("of a newer version is not half understood", () => {
    expect(parseHints('{"v":2,"items":[]}')).toEqual({ problem: "newerVersion" });
  });
});
