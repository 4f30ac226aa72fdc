import {
  isTimeUnit,
  namesTime,
  onTimeRate,
  proposedDeadline,
  proposedTime,
  saysWhen,
} from "../../../src/domain/rules/timeWords";

it.each([
  ["调查完成时间", true],
  ["建设工期（天）", true],
  ["办结时限要求", true],
  ["培训人数", false],
  ["及时完成", false],
  ["时间统计报表", false],
])("%s names a time: %s", (name, expected) => expect(namesTime(name)).toBe(expected));

it.each([
  ["小时", true],
  ["个工作日", true],
  ["次/年", true],
  ["h", true],
  ["min", true],
  ["s", true],
  ["天", true],
  ["kWh", false],
  ["周岁", false],
  ["天次", false],
  ["日历", false],
  ["人", false],
  ["", false],
])("%j measures time: %s", (unit, expected) => expect(isTimeUnit(unit)).toBe(expected));

it.each([
  ["按时完成", true],
  ["3日内", true],
  ["每季度一次", true],
  ["质量达标", false],
])("%s says when: %s", (text, expected) => expect(saysWhen(text)).toBe(expected));

it.each([
  ["调查完成时间", "2024年12月底前完成"],
  ["建设工期", "≤30天"],
  ["审批时间", "≤30天"],
  ["竣工期限", "2024年12月底前完成"],
  ["故障响应时间（小时）", "≤2小时"],
])("beside %s one may write %s", (name, proposal) => expect(proposedTime(name, 2024)).toBe(proposal));

it("a deadline has no year where none is known", () => {
  expect([proposedDeadline(null), proposedDeadline(2025)]).toEqual(["12月底前完成", "2025年12月底前完成"]);
});

it.each([
  ["入户调查完成时间", "入户调查按时完成率"],
  ["故障响应时间", "故障响应及时率"],
  ["设备按期完成时限（天）", "设备按期完成率"],
])("a percentage beside %s is of the %s", (name, rate) => expect(onTimeRate(name)).toBe(rate));
