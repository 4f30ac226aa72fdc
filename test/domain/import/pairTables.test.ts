import { pairTables } from "../../../src/domain/import/pairTables";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { nameOfTable } from "../../../src/domain/table/TargetTable";
import { seedFormGrid } from "../../support/seedForm";
import { seedGrids } from "../../support/seedGrids";

const UNIT = "349101天津市统计局财务处";

function table(project: string, unit = UNIT): TargetTable {
  const [read] = readTables([seedFormGrid({ project, unit, title: "绩效目标表" })], {
    fiscalYear: null,
  }).tables;
  if (!read) throw new Error("no table");
  return read;
}

const names = (own: readonly TargetTable[], source: readonly TargetTable[]) =>
  pairTables(own, source).map((pair) => [
    nameOfTable(pair.own),
    nameOfTable(pair.source),
    pair.isExact ? "exact" : "near",
  ]);

it("the 12 real tables find themselves, whatever their order", () => {
  const { tables } = readTables(seedGrids(), { fiscalYear: null });
  const pairs = pairTables(tables, [...tables].reverse());
  expect(pairs).toHaveLength(12);
  expect(pairs.every(({ own, source, isExact }) => own === source && isExact)).toBe(true);
});

it("last year's project is like this year's, and is not taken for it without a word", () => {
  expect(names([table("2024统计安全及服务保障经费")], [table("2023统计安全及服务保障经费")])).toEqual([
    ["2024统计安全及服务保障经费", "2023统计安全及服务保障经费", "near"],
  ]);
});

it("another project is no match", () => {
  expect(names([table("数字档案室建设")], [table("人口变动抽样调查")])).toEqual([]);
});

it("of two projects of one name the unit tells; where it does not, the pair is to be confirmed", () => {
  const own = [table("办公设备购置", "349101甲局财务处"), table("办公设备购置", "349102乙局财务处")];
  expect(names(own, [table("办公设备购置", "349102乙局财务处")])).toEqual([
    ["办公设备购置", "办公设备购置", "exact"],
  ]);
  expect(pairTables(own, [table("办公设备购置", "349102乙局财务处")])[0]?.own).toBe(own[1]);
  expect(names(own, [table("办公设备购置", "")])).toEqual([["办公设备购置", "办公设备购置", "near"]]);
});

it("spaces and full-width forms do not part a project from itself", () => {
  expect(names([table("数字档案室（一期） 建设")], [table("数字档案室(一期)建设")])[0]?.[2]).toBe("exact");
});

it("a table that does not say its unit may be any unit's", () => {
  const [named, unnamed] = [table("办公设备购置"), table("办公设备购置", "")];
  expect(names([named], [unnamed])).toEqual([["办公设备购置", "办公设备购置", "exact"]]);
  expect(names([unnamed], [named])).toEqual([["办公设备购置", "办公设备购置", "exact"]]);
});

it("each of two units finds its own project of the name; another unit's is to be confirmed", () => {
  const [first, second] = [
    table("办公设备购置", "349101甲局财务处"),
    table("办公设备购置", "349102乙局财务处"),
  ];
  const pairs = pairTables([first, second], [second, first]);
  expect(pairs.map(({ own, source, isExact }) => own === source && isExact)).toEqual([true, true]);
  expect(names([first], [second])).toEqual([["办公设备购置", "办公设备购置", "near"]]);
});

it("of two tables there of one project and unit neither is taken without a word", () => {
  const twice = [table("数字档案室建设"), table("数字档案室建设")];
  expect(names([table("数字档案室建设")], twice)).toEqual([["数字档案室建设", "数字档案室建设", "near"]]);
});

it("a project that was found is not offered another one that is like it", () => {
  const own = [table("2024统计安全及服务保障经费")];
  const source = [table("2023统计安全及服务保障经费"), table("2024统计安全及服务保障经费")];
  expect(names(own, source)).toEqual([["2024统计安全及服务保障经费", "2024统计安全及服务保障经费", "exact"]]);
});

it.each<[string, string, string, string]>([
  ["neither unit", "", "", "near"],
  ["a unit on one side only", UNIT, "", "near"],
  ["the same unit", UNIT, UNIT, "exact"],
])("a title alone, which many a form bears, does not tell whose the table is: %s", (_, own, source, kind) => {
  expect(names([table("", own)], [table("", source)])).toEqual([["绩效目标表", "绩效目标表", kind]]);
});
