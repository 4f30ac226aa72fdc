import { describeTable, readText } from "./valueTable";

describeTable("words", [
  ["质量达标", "words"],
  ["显著提升", "words"],
  ["优良", "words"],
  ["长期", "words"],
  ["按国务院经普办进度要求完成", "words"],
  ["开槽挖土、原槽拌合石灰稳定土(含灰8%,15cm)、压路机压实土方、灰土洒水养护、铺立式红砖、沙土灌缝", "words"],
  ["达到国家二级标准", "words"],
  ["5A级景区", "words"],
  ["符合GB3095-2012标准", "words"],
  ["按国发〔2022〕3号文件要求", "words"],
  ["《3个办法》", "words"],
  ["24小时值班", "words"],
  ["7*24小时", "words"],
  ["第3名", "words"],
  ["前3名", "words"],
  ["2023年数据", "words"],
  ["每月10日前", "words"],
  ["三年内完成", "words"],
  ["0-3岁儿童入托率显著提升", "words"],
  ["按照<<预算法>>要求完成", "words"],
  ["GB/T 19001", "words"],
  ["2024-2025学年", "words"],
  ["PM2.5", "words"],
  ["按时完成五经普登记、数据处理及数据质量核查、培训、宣传等2024年度内工作", "words"],
  ["≥良好", "words"],
  ["good", "words"],
]);

describeTable("several values", [
  ["小学600人,初中700人", "several (= 600 人 ?operator,prose) (= 700 人 ?operator,prose)"],
  ["≥95%；≥90%", "several (>= 95 %) (>= 90 %)"],
  ["≥95% ≥90%", "several (>= 95 %) (>= 90 %)"],
  ["600人\n700人", "several (= 600 人 ?operator) (= 700 人 ?operator)"],
  ["1、完成率≥95%；2、合格率≥90%", "several (>= 95 % ?prose) (>= 90 % ?prose)"],
  ["及时率≥95%、合格率≥90%", "several (>= 95 % ?prose) (>= 90 % ?prose)"],
  ["≥95%，效果显著", "several (>= 95 %) (words)"],
  ["2024年12月底前完成，质量达标", "several (<= 2024-12-31 month) (words)"],
  ["2024年3月、9月", "several (<= 2024-03-31 month ?operator) (<= 2024-09-30 month ?operator,year)"],
  [">3个且<5个", "several (> 3 个) (< 5 个)"],
  ["≥3个且≤5次", "several (>= 3 个) (<= 5 次)"],
  ["≥3个且<5个", "several (>= 3 个) (< 5 个)"],
  ["≤5个，>3个", "several (<= 5 个) (> 3 个)"],
  ["≥3个，≤5个，≤10天", "several (>= 3 个) (<= 5 个) (<= 10 天)"],
  ["≥3个，其中培训≤5个", "several (>= 3 个) (<= 5 个 ?prose)"],
  ["≥95%；≤5%", "several (>= 95 %) (<= 5 %)"],
  ["700人\n600人", "several (= 700 人 ?operator) (= 600 人 ?operator)"],
  ["2024年6月起，2024年12月底前完成", "several (>= 2024-06-30 month) (<= 2024-12-31 month)"],
  ["6-9月，质量达标", "several (2024-06-01..2024-09-30 ?year) (words)"],
  ["完成率≥95%，效果显著", "several (>= 95 % ?prose) (words)"],
  ["5次，效果显著", "several (= 5 次 ?operator) (words)"],
  ["≥95%；\n≥90%", "several (>= 95 %) (>= 90 %)"],
  ["小学1,234人,初中2,345人", "several (= 1234 人 ?operator,prose) (= 2345 人 ?operator,prose)"],
  ["小学600人（男，女），初中700人", "several (= 600 人 ?operator,prose) (= 700 人 ?operator,prose)"],
]);

describeTable("one range of two bounds", [
  ["≤5个，≥3个", "3..5 个"],
  ["覆盖率≥90%且≤95%", "90..95 % ?prose"],
  ["≥约30人且≤约50人", "30..50 人 ?approximate"],
]);

describeTable("words with values in them", [
  ["完成培训5次，效果显著", "words"],
  ["质量达标，年底前资金到位", "words"],
  ["6月31日、9月30日", "words"],
]);

describeTable("no value", [
  ["", "nothing"],
  [" \u3000\n", "nothing"],
  ["/", "nothing"],
  ["／", "nothing"],
  ["-", "nothing"],
  ["－", "nothing"],
  ["—", "nothing"],
  ["——", "nothing"],
  ["无", "nothing"],
  ["无。", "nothing"],
  ["不适用。", "nothing"],
  ["N/A", "nothing"],
]);

describeTable("neither number, date nor words", [
  ["≥", "unreadable"],
  ["%", "unreadable"],
  ["???", "unreadable"],
  ["、", "unreadable"],
  ["！！", "unreadable"],
  ["#REF!", "unreadable"],
  ["#N/A", "unreadable"],
  ["#DIV/0!", "unreadable"],
  ["#未计算", "unreadable"],
  ["≥≥5", "unreadable"],
  ["≥≥5个", "unreadable"],
  ["≥abc%", "unreadable"],
  ["SLA≥", "unreadable"],
  ["完成率≥≥95%", "unreadable"],
  ["≥3-5个工作日", "unreadable"],
  ["≥3-5次", "unreadable"],
  ["≥5%以下", "unreadable"],
  ["5-3次", "unreadable"],
  ["5≤x≤3", "unreadable"],
  ["100±5%", "unreadable"],
  ["022-12345678", "unreadable"],
  ["1.2.3", "unreadable"],
  ["13月", "unreadable"],
  ["2月30日", "unreadable"],
  ["2023年2月29日", "unreadable"],
  ["2024-13-01", "unreadable"],
  ["12月-6月", "unreadable"],
]);

describe("near misses", () => {
  test.each<[string, string, string]>([
    ["a quantity of months", "12个月", "= 12 个月 ?operator"],
    ["months after ≥, which no deadline has", "≥12月", ">= 12 月"],
    ["a span of days, not a day of the month", "30日内", "<= 30 日"],
    ["years of duration", "5年", "= 5 年 ?operator"],
    ["a number like a year", "2024", "= 2024 ?operator"],
    ["a number like a year and month, with a unit", "2024.6万元", "= 2024.6 万元 ?operator"],
    ["thousands, not several values", "1,234件", "= 1234 件 ?operator"],
    ["several values, not thousands", "3,5次", "several (= 3 ?operator) (= 5 次 ?operator)"],
  ])("%s: %j", (_, text, expected) => {
    expect(readText(text)).toBe(expected);
  });
});
