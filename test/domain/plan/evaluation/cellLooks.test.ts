import Big from "big.js";
import { fitOf, fullPoints, isSameFit, PLAIN_FIT } from "../../../../src/domain/plan/evaluation/cellLooks";
import { defaultSettings } from "../../../../src/domain/settings/defaultSettings";
import type { EvaluationRole } from "../../../../src/domain/table/TargetTable";
import { evaluatedRow } from "../../../support/evaluatedForm";
import { measuredRow } from "../../../support/measuredRow";

const fit = (role: EvaluationRole, target: string, level3 = "指标") =>
  fitOf(role, evaluatedRow({ target, level3 }), defaultSettings);

describe("实际完成值", () => {
  it.each<[string, string | null, string | null, string]>([
    ["≥2条", null, null, "条"],
    ["≤5条", null, "0", "条"],
    ["3-5次", null, null, "次"],
    ["0-5次", null, "0", "次"],
    ["≥95%", "0.00%", null, "%"],
    ["≤5%", "0.00%", "0", "%"],
    ["90%-95%", "0.00%", null, "%"],
    ["≤56万元", "0.00", "0", "万元"],
    ["≤3000元", "0.00", "0", "元"],
    ["≤3000元/人", null, "0", "元/人"],
    ["≥5‰", null, null, "‰"],
    ["≥2", null, null, ""],
  ])("of %s is a number", (target, numberFormat, lowest, unit) => {
    expect(fit("actual", target)).toEqual({
      look: "body",
      align: "Center",
      numberFormat,
      entry: { kind: "number", lowest, highest: null, unit },
    });
  });

  it.each<[string, string, string, string | null]>([
    ["5.2", "万亩", "万亩", null],
    ["97", "%", "%", "0.00%"],
    ["56", "万元", "万元", "0.00"],
  ])("of %s with the 度量单位 %s asks for that", (target, measure, unit, numberFormat) => {
    const { entry, numberFormat: format } = fitOf("actual", measuredRow(target, measure), defaultSettings);
    expect([entry?.kind === "number" && entry.unit, format]).toEqual([unit, numberFormat]);
  });

  it("of words is one of the three grades", () => {
    expect(fit("actual", "显著提升")).toEqual({
      ...PLAIN_FIT,
      entry: { kind: "list", values: ["达成", "部分达成并具有一定效果", "未达成且效果较差"] },
    });
  });

  it("of a date is a date, shown as the form has it", () => {
    expect(fit("actual", "2024年12月底前")).toEqual({
      ...PLAIN_FIT,
      numberFormat: 'yyyy"年"m"月"d"日"',
      entry: { kind: "date" },
    });
  });

  it("of a target that must be mended first is asked for in no way", () => {
    expect(fit("actual", "≥")).toEqual({ look: "body", align: "Center", numberFormat: null, entry: null });
  });
});

describe("完成率", () => {
  it.each([
    ["显著提升", true],
    ["2024年12月底前", true],
    ["≥2条", false],
    ["≥", false],
  ])("of %s may be typed in, from 0 to 1 as the cell has it: %j", (target, isGiven) => {
    const entry = { kind: "number", lowest: "0", highest: "1", unit: "%" };
    expect(fit("rate", target)).toEqual({
      ...PLAIN_FIT,
      numberFormat: "0.00%",
      entry: isGiven ? entry : null,
    });
  });
});

it("分值 are points from 0 to 100, 得分 and 偏差率 are reckoned, 原因 is words from the left", () => {
  expect(fit("weight", "≥2条")).toEqual({
    ...PLAIN_FIT,
    numberFormat: "0.00",
    entry: { kind: "number", lowest: "0", highest: "100", unit: "分" },
  });
  expect(fit("score", "≥2条")).toEqual({ ...PLAIN_FIT, numberFormat: "0.00" });
  expect(fit("deviation", "≥2条")).toEqual({ ...PLAIN_FIT, numberFormat: "0.00%" });
  expect(fit("reason", "≥2条")).toEqual({ ...PLAIN_FIT, align: "Left" });
});

it("two cells look alike where all is the same, what may be typed in included", () => {
  expect(isSameFit(fit("actual", "≥3条"), fit("actual", "≥4条"))).toBe(true);
  expect(isSameFit(fit("actual", "≥3条"), fit("actual", "≥3次"))).toBe(false);
  expect(isSameFit(fit("score", "≥3条"), fit("deviation", "≥3条"))).toBe(false);
});

it.each<[string | null, string | null]>([
  ["16.67", "16.67"],
  ["0", null],
  [null, null],
])("a colour scale of a row with %s points ends at %s", (points, highest) => {
  const row = { ...evaluatedRow({ target: "≥2条" }), weight: points === null ? null : new Big(points) };
  expect(fullPoints(row)).toBe(highest);
});
