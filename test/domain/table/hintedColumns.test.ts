import { formatArea } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import type { HeaderRole } from "../../../src/domain/table/headerLabels";
import { readTables } from "../../../src/domain/table/readTables";
import type { TableHint } from "../../../src/domain/table/TableHint";
import { gridOf } from "../../support/gridOf";
import { hintAt, oddRows } from "../../support/hintedForm";

const read = (grid: SheetGrid, hints: readonly TableHint[]) =>
  readTables([grid], { fiscalYear: null, hints }).tables;
const projects = (grid: SheetGrid, hints: readonly TableHint[]) =>
  read(grid, hints).map(({ project }) => project?.text);

describe("of two choices that have come to mean the same header", () => {
  const sheet = gridOf(oddRows("路灯").map((row, r) => (r < 3 ? row : [...row, r === 3 ? "旧标准" : "旧"])));
  const targets = (hints: readonly TableHint[]) => read(sheet, hints).map(({ columns }) => columns.target);
  const moved: TableHint = {
    ...hintAt(3),
    columns: hintAt(3).columns.map((one) =>
      one.role === "target" ? { ...one, column: 4, text: "旧标准" } : one,
    ),
  };

  it("the later one holds", () => {
    expect(targets([hintAt(3), moved])).toEqual([4]);
    expect(targets([moved, hintAt(3)])).toEqual([3]);
  });
});

it("a header that was pointed at in a copied workbook, whose sheets have other ids, is found by the sheet's name", () => {
  const hint = { ...hintAt(3), sheetId: "another workbook's" };
  expect(projects(gridOf(oddRows("路灯")), [hint])).toEqual(["路灯"]);
  expect(projects(gridOf(oddRows("路灯")), [{ ...hint, sheetName: "表9" }])).toEqual([]);
});

it("of two rows that are as near the upper one is it", () => {
  const alike = gridOf([...oddRows("路灯"), ...oddRows("桥梁")]);
  const [table] = read(alike, [hintAt(6)]);
  expect(table?.indicators[0]?.level3.text).toBe("路灯数量");
});

it("a header that was pointed at may be the sheet's first column's after one was deleted", () => {
  const hint = hintAt(3, 1);
  const [table] = read(gridOf(oddRows("路灯")), [hint]);
  expect(table?.columns).toMatchObject({ level1: 0, level2: 1, level3: 2, target: 3 });
});

it("a table whose columns were named in another order reaches over all of them", () => {
  const hint = { ...hintAt(3), columns: [...hintAt(3).columns].reverse() };
  expect(read(gridOf(oddRows("路灯")), [hint]).map(({ area }) => formatArea(area))).toEqual(["A1:D6"]);
});

it("a table reaches to the last column that was named, also one without a header", () => {
  const words = ["大类", "小类", "考核内容", ""];
  const grid = gridOf(oddRows("路灯", words));
  expect(read(grid, [hintAt(3, 0, words)]).map(({ area }) => formatArea(area))).toEqual(["A1:D6"]);
});

it("a column without a header moves with those that have one, though none of them is the sheet's first", () => {
  const words = ["大类", "", "考核内容", "考核标准"];
  const indent = (count: number) =>
    gridOf(oddRows("路灯", words).map((row) => [...Array.from({ length: count }, () => null), ...row]));
  const [table] = read(indent(4), [hintAt(3, 2, words)]);
  expect(table?.columns).toMatchObject({ level1: 4, level2: 5, level3: 6, target: 7 });
});

it.each<[missing: string, roles: readonly HeaderRole[]]>([
  ["指标值", ["level1", "level2", "level3"]],
  ["三级指标", ["level1", "level2", "target"]],
  ["the upper levels", ["level3", "target"]],
])("a header that was pointed at without %s heads no table", (_missing, roles) => {
  const columns = hintAt(3).columns.filter(({ role }) => roles.includes(role));
  expect(read(gridOf(oddRows("路灯")), [{ ...hintAt(3), columns }])).toEqual([]);
});
