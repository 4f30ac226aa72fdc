import { formatArea } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import type { HeaderRole } from "../../../src/domain/table/headerLabels";
import { withHint } from "../../../src/domain/table/hints";
import { hintStandings } from "../../../src/domain/table/hintStandings";
import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { readTables } from "../../../src/domain/table/readTables";
import { replaceHint } from "../../../src/domain/table/replaceHint";
import type { TableHint } from "../../../src/domain/table/TableHint";
import { tablesOfHint } from "../../../src/domain/table/tablesOfHint";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { hintAt, oddRows, WORDS } from "../../support/hintedForm";
import { seedFormRows } from "../../support/seedForm";

const read = (grids: SheetGrid | readonly SheetGrid[], hints: readonly TableHint[]) =>
  readTables([grids].flat(), { fiscalYear: null, hints }).tables;
const projects = (grids: SheetGrid | readonly SheetGrid[], hints: readonly TableHint[]) =>
  read(grids, hints).map(({ project }) => project?.text);
const names = (grid: SheetGrid, hints: readonly TableHint[]) =>
  read(grid, hints).map(({ indicators }) => indicators.map(({ level3 }) => level3.text));

/** Tables side by side, with so many columns between them. */
const beside = (gap: number): SheetGrid =>
  gridOf(
    oddRows("路灯").map((row, r) => [
      ...Array.from({ length: 4 + gap }, (_, c) => row[c] ?? null),
      ...(oddRows("桥梁")[r] ?? []),
    ]),
  );

describe("several headers that were pointed at", () => {
  it("are a table each, below each other and beside each other, in the order of the sheet", () => {
    const below = gridOf([...oddRows("路灯"), [], ...oddRows("桥梁")]);
    expect(projects(below, [hintAt(10), hintAt(3)])).toEqual(["路灯", "桥梁"]);
    expect(projects(beside(2), [hintAt(3, 6), hintAt(3)])).toEqual(["路灯", "桥梁"]);
  });

  it("stand among the tables that are found without", () => {
    const seed = (project: string) => seedFormRows({ project });
    const grid = gridOf([...seed("机房"), [], ...oddRows("路灯"), [], ...seed("宽带")]);
    expect(projects(grid, [hintAt(16)])).toEqual(["机房", "路灯", "宽带"]);
  });

  it("are those of their own sheet: one of the same words on another sheet is nobody's", () => {
    const [first, second] = ["表1", "表2"].map((name) => gridOf(oddRows(`${name}路灯`), { name }));
    const grids = [first, second].flatMap((grid) => grid ?? []);
    expect(projects(grids, [hintAt(3, 0, WORDS, "表2")])).toEqual(["表2路灯"]);
    const renamed = { ...hintAt(3, 0, WORDS, "表2"), sheetName: "旧名" };
    expect(projects(grids, [renamed])).toEqual(["表2路灯"]);
    expect(hintStandings(grids, read(grids, [renamed]), [renamed])).toMatchObject([
      { state: "read", row: 3 },
    ]);
  });
});

describe("where a header that was pointed at stands now", () => {
  it("is the row with most of its words, of two alike the nearest", () => {
    const grid = gridOf([...oddRows("路灯", ["大类", "小类", "考核内容", "标准"]), [], ...oddRows("桥梁")]);
    expect(projects(grid, [hintAt(3)])).toEqual(["桥梁"]);
    const alike = gridOf([...oddRows("路灯"), [], ...oddRows("桥梁")]);
    expect(projects(alike, [hintAt(4)])).toEqual(["路灯"]);
    expect(projects(alike, [hintAt(9)])).toEqual(["桥梁"]);
  });

  it("is its row though a word was changed, and nowhere when half of them were", () => {
    expect(projects(gridOf(oddRows("路灯", ["大类", "小类", "考核内容", "标准"])), [hintAt(3)])).toEqual([
      "路灯",
    ]);
    expect(projects(gridOf(oddRows("路灯", ["大类", "小类", "内容", "标准"])), [hintAt(3)])).toEqual([]);
  });

  it("is told by words however they are spaced", () => {
    expect(
      projects(gridOf(oddRows("路灯", ["大 类", "小 类", "考核\n内容", "考核标准"])), [hintAt(3)]),
    ).toEqual(["路灯"]);
  });

  it.each([1, 2, 3])(
    "is %i columns further right where columns were inserted, also that of a column without words",
    (by) => {
      const words = ["大类", "", "考核内容", "考核标准"];
      const moved = (rows: readonly (readonly TestCell[])[]) =>
        gridOf(rows.map((row) => [...Array.from({ length: by }, () => null), ...row]));
      const hints = [hintAt(3, 0, words)];
      const [table] = read(moved(oddRows("路灯", words)), hints);
      expect(table?.indicators.map(({ level2, target }) => [level2.text, target.text])).toEqual([
        ["数量指标", "≥240盏"],
        ["社会效益指标", "≥5%"],
      ]);
    },
  );

  it.each([1, 2, 3])("is %i columns further left where columns were deleted", (by) => {
    const [table] = read(gridOf(oddRows("路灯")), [hintAt(3, by)]);
    expect(table?.indicators.map(({ level3, target }) => [level3.text, target.text])).toEqual([
      ["路灯数量", "≥240盏"],
      ["夜间事故下降率", "≥5%"],
    ]);
  });

  it("is its own row where none of its columns has words, as long as something may stand below", () => {
    const bare = gridOf(oddRows("路灯", [null, null, null, null]));
    const hint = hintAt(3, 0, ["", "", "", ""]);
    expect(names(bare, [hint])).toEqual([["路灯数量", "夜间事故下降率"]]);
    expect(names(bare, [{ ...hint, headerRow: 5 }])).toEqual([]);
    expect(names(bare, [{ ...hint, columns: [] }])).toEqual([]);
  });
});

