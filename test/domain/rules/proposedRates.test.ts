import { proposeRate } from "../../../src/domain/rules/proposeRate";
import { isRateName } from "../../../src/domain/rules/rateName";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { findingsOfRows } from "../../support/findingsOf";

it.each([
  ["完成情况", ""],
  ["完成数量", ""],
  ["完成质量", ""],
  ["完成培训情况", "培训完成率"],
  ["完成质量验收", "质量验收完成率"],
  ["完成时间统计报表", "时间统计报表完成率"],
  ["按时完成情况", "按时完成率"],
  ["按时完成培训情况", "培训按时完成率"],
  ["避免验收不及时", ""],
  ["任务未完成", ""],
  ["不动产登记及时", "不动产登记及时率"],
])("%s could be %j", (name, rate) => expect(proposeRate(name)).toBe(rate));

it.each(["硬化厚度", "道路宽度", "管网长度", "混凝土强度"])("%s is no rate", (name) => {
  expect(isRateName(name, defaultSettings)).toBe(false);
});

it.each([
  ["数据差错率", "数据差错率：≤5%"],
  ["设备故障率", "设备故障率：≤5%"],
  ["服务投诉率", "服务投诉率：≤5%"],
  ["验收合格率", "验收合格率：≥95%"],
])("words beside %s could be %s", (name, proposal) => {
  const found = findingsOfRows("I03", ["产出指标", "质量指标", name, "", "达到要求"]);
  expect(found.map(({ facts }) => facts["proposal"])).toEqual([proposal]);
});
