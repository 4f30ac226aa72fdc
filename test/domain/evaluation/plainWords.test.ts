import { text } from "../../support/evaluationEntry";
import { readingOf } from "../../support/readingOf";

describe("words that name what was not done are never a result", () => {
  it.each([
    ["任务未完成率", "≥95%", "未完成95%"],
    ["计划任务完成率", "≥95%", "计划完成95%"],
    ["计划任务完成率", "≥95%", "计划任务95%"],
    ["应急检查次数", "≥10次", "应检查10次"],
    ["模拟培训人数", "≥10人", "拟培训10人"],
    ["目标人数", "≥10人", "目标10人"],
    ["印刷少儿读物", "≥2份", "少印2份"],
    ["预计受益人数", "≥10人", "预计10人"],
    ["待检查企业数量", "≥10家", "待检查10家"],
    ["差错整改", "≥2条", "差2条"],
    ["合格产品", "≥10件", "不合格10件"],
    ["培训人数", "≥10人", "未完成培训人数10人"],
    ["质量验收", "≥5次", "5次未通过验收"],
  ])("%s %s: %s", (level3, target, actual) => {
    expect(readingOf(target, text(actual), { level3 })).toBe("notANumber!");
  });
});

describe("words that repeat the name or say that it was done leave the number as it is", () => {
  it.each([
    ["任务未完成率", "≤5%", "任务未完成率3%", "3 %"],
    ["计划完成率", "≥95%", "计划完成率96%", "96 %"],
    ["任务完成率", "≥95%", "任务完成率96%", "96 %"],
    ["应急演练次数", "≥5次", "开展应急演练6次", "6 次"],
    ["少儿读物印刷", "≥2份", "印刷少儿读物3份", "3 份"],
    ["单位能耗减少率", "≥5%", "能耗减少6%", "6 %"],
    ["不合格批次", "≤5批", "不合格3批", "3 批"],
    ["系统建设", "≥1套", "1套投入使用", "1 套"],
    ["设备购置", "≥2台", "3台，通过验收", "3 台"],
    ["培训人数", "≥1000人", "实际培训3千人", "3000 人"],
    ["接待能力", "≥5批", "接待6批", "6 批"],
    ["需求调研", "≥5次", "开展需求调研6次", "6 次"],
    ["培训", "≥5次", "6次，已完成", "6 次"],
    ["培训", "≥5次", "培训完毕6次", "6 次"],
  ])("%s %s: %s is %s", (level3, target, actual, reading) => {
    expect(readingOf(target, text(actual), { level3 })).toBe(reading);
  });
});

it.each([
  ["6次，效果良好", "notANumber!"],
  ["6次，未完成", "notANumber!"],
  ["6次，8次", "several!"],
  ["5-6次，效果良好", "several!"],
  ["6次，已完成，共8次", "several!"],
])("of one number with words behind it the words are looked at: %s is %s", (actual, reading) => {
  expect(readingOf("≥5次", text(actual), { level3: "培训" })).toBe(reading);
});
