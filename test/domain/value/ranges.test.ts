import { describeTable, readText } from "./valueTable";

describeTable("ranges with units of their own", [
  ["30-35MPa", "30..35 MPa"],
  ["3千元-1万元", "0.3..1 万元"],
  ["3千-1万元", "0.3..1 万元"],
  ["20±2℃", "18..22 ℃"],
  ["20℃±2℃", "18..22 ℃"],
]);

describeTable("ranges of which the second end alone has the multiplier", [
  ["5-10万", "50000..100000"],
  ["3-5千", "3000..5000"],
  ["0.5至1亿", "50000000..100000000"],
  ["5000-1万", "5000..10000"],
  ["3万-5万", "30000..50000"],
]);

describeTable("ranges below zero", [
  ["-5%~-1%", "-5..-1 %"],
  ["-5%--1%", "-5..-1 %"],
  ["-5%至-1%", "-5..-1 %"],
  ["-5%-1%", "-5..1 %"],
  ["3--5次", "3..5 次"],
  ["-20--60℃", "-20..60 ℃"],
  ["±2无偏差", "words"],
]);

describeTable("months and days of the calendar are no numbers", [
  ["汛期6月至9月", "words"],
  ["培训6至9月", "words"],
  ["每年6-9月", "words"],
  ["每月1-5日", "words"],
  ["工期3-6月", "3..6 月 ?prose"],
  ["每年3-6个月", "3..6 个月/年"],
  ["每期5-7日", "5..7 日/期"],
  ["收到申请后3-5日内", "3..5 日 ?prose"],
  ["办理时间3-5日", "3..5 日 ?prose"],
  ["质保期6-12月", "6..12 月 ?prose"],
]);

describeTable("ranges with words around them", [
  ["重要建筑物测量控制点坐标误差≤±10毫米", "-10..10 毫米 ?prose"],
  ["重要建筑物测量控制点坐标误差≤±10", "-10..10 ?prose"],
  ["开展3-5次；其中培训2次", "several (3..5 次 ?prose) (= 2 次 ?operator,prose)"],
]);

describeTable("near misses of ranges", [
  ["≥±10%", "unreadable"],
  ["±5%以上", "words"],
  ["3-5次以上", "words"],
  ["工期误差±半天", "words"],
  ["100米±5厘米", "words"],
  ["100台±5套", "words"],
  ["3次-5天", "words"],
  ["3次≤次数≤5天", "unreadable"],
  ["3次≤次数≤5次，每次2天", "several (3..5 次) (= 2 天/次 ?operator)"],
  ["3次≤培训次数≤计划数", "words"],
  ["100元/人-200元", "words"],
]);

describe("a range of money", () => {
  test.each([
    ["3万≤成本≤5万", "3..5 万元 ?unit"],
    ["3-5万", "3..5 万元 ?unit"],
    ["3万≤成本≤5万元", "3..5 万元 ?unit"],
  ])("in a cost row infers the unit that one end lacks: %s is %s", (text, meaning) => {
    expect(readText(text, true)).toBe(meaning);
  });

  test("whose ends say 千 alone is one of 千元 in a cost row only", () => {
    expect(readText("3千-5千", true)).toBe("3..5 千元 ?unit");
    expect(readText("3千-5千")).toBe("3000..5000");
  });
});
