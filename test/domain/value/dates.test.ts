import { describeTable, readText } from "./valueTable";

describeTable("date bounds", [
  ["2024年12月底前完成", "<= 2024-12-31 month"],
  ["2024年12月31日前", "<= 2024-12-31 day"],
  ["2024年12月31日24时前", "<= 2024-12-31 day"],
  ["12月31日前", "<= 2024-12-31 day ?year"],
  ["6月30前", "<= 2024-06-30 day ?year"],
  ["11月底前", "<= 2024-11-30 month ?year"],
  ["十一月底前", "<= 2024-11-30 month ?year"],
  ["6月前", "<= 2024-06-30 month ?year"],
  ["第三季度", "<= 2024-09-30 quarter ?operator,year"],
  ["2024年第4季度前", "<= 2024-12-31 quarter"],
  ["2024年底前", "<= 2024-12-31 year"],
  ["年底前", "<= 2024-12-31 year ?year"],
  ["年内完成", "<= 2024-12-31 year ?year"],
  ["上半年", "<= 2024-06-30 halfYear ?operator,year"],
  ["下半年完成", "<= 2024-12-31 halfYear ?operator,year"],
  ["2024年", "<= 2024-12-31 year ?operator"],
  ["次年3月底前", "<= 2025-03-31 month ?year"],
  ["24年6月底前", "<= 2024-06-30 month ?year"],
  ["2024-12-31", "<= 2024-12-31 day ?operator"],
  ["2024/6/30前", "<= 2024-06-30 day"],
  ["2024.06", "<= 2024-06-30 month ?operator"],
  ["2024.12.31前", "<= 2024-12-31 day"],
  ["20241231前", "<= 2024-12-31 day"],
  ["≤2024年12月", "<= 2024-12-31 month"],
  ["≤12月", "<= 2024-12-31 month ?year"],
  ["不晚于2024年6月", "<= 2024-06-30 month"],
  ["6月上旬", "<= 2024-06-10 tenDays ?operator,year"],
  ["12月中旬前", "<= 2024-12-20 tenDays ?year"],
  ["2月下旬", "<= 2024-02-29 tenDays ?operator,year"],
  ["2024年2月29日", "<= 2024-02-29 day ?operator"],
  ["于2024年12月底前完成", "<= 2024-12-31 month"],
  ["项目于12月31日前完成验收", "<= 2024-12-31 day ?year"],
  ["完成时间：2024年12月31日", "<= 2024-12-31 day ?operator"],
  ["2024年6月起", ">= 2024-06-30 month"],
  ["2024年6月30日之后", ">= 2024-06-30 day"],
]);

describeTable("date intervals", [
  ["2023.07-2024.01", "2023-07-01..2024-01-31"],
  ["2023年6月至12月", "2023-06-01..2023-12-31"],
  ["6月-9月", "2024-06-01..2024-09-30 ?year"],
  ["6-9月", "2024-06-01..2024-09-30 ?year"],
  ["2024年1-12月", "2024-01-01..2024-12-31"],
  ["2024.1-12", "2024-01-01..2024-12-31"],
  ["2024.1.1-2024.12.31", "2024-01-01..2024-12-31"],
  ["2024-01-01至2024-06-30", "2024-01-01..2024-06-30"],
  ["2024-01-2024-06", "2024-01-01..2024-06-30"],
  ["2024.01.01-12.31", "2024-01-01..2024-12-31"],
  ["12月5日至25日", "2024-12-05..2024-12-25 ?year"],
  ["2023-2025年", "2023-01-01..2025-12-31"],
  ["一至三季度", "2024-01-01..2024-09-30 ?year"],
  ["2024年第一季度至第三季度", "2024-01-01..2024-09-30"],
  ["11月-次年3月", "2024-11-01..2025-03-31 ?year"],
]);

describeTable("neither number, date nor words", [
  ["≥", "unreadable"],
  ["%", "unreadable"],
  ["???", "unreadable"],
  ["#REF!", "unreadable"],
  ["#N/A", "unreadable"],
  ["#DIV/0!", "unreadable"],
  ["≥≥5", "unreadable"],
  ["≥≥5个", "unreadable"],
  ["≥abc%", "unreadable"],
  ["≥3-5次", "unreadable"],
  ["≥5%以下", "unreadable"],
  ["5-3次", "unreadable"],
  ["100±5%", "unreadable"],
  ["022-12345678", "unreadable"],
  ["1.2.3", "unreadable"],
  ["13月", "unreadable"],
  ["2月30日", "unreadable"],
  ["2023年2月29日", "unreadable"],
  ["2024-13-01", "unreadable"],
  ["12月-6月", "unreadable"],
]);

describe("dates without a year", () => {
  test("stay without one where the table's year is unknown, and say so", () => {
    expect(readText("12月31日前", false, null)).toBe("<= ????-12-31 day ?year");
    expect(readText("2月29日前", false, null)).toBe("<= ????-2-29 day ?year");
  });

  test("are impossible only in the table's year", () => {
    expect(readText("2月29日前", false, 2023)).toBe("unreadable");
  });
});
