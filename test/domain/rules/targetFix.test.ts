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
  [
    "a unit that the value says too goes where it belongs",
    split("", "20人", ""),
    "≥20人",
    [
      [3, "≥"],
      [4, "20"],
      [5, "人"],
    ],
  ],
  [
    "a unit of the new value is taken off",
    split("", "2", "条"),
    "> 3 条",
    [
      [3, ">"],
      [4, "3"],
    ],
  ],
  [
    "words for a bound go into their own column",
    split("", "56", "万元"),
    "不超过 57万元",
    [
      [3, "不超过"],
      [4, "57"],
    ],
  ],
  ["words for the other bound are replaced", split("不超过", "2", "条"), "≥2条", [[3, "≥"]]],
  ["a sign in two characters means the same as in one", split(">=", "２", "条"), "≥2条", [[4, "2"]]],
  ["a direction that is no bound gives way to one", split("定量", "2", "条"), "≥2条", [[3, "≥"]]],
  ["what has no sign leaves the sign as it is", split("≥", "２", "条"), "2条", [[4, "2"]]],
  [
    "another unit takes the place of the one there",
    split("≥", "7", "万人"),
    " ≥ 70000 人 ",
    [
      [4, "70000"],
      [5, "人"],
    ],
  ],
  ["a number without a unit beside a blank one", split("", "９５", ""), "95", [[4, "95"]]],
  ["blanks around what is there are no change", split(" ≥ ", " 2", "条 "), "≥2条", undefined],
  ["a unit alone is no value", split("≥", "2", "条"), "≥条", undefined],
  ["a sign alone is none either", split("", "2", null), "≥", undefined],
  ["without a column for it the unit stays behind the number", split("", "2条", null), "≥2条", [[3, "≥"]]],
  ["words cannot be parted", split("定性", "显著提升", "次"), "明显提升", undefined],
  ["what is there already is no change", split("≥", "2", "条"), "≥2条", undefined],
])("%s", (_name, target, after, changes) => {
  expect(written(target, after)).toEqual(changes);
});

it.each([
  ["offered", offeredTarget],
  ["safe", safeTarget],
] as const)("a change in parts is as %s as that of one cell", (kind, fixOf) => {
  expect(fixOf(split("≥", "２", "条"), "≥2条").fix).toEqual({
    kind,
    changes: [{ cell: at(4), before: "２", after: "2" }],
  });
  expect(fixOf({ ...split(null, "２条", null), parts: null }, "2条").fix?.kind).toBe(kind);
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
