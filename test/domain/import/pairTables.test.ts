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
