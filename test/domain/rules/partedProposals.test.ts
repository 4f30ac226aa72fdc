import { audit } from "../../../src/domain/audit";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

/** What a rule offers to write in a table of 2024: 指标性质 is column 3, 指标值 4, 度量单位 5. */
function offered(ruleId: string, name: string, target: readonly TestCell[]) {
  const grid = gridOf([
    ["2024年甲绩效目标表"],
    ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
    ["产出指标", name.endsWith("数") ? "数量指标" : "时效指标", name, ...target],
    ["效益指标", "社会效益指标", "培训满意度", "≥", 90, "%"],
  ]);
  return audit(readTables([grid], defaultSettings).tables, defaultSettings)
    .tables.flatMap(({ findings }) => findings)
    .filter((finding) => finding.ruleId === ruleId && finding.row === 2)
    .flatMap(({ fix }) => (fix?.changes ?? []).map(({ cell, after }) => [cell.column, after]));
}

it.each<[string, string, TestCell[], [number, string][]]>([
  ["without a unit", "I08", [null, "11月底前", null], [[4, "2024年11月底前"]]],
  ["beside a stroke", "I08", [null, "11月底前", "/"], [[4, "2024年11月底前"]]],
  ["beside words", "I08", ["≤", "12月31日", "日期"], [[4, "2024年12月31日"]]],
  ["whose month is the unit", "I08", ["≤", "11", "月"], [[4, "2024年11"]]],
  ["of the year before", "I09", [null, "2023年12月底前", null], [[4, "2024年12月底前"]]],
  ["with strokes", "I09", ["≤", "2023-12-31", null], [[4, "2024-12-31"]]],
])("a date %s keeps to its own cell", (_, ruleId, target, changes) => {
  expect(offered(ruleId, "调查完成时间", target)).toEqual(changes);
});

it("a number takes its unit along, and leaves a stroke where it is", () => {
  expect(offered("I12", "培训人数", [null, "20人", "/"])).toEqual([
    [3, "≥"],
    [4, "20"],
    [5, "人"],
  ]);
  expect(offered("I12", "培训人数", [null, "20", "／"])).toEqual([[3, "≥"]]);
});

it("a full-width sign in its own column is mended like one before the number", () => {
  expect(offered("I22", "培训人数", ["＞", "300", "人"])).toEqual([[3, ">"]]);
});
