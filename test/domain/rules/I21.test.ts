import { findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";
import type { FormRow } from "../../support/seedForm";

const row = (name: string, value: string): FormRow => ["产出指标", "数量指标", name, "", value];

it.each([
  ["培训人数", "≥300人次", "人", "人次"],
  ["培训人次", "≥300人", "人次", "人"],
  ["硬化面积（平方米）", "≥3500米", "平方米", "米"],
  ["硬化面积", "≥5公里", "平方米", "公里"],
  ["公路建设里程", "≥3500平方米", "公里", "平方米"],
  ["检查单位数（家）", "≥95%", "家", "%"],
  ["补助金额（万元）", "≥5000元", "万元", "元"],
  ["系统故障率", "≤5次", "%", "次"],
  ["检查次数", "≥280家", "次", "家"],
  ["贫困户数", "≥300人", "户", "人"],
])("hits %s: %s, named in %s, given in %s", (name, value, named, unit) => {
  const [finding, ...others] = findingsOfRows("I21", row(name, value));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, row: 8, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    `“${name}”的单位应是“${named}”，指标值“${value}”的单位却是“${unit}”。`,
    `${unit} → ${named}`,
    `请核对按哪个单位统计：指标值改用“${named}”，或者按“${unit}”改名称。`,
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    `“${name}” is measured in “${named}”, but its value “${value}” is in “${unit}”.`,
    `${unit} → ${named}`,
    `Decide on the unit: write the value in “${named}”, or name the indicator for “${unit}”.`,
  ]);
});

it("knows a rate by its name also where a blank or a line break follows", () => {
  expect(findingsOfRows("I21", row("系统故障率 \n", "≤5次"))).toHaveLength(1);
});

it.each([
  ["培训人数", "≥300人"],
  ["培训人数（人）", "≥300名"],
  ["培训人数（万人）", "≥7万人"],
  ["培训人数（人）", "300"],
  ["调查项目数（个）", "≥10项"],
  ["活动次数", "≥3场"],
  ["检查次数（次）", "≥5次/年"],
  ["硬化面积", "≥35亩"],
  ["硬化面积（㎡）", "≥350平方米"],
  ["公路建设里程", "≥350米"],
  ["公路建设里程", "≥350延米"],
  ["维修电梯部数", "≥2台"],
  ["设备数量（台/套）", "≥3套"],
  ["设备数量（台）", "≥3台（套）"],
  ["专家数", "≥10人"],
  ["用户数", "≥5000人"],
  ["法人数", "≥5家"],
  ["干部数", "≥20人"],
  ["系统故障率", "≤5%"],
  ["系统故障率", "≤5"],
  ["系统故障率", "≤2次/年"],
  ["宣传频率", "≥4次"],
  ["人员参训人数", "100%"],
  ["扶持经济薄弱村（一期）", ">350米"],
  ["帮扶援助(非财2)", "≥1次"],
  ["工作完成天数", "≤10个工作日"],
  ["专线宽带速度", "300Mbps速率"],
  ["办理时限（工作日）", "5天"],
  ["培训人数", "按计划完成"],
])("is silent for %s: %s", (name, value) => {
  expect(findingsOfRows("I21", row(name, value))).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("I21")).toEqual([]);
});
