import {
  FORM_MARK_PREFIX,
  formProjects,
  formsIn,
  freshMarks,
  LEFT_FORM_PREFIX,
} from "../../../src/domain/form/formMark";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import { seedFormGrid } from "../../support/seedForm";

const bearing = (...names: string[]): SheetGrid => ({
  ...gridOf([["自评表"]]),
  ownedBlocks: names.map((name) => ({
    name,
    area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    record: "甲",
    lookKey: "",
  })),
});

it("forms are found by their names, one left to the user is none, nor is any other block", () => {
  expect([FORM_MARK_PREFIX, LEFT_FORM_PREFIX]).toEqual(["_绩效助手_自评表_", "_绩效助手_旧自评表_"]);
  const grid = bearing(
    "_绩效助手_自评表_1",
    "_绩效助手_旧自评表_2",
    "_绩效助手_校验_1",
    "甲_绩效助手_自评表_",
  );
  expect(formsIn([bearing(), grid]).map(({ block, grid: on }) => [block.name, on])).toEqual([
    ["_绩效助手_自评表_1", grid],
  ]);
});

it("a new form takes the first numbers that no form bears", () => {
  const marks = freshMarks(formsIn([bearing("_绩效助手_自评表_1"), bearing("_绩效助手_自评表_3")]));
  expect([marks.next().value, marks.next().value, marks.next().value]).toEqual([
    "_绩效助手_自评表_2",
    "_绩效助手_自评表_4",
    "_绩效助手_自评表_5",
  ]);
});

it("a form says of which unit and project it is; namesakes are counted, and it fits into a comment", () => {
  const long = "项".repeat(300);
  const grids = [
    seedFormGrid({ project: "甲 项目" }, { name: "一" }),
    seedFormGrid({ project: "甲项目" }, { name: "二" }),
    seedFormGrid({ project: "甲项目", unit: "  " }, { name: "三" }),
    seedFormGrid({ project: long }, { name: "四" }),
  ];
  const { tables } = readTables(grids, defaultSettings);
  const projects = [...formProjects(tables).values()];
  expect([...formProjects(tables).keys()]).toEqual(tables.map(({ id }) => id));
  expect(projects.slice(0, 3)).toEqual([
    "天津市统计局财务处|甲项目",
    "天津市统计局财务处|甲项目#2",
    "|甲项目",
  ]);
  expect(projects[3]).toBe(`天津市统计局财务处|${long}`.slice(0, 200));
});