it("a table reaches over the columns behind those that were named, as far as they have a header", () => {
  const rows = oddRows("路灯").map((row, r) =>
    r < 3 ? row : [...row, r === 3 ? "备注" : "已核", null, "旁注"],
  );
  expect(read(gridOf(rows), [hintAt(3)]).map(({ area }) => formatArea(area))).toEqual(["A1:E6"]);
  const merged = gridOf(rows, { merges: ["E4:F4"] });
  expect(read(merged, [hintAt(3)]).map(({ area }) => formatArea(area))).toEqual(["A1:G6"]);
});

describe("a list that was pointed at", () => {
  const rows: TestCell[][] = [
    ["2024年路灯项目一览表"],
    ["事项", "金额（万元）", "类别", "内容", "标准"],
    ["路灯改造", 30, "数量指标", "改造路灯数量", "≥240盏"],
    [null, null, "社会效益指标", "夜间事故下降率", "≥5%"],
    ["桥梁检修", 12, "数量指标", "检修桥梁数量", "3座"],
  ];
  const roles: readonly HeaderRole[] = ["project", "total", "level2", "level3", "target"];
  const hint = (named: readonly HeaderRole[] = roles): TableHint => ({
    ...hintAt(1),
    columns: named.map((role) => {
      const column = roles.indexOf(role);
      return { role, column, text: String(rows[1]?.[column]) };
    }),
  });

  it("is a table for each project, with what stands in its own columns", () => {
    const tables = read(gridOf(rows), [hint()]);
    expect(
      tables.map(({ project, budget, indicators }) => [project?.text, budget.total?.text, indicators.length]),
    ).toEqual([
      ["路灯改造", "30", 2],
      ["桥梁检修", "12", 1],
    ]);
  });

  it("is one table where no column is said to name the projects", () => {
    expect(read(gridOf(rows), [hint(roles.slice(1))])).toHaveLength(1);
  });
});

describe("a choice before it is kept", () => {
  it("reads its own table, not those of other choices or the reader's", () => {
    const grid = gridOf([
      ...seedFormRows({ project: "机房" }),
      [],
      ...oddRows("路灯"),
      [],
      ...oddRows("桥梁"),
    ]);
    const tables = tablesOfHint(grid, { ...plainReading, hints: [hintAt(16)] }, hintAt(23));
    expect(tables.map(({ project }) => project?.text)).toEqual(["桥梁"]);
    const both = tablesOfHint(beside(2), { ...plainReading, hints: [] }, hintAt(3, 6));
    expect(both.map(({ project }) => project?.text)).toEqual(["桥梁"]);
  });

  it("takes the place of what was said of the same header where that stood earlier", () => {
    const moved = gridOf([["附件3"], [], ...oddRows("路灯")]);
    const corrected = { ...hintAt(5), columns: hintAt(5).columns.slice(1) };
    expect(replaceHint(moved, [hintAt(3)], corrected)).toEqual([corrected]);
  });

  it("leaves those of other headers and other sheets, and those whose header is gone", () => {
    const other = hintAt(3, 0, WORDS, "表2");
    const gone = hintAt(40, 0, ["甲", "乙", "丙", "丁"]);
    expect(replaceHint(beside(2), [other, gone, hintAt(3)], hintAt(3, 6))).toEqual([
      other,
      gone,
      hintAt(3),
      hintAt(3, 6),
    ]);
  });

  it.each<[what: string, earlier: TableHint, isReplaced: boolean]>([
    ["in the same columns", hintAt(3, 4), true],
    ["that shares its first column", hintAt(3, 1), true],
    ["that shares its last column", hintAt(3, 7), true],
    ["left of it", hintAt(3, 0), false],
    ["right of it", hintAt(3, 8), false],
    ["in another row", hintAt(4, 4), false],
    ["on another sheet", hintAt(3, 4, WORDS, "表2"), false],
  ])("replaces one %s: %#", (_what, earlier, isReplaced) => {
    const hint = hintAt(3, 4);
    expect(withHint([earlier], hint)).toEqual(isReplaced ? [hint] : [earlier, hint]);
  });
});
