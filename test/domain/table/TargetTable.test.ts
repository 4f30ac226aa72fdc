import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { isOfYear, nameOfTable } from "../../../src/domain/table/TargetTable";
import { gridOf } from "../../support/gridOf";
import { seedFormGrid, seedFormRows } from "../../support/seedForm";
import type { SeedForm } from "../../support/seedForm";
import { twoBlockGrid } from "../../support/twoBlockForm";

describe("the name of a table", () => {
  const nameOf = (form: SeedForm) =>
    readTables([seedFormGrid(form, { name: "运维" })], defaultSettings).tables.map(nameOfTable);

  it.each<[string, SeedForm, string]>([
    ["its project, in one line", { project: " 数据平台\n　运维  保障 " }, "数据平台 运维 保障"],
    [
      "its title where the project's name is blank",
      { project: " ", title: "运维\n绩效目标表" },
      "运维 绩效目标表",
    ],
    ["its sheet where both are", { project: "", title: "" }, "运维"],
  ])("is that of %s", (_, form, name) => {
    expect(nameOf(form)).toEqual([name]);
  });

  it("is its sheet's where it has neither a project nor a title", () => {
    const rows = seedFormRows().slice(4);
    const [table] = readTables([gridOf(rows, { name: "运维" })], defaultSettings).tables;
    expect(table && nameOfTable({ ...table, title: null })).toBe("运维");
  });
});

it("long-term indicators are not evaluated at year end, all others are", () => {
  const { tables } = readTables([twoBlockGrid(), seedFormGrid()], defaultSettings);
  expect(tables.map((table) => [table.period, isOfYear(table)])).toEqual([
    ["longTerm", false],
    ["annual", true],
    [null, true],
  ]);
});
