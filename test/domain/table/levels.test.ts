import { firstLevelOf, firstLevelOfRow } from "../../../src/domain/table/firstLevel";
import { isQuantity, secondLevelOf } from "../../../src/domain/table/secondLevel";
import type { TextField } from "../../../src/domain/table/TargetTable";
import { seedTables } from "../../support/seedTables";

const field = (text: string): TextField => ({ text, cell: { row: 0, column: 0 } });

it.each([
  ["产出指标", "output"],
  ["一、产出指标（50分）", "output"],
  ["效益\n指标", "benefit"],
  ["效果指标", "benefit"],
  ["满意度指标", "satisfaction"],
  ["成本指标", "cost"],
  ["预算执行率", null],
  ["", null],
])("一级指标 %s is %s", (text, level) => {
  expect(firstLevelOf(text)).toBe(level);
});

it.each([
  ["数量指标", "quantity"],
  ["产出数量指标", "quantity"],
  ["质量指标", "quality"],
  ["进度指标", "timeliness"],
  ["社会成本指标", "cost"],
  ["生态环境成本", "cost"],
  ["环境效益指标", "ecological"],
  ["可持续影响指标", "sustained"],
  ["经济效益", "economic"],
  ["社会公众满意度指标", "satisfaction"],
  ["社会效益指标", "social"],
  ["服务对象\n满意度指标", "satisfaction"],
  ["绩效指标", null],
])("二级指标 %s is %s", (text, level) => {
  expect(secondLevelOf(text)).toBe(level);
  expect(isQuantity(text)).toBe(level === "quantity");
});

it("knows every level of the 12 real tables", () => {
  const rows = seedTables().flatMap(({ rows }) => rows);
  expect(rows.filter(({ level1 }) => firstLevelOf(level1) === null)).toEqual([]);
  expect(rows.filter(({ level2 }) => secondLevelOf(level2) === null)).toEqual([]);
});

it("takes the first level from the second where the 一级指标 names none", () => {
  expect(firstLevelOfRow({ level1: field("绩效指标"), level2: field("时效指标") })).toBe("output");
  expect(firstLevelOfRow({ level1: field("效益指标"), level2: field("时效指标") })).toBe("benefit");
  expect(firstLevelOfRow({ level1: field("绩效指标"), level2: field("其他") })).toBeNull();
});
