import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { Namesakes } from "../../../src/domain/table/Namesakes";
import { readTables } from "../../../src/domain/table/readTables";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { gridOf } from "../../support/gridOf";
import { twoBlockGrid } from "../../support/twoBlockForm";

function table(name: string, project: string | null, unit = "湖城市水务局"): SheetGrid {
  const rows = [
    ["项目绩效目标表"],
    ["填报单位：" + unit],
    ["项目名称", project],
    ["预算数", 20],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "清淤河道条数", "≥20条"],
  ];
  return gridOf(rows, { name });
}

/** The sheets of the namesakes that each table has. */
function namesakesOf(...grids: SheetGrid[]): string[] {
  const { tables } = readTables(grids, defaultSettings);
  const all = new Namesakes(tables);
  return tables.map((one) => [one.sheetName, ...all.of(one).map(({ sheetName }) => sheetName)].join(" "));
}

it("every other table of the same project and unit is a namesake, however it is spaced", () => {
  const grids = [
    table("甲", "河道清淤"),
    table("乙", "河道 清淤"),
    table("丙", "泵站"),
    table("丁", "河道清淤"),
  ];
  expect(namesakesOf(...grids)).toEqual(["甲 乙 丁", "乙 甲 丁", "丙", "丁 甲 乙"]);
});

it("a project of the same name of another unit is none", () => {
  expect(namesakesOf(table("甲", "设备购置"), table("乙", "设备购置", "湖城市教育局"))).toEqual(["甲", "乙"]);
});

it("tables without a project's name have none", () => {
  expect(namesakesOf(table("甲", null), table("乙", " "))).toEqual(["甲", "乙"]);
});

it("two blocks of one project are not each other's, but those of a copy of the form are", () => {
  const form = twoBlockGrid();
  expect(namesakesOf(form)).toEqual(["表1", "表1"]);
  const copy = { ...form, sheetId: "id-副本", sheetName: "副本" };
  expect(namesakesOf(form, copy)).toEqual(["表1 副本 副本", "表1 副本 副本", "副本 表1 表1", "副本 表1 表1"]);
});

it("a table of one block and a block of the same project are namesakes", () => {
  const two = twoBlockGrid();
  const one = { ...gridOf([]), ...table("单", "河道清淤") };
  expect(namesakesOf(two, one)).toEqual(["表1 单", "表1 单", "单 表1 表1"]);
});

it("two forms with two blocks each below each other are each other's", () => {
  const { values } = twoBlockGrid();
  const twice = gridOf([...values, [], [], [], [], ...values]);
  const { tables } = readTables([twice], defaultSettings);
  const all = new Namesakes(tables);
  expect(tables).toHaveLength(4);
  expect(tables.map((one) => all.of(one).map(({ project }) => project?.cell.row))).toEqual(
    tables.map(({ project }) =>
      tables.flatMap((other) =>
        other.project?.cell.row === project?.cell.row ? [] : [other.project?.cell.row],
      ),
    ),
  );
});
