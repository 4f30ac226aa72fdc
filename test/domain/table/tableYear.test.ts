import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { seedFormGrid } from "../../support/seedForm";
import type { FormRow, SeedForm } from "../../support/seedForm";

const PLAIN: SeedForm = { title: "绩效目标表", project: "机房运维", goal: "保障机房设备全年正常运转。" };
const due = (...dates: readonly string[]): readonly FormRow[] =>
  dates.map((date, index) => ["产出指标", "时效指标", `第${index + 1}批完成时间`, "反映进度", date]);

/** The years of tables, a worksheet each. */
const yearsOf = (...forms: readonly SeedForm[]) =>
  readTables(
    forms.map((form, index) => seedFormGrid({ ...PLAIN, ...form }, { name: `表${index + 1}` })),
    defaultSettings,
  ).tables.map(({ year }) => year);

it.each<readonly [string, SeedForm, number | null]>([
  ["in its title", { title: "2024年项目绩效目标表", rows: due("2025年6月底前") }, 2024],
  ["in its project's name", { project: "2023 机房运维", rows: due("2025年6月底前") }, 2023],
  ["in its targets rather than its goal", { rows: due("2025年6月底前"), goal: "2022年完成升级改造。" }, 2025],
  ["in most of its targets", { rows: due("2026年1月底前", "2025年6月底前", "2025年12月底前") }, 2025],
  ["in two targets, of which the later counts", { rows: due("2025年12月底前", "2026年1月底前") }, 2026],
  ["in its goal alone", { rows: due("6月底前"), goal: "2022年完成升级改造，2022年底前验收。" }, 2022],
  ["nowhere", { rows: due("6月底前") }, null],
  ["nowhere, though it has figures like one", { project: "12024号机房", rows: due("6月底前") }, null],
])("a table is of the year stated %s", (_where, form, year) => {
  expect(yearsOf(form)).toEqual([year]);
});

it("is of the year that most tables of the workbook state where it states none, of two as frequent the later", () => {
  const [of2023, of2024] = [{ title: "2023年绩效目标表" }, { title: "2024年绩效目标表" }];
  const silent = { rows: due("6月底前") };
  expect(yearsOf(of2023, of2024, of2023, silent)).toEqual([2023, 2024, 2023, 2023]);
  expect(yearsOf(of2024, of2023, silent)).toEqual([2024, 2023, 2024]);
});
