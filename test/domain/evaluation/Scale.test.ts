import { scaleOf } from "../../../src/domain/evaluation/Scale";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { evaluatedForm } from "../../support/evaluatedForm";
import type { FilledRow } from "../../support/evaluatedForm";

/** "≥ 2", "< 5", "3~5", "-" for a target that has no scale. */
function shown(target: string, row: FilledRow = {}): string {
  const { table, settings } = evaluatedForm([{ target, ...row }]);
  const [indicator] = table.indicators;
  const scale = indicator ? scaleOf(indicator, settings) : null;
  if (!scale) return "-";
  if (scale.kind === "range") return `${scale.lower.toFixed()}~${scale.upper.toFixed()}`;
  const sign = scale.kind === "larger" ? [">", "≥"] : ["<", "≤"];
  return `${sign[scale.isStrict ? 0 : 1] ?? ""} ${scale.bound.toFixed()}`;
}

const cost = (level3: string): FilledRow => ({ level2: "成本指标", level3 });

it.each([
  ["≥2条", "≥ 2"],
  [">2条", "> 2"],
  ["≤5%", "≤ 5"],
  ["<5%", "< 5"],
  ["3-5次", "3~5"],
  ["0-5次", "0~5"],
  ["±10%", "-"],
  ["约95%", "-"],
  ["-5%", "-"],
  ["质量达标", "-"],
  ["2024年12月底前", "-"],
])("%s is held as %s", (target, scale) => {
  expect(shown(target)).toBe(scale);
});

describe("a number without a sign", () => {
  it.each<[string, FilledRow, string]>([
    ["宽带条数", { level3: "宽带条数" }, "≥ 2"],
    ["故障率", { level3: "系统故障率" }, "≤ 2"],
    ["办理时间", { level3: "平均办理时间" }, "≤ 2"],
    ["a name that the words do not tell", { level3: "印刷" }, "≥ 2"],
  ])("is a limit where the name says that less is better: %s", (_, row, scale) => {
    expect(shown("2个", row)).toBe(scale);
  });

  it.each([
    ["100%", "调查完成时间", "≥ 100"],
    ["120%", "调查完成时间", "≥ 120"],
    ["99%", "调查完成时间", "≤ 99"],
    ["120分钟", "平均响应时间", "≤ 120"],
    ["100起", "群众投诉", "≤ 100"],
  ])("of %s is no limit where it is a whole per cent: %s", (target, level3, scale) => {
    expect(shown(target, { level3 })).toBe(scale);
  });

  it.each([
    ["0起", "安全培训", "≤ 0"],
    ["0%", "收入增长率", "≥ 0"],
  ])("of %s means none, unless the name says that more is better: %s", (target, level3, scale) => {
    expect(shown(target, { level3 })).toBe(scale);
  });

  it.each<[string, FilledRow, string]>([
    ["3万元", cost("会议"), "≤ 3"],
    ["3", cost("会议"), "≤ 3"],
    ["500元/人", cost("会议"), "≤ 500"],
    ["500份", cost("印刷"), "≥ 500"],
    ["3%", cost("预算调整"), "≥ 3"],
    ["3万元", cost("压减会议经费"), "≥ 3"],
    ["300万元", { level1: "效益指标", level2: "经济效益指标", level3: "带动投资" }, "≥ 300"],
    ["300", { level3: "普查小区" }, "≥ 300"],
  ])("is a limit where it is money to be spent: %s, %j", (target, row, scale) => {
    expect(shown(target, row)).toBe(scale);
  });
});

it("goes by the unit's own words for what is better", () => {
  const settings = { ...defaultSettings, smallerIsBetter: ["积压"], largerIsBetter: [] };
  const [indicator] = evaluatedForm([{ target: "5件", level3: "案件积压" }]).table.indicators;
  expect(indicator && scaleOf(indicator, settings)?.kind).toBe("smaller");
  expect(indicator && scaleOf(indicator, defaultSettings)?.kind).toBe("larger");
});
