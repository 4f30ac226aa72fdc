import { impossibleDate } from "../../../src/domain/value/impossibleDate";

describe("the date that the calendar lacks", () => {
  test.each([
    ["2月30日前", "2月30日"],
    ["２月 30 日", "2月30日"],
    ["2025年6月31日", "2025年6月31日"],
    ["2023年2月29日", "2023年2月29日"],
    ["二〇二五年六月三十一日前", "2025年六月31日"],
    ["2024年6月1日至6月31日", "6月31日"],
    ["6月31前", "6月31"],
    ["13月", "13月"],
    ["2024-13-01", "2024-13-01"],
    ["2025/2/29", "2025/2/29"],
  ])("in %j is %j", (text, date) => {
    expect(impossibleDate(text, 2024)).toBe(date);
  });

  test("29 February is one only in the table's year", () => {
    expect(impossibleDate("2月29日前", 2023)).toBe("2月29日");
    expect(impossibleDate("2月29日前", null)).toBeNull();
  });

  test.each(["≥", "12月-6月", "2024年12月31日前", "十二月底前", "5-3次", "12个月", "#REF!"])(
    "is not in %j",
    (text) => {
      expect(impossibleDate(text, 2024)).toBeNull();
    },
  );
});
