import { planFixes } from "../../../src/domain/plan/planFixes";
import { offeredTarget, safeTarget } from "../../../src/domain/rules/targetFix";
import type { TargetField } from "../../../src/domain/table/TargetTable";
import { audit } from "../../../src/domain/audit";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";

const at = (column: number) => ({ row: 8, column });

function split(operator: string | null, value: string, measure: string | null): TargetField {
  const field = (text: string | null, column: number) => (text === null ? null : { text, cell: at(column) });
  return {
    text: `${operator ?? ""}${value}${measure ?? ""}`,
    cell: at(4),
    value: { kind: "empty", text: "", implied: [] },
    parts: { operator: field(operator, 3), value: { text: value, cell: at(4) }, measure: field(measure, 5) },
  };
}

const written = (target: TargetField, after: string) =>
  offeredTarget(target, after).fix?.changes.map(({ cell, after: text }) => [cell.column, text]);

it.each<[string, TargetField, string, [number, string][] | undefined]>([
  ["a sign that is missing goes into its own column", split("", "2", "条"), "≥2条", [[3, "≥"]]],
  ["another sign takes the place of the one there", split("＞", "300", "人"), "≥300人", [[3, "≥"]]],
  ["a word that means the sign stays", split("大于等于", "２", "条"), "≥2条", [[4, "2"]]],
  ["without a column for it the sign goes before the value", split(null, "2", "条"), "≥2条", [[4, "≥2"]]],
  ["a unit goes into its own column", split("≤", "56", "万"), "≤56万元", [[5, "万元"]]],
  ["a unit that was missing as well", split("≤", "56", ""), "≤56万元", [[5, "万元"]]],
  ["a number without a unit needs none", split("", "95", ""), "≥95", [[3, "≥"]]],
  ["a range", split("", "3-5", "次"), "4-6次", [[4, "4-6"]]],
  ["words cannot be parted", split("定性", "显著提升", "次"), "明显提升", undefined],
  ["what is there already is no change", split("≥", "2", "条"), "≥2条", undefined],
])("%s", (_name, target, after, changes) => {
  expect(written(target, after)).toEqual(changes);
});

it("a target in one cell is written there", () => {
  const whole: TargetField = { ...split(null, "2条", null), text: "2条", parts: null };
  expect(written(whole, "≥2条")).toEqual([[4, "≥2条"]]);
  expect(safeTarget(whole, "2条").fix?.kind).toBe("safe");
});

it("mends a quantity of a split table in the sheet, and nothing else", () => {
  const grid = gridOf([
    ["甲绩效目标表"],
    ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
    ["产出指标", "数量指标", "培训人数", null, 20, "人"],
    ["效益指标", "社会效益指标", "培训满意度", "≥", 90, "%"],
  ]);
  const findings = audit(readTables([grid], defaultSettings).tables, defaultSettings).tables.flatMap(
    (table) => table.findings,
  );
  const [finding] = findings.filter(({ ruleId }) => ruleId === "I12");
  expect(finding?.facts).toMatchObject({ text: "20人", proposal: "≥20人" });
  const { plan } = planFixes(finding ? [finding] : [], [grid]);
  expect(plan.sheets.flatMap(({ cells }) => cells)).toEqual([
    { area: { row: 2, column: 3, rowCount: 1, columnCount: 1 }, before: [[null]], after: [["≥"]] },
  ]);
});
