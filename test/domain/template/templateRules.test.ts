import { SCHEME_2020, SCHEME_2021 } from "../../../src/domain/settings/schemes";
import { levelsOf, rowsOf } from "../../../src/domain/template/templateLevels";
import type { LevelId } from "../../../src/domain/template/templateLevels";
import { templateRules } from "../../../src/domain/template/templateRules";
import type { MoneyUnit } from "../../../src/domain/value/MoneyUnit";

/** The rules of a table with the usual rows. */
function rulesOf(scheme = SCHEME_2020, moneyUnit: MoneyUnit = "万元", year = 2025) {
  const rows = rowsOf({ scheme, rows: {} });
  const ruleOf = templateRules({ levels: levelsOf(scheme), rows, moneyUnit, year });
  const at = (name: string, id: LevelId) => ruleOf(`${name}#${rows.findIndex((row) => row.id === id)}`);
  return { ruleOf, at };
}

const in2020 = () => rulesOf();
const in2021 = () => rulesOf(SCHEME_2021, "元", 2026);

it("a first level is one of the form's, each named once", () => {
  expect(in2020().at("level1", "quality")).toEqual({
    kind: "list",
    values: ["产出指标", "效益指标", "满意度指标"],
  });
  expect(in2021().at("level1", "quality")).toEqual({
    kind: "list",
    values: ["成本指标", "产出指标", "效益指标", "满意度指标"],
  });
});

it.each<[typeof rulesOf, LevelId, string[]]>([
  [in2020, "cost", ["数量指标", "质量指标", "时效指标", "成本指标"]],
  [in2020, "social", ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]],
  [in2020, "satisfaction", ["服务对象满意度指标"]],
  [in2021, "quantity", ["数量指标", "质量指标", "时效指标"]],
  [in2021, "economicCost", ["经济成本指标", "社会成本指标", "生态环境成本指标"]],
])("a second level is one of those below its first level", (rules, id, values) => {
  expect(rules().at("level2", id)).toEqual({ kind: "list", values });
});

it("项目属性 and 指标性质 are chosen from a list", () => {
  expect(in2020().ruleOf("kind")).toEqual({ kind: "list", values: ["新增项目", "延续项目"] });
  expect(in2020().at("operator", "quantity")).toEqual({
    kind: "list",
    values: ["≥", "≤", "=", ">", "<", "定性"],
  });
});

it.each<[typeof rulesOf, LevelId, string]>([
  [in2020, "quantity", "写比较符号、数字和单位，如 ≥280家、≥4次。"],
  [in2020, "quality", "写比较符号、数字和单位，如 ≥95%；不能量化的写应达到的标准，如“验收合格”。"],
  [in2020, "timeliness", "写完成日期，如 2025年12月底前完成；或按时完成率，如 ≥95%。"],
  [in2021, "timeliness", "写完成日期，如 2026年12月底前完成；或按时完成率，如 ≥95%。"],
  [in2020, "cost", "写成本上限和单位，如 ≤20万元；各项成本之和应等于预算数。"],
  [in2021, "economicCost", "写成本上限和单位，如 ≤20元；各项成本之和应等于预算数。"],
  [in2021, "socialCost", "写比较符号、数字和单位，如 ≤5%；不能量化的写明控制要求。"],
  [in2021, "ecologicalCost", "写比较符号、数字和单位，如 ≤5%；不能量化的写明控制要求。"],
  [in2020, "economic", "写比较符号、数字和单位，如 ≥10%；不能量化的写明预期的变化，如“有效提升”。"],
  [in2020, "sustained", "写比较符号、数字和单位，如 ≥10%；不能量化的写明预期的变化，如“有效提升”。"],
  [in2020, "satisfaction", "写比较符号、数字和单位，如 ≥90%。"],
])("beside a target stands how one of its level is written", (rules, id, prompt) => {
  expect(rules().at("target", id)).toEqual({ kind: "text", prompt });
});

it.each<[LevelId, string]>([
  ["timeliness", "写完成日期，如 2028年12月底前完成；或按时完成率，如 ≥95%。"],
  ["economicCost", "写成本上限和单位，如 ≤20元；各项成本之和应等于预算数。"],
])("beside a target of 中期 stands the same, with the last of its three years", (id, prompt) => {
  expect(in2021().at("midTerm.target", id)).toEqual({ kind: "text", prompt });
});

it.each<[typeof rulesOf, LevelId, string]>([
  [in2020, "quantity", "指标值的单位，如 个、次、%；定性指标留空。"],
  [in2020, "cost", "成本的单位，如 万元；定性指标留空。"],
  [in2021, "economicCost", "成本的单位，如 元；定性指标留空。"],
  [in2021, "socialCost", "指标值的单位，如 个、次、%；定性指标留空。"],
])("beside 度量单位 stands an example: money only for what is paid", (rules, id, prompt) => {
  expect(rules().at("measure", id)).toEqual({ kind: "text", prompt });
});

it.each([
  ["project", "写项目全称，与预算批复一致。"],
  ["use", "资金用途：写明这笔钱具体用在哪些方面。"],
  ["goal", "写明做什么、做到什么程度、带来什么效果，不少于 20 个字，不要只重复项目名称。"],
  ["number#0", "只填数字，如 95；定性指标在这里写应达到的标准，如“显著提升”。"],
])("beside %s stands what is to be written there", (key, prompt) => {
  expect(in2020().ruleOf(key)).toEqual({ kind: "text", prompt });
});

const AMOUNT = { kind: "number", lowest: "0", highest: null, unit: "万元" };
const POINTS = { kind: "number", lowest: "0", highest: "100", unit: "分" };
const SHARE = { kind: "number", lowest: "0", highest: null, unit: "%" };

it.each([
  ["amount.total", AMOUNT],
  ["amount.midTerm.fiscal", AMOUNT],
  ["funds.total.initial", AMOUNT],
  ["funds.carriedOver.budget", AMOUNT],
  ["funds.other.executed", AMOUNT],
  ["funds.fiscal.rate", SHARE],
  ["funds.total.weight", POINTS],
  ["funds.total.score", POINTS],
  ["weight#2", POINTS],
  ["score#11", POINTS],
  ["total.weight", POINTS],
  ["total.score", POINTS],
])("%s takes numbers from 0 on, points no more than 100", (key, rule) => {
  expect(in2020().ruleOf(key)).toEqual(rule);
});

it("amounts are in the table's money unit", () => {
  expect(in2021().ruleOf("amount.total")).toEqual({ ...AMOUNT, unit: "元" });
});

it.each([
  "name#0",
  "description#0",
  "actual#0",
  "reason#0",
  "department",
  "unit",
  "achievement",
  "total.grade",
  "funds.other.weight",
  "funds.other.score",
  "word|分值#1",
  "word|其他资金#1",
  "preparer",
])("%s takes anything", (key) => {
  expect(in2020().ruleOf(key)).toBeNull();
});
