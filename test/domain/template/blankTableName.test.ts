import type { LayoutId } from "../../../src/domain/table/Layout";
import { blankTable, gridsOf } from "../../../src/domain/template/blankTable";
import { blankOptions } from "../../support/blankTables";

it.each<[LayoutId, project: string, name: string]>([
  ["seed", "", "绩效目标表"],
  ["splitValue", " 　", "绩效目标表"],
  ["seed", "数字档案室建设", "绩效目标表-数字档案室建设"],
  ["selfEvaluation", "A/B:项目[一期]?*", "绩效自评表-AB项目一期"],
  ["list", "数字档案室建设", "绩效目标一览表"],
  ["twoBlock", "很".repeat(40), `绩效目标申报表-${"很".repeat(23)}`],
])("%s of %j is on the sheet %j", (form, project, name) => {
  expect(blankTable(form, blankOptions({ project })).sheetName).toBe(name);
});

it.each<[LayoutId, copies: number]>([
  ["seed", 1],
  ["selfEvaluation", 1],
  ["splitValue", 1],
  ["list", 5],
  ["twoBlock", 1],
])("%s has its rows %d times where there is room for five projects", (form, copies) => {
  expect(gridsOf(form, { projects: 5 })).toBe(copies);
});
