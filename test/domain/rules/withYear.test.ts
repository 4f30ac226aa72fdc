import { inYear, isDated, isYearly, withYear } from "../../../src/domain/rules/withYear";
import type { DatedValue } from "../../../src/domain/rules/withYear";
import { parseTargetText } from "../../../src/domain/value/parseTarget";

function dated(text: string, year: number | null = 2024): DatedValue {
  const value = parseTargetText(text, { year, costRow: false });
  if (!isDated(value)) throw new Error(`${text} is read as no date.`);
  return value;
}

it.each([
  ["11月底前", "2024年11月底前"],
  ["12月31日前", "2024年12月31日前"],
  ["第四季度", "2024年第四季度"],
  ["四季度末", "2024年四季度末"],
  ["上半年", "2024年上半年"],
  ["十二月底前", "2024年十二月底前"],
  ["12.31前", "2024.12.31前"],
  ["12-30前", "2024-12-30前"],
  ["12/29前", "2024/12/29前"],
  ["年底前", "2024年底前"],
  ["年度内", "2024年内"],
  ["本年12月", "2024年12月"],
  ["次年3月底前", "2025年3月底前"],
  ["6月-12月", "2024年6月-12月"],
  ["1月1日—12月31日", "2024年1月1日—12月31日"],
  ["于11月底前完成", "于2024年11月底前完成"],
  ["不早于3月", "不早于2024年3月"],
  ["５月底前", "2024年５月底前"],
])("%s is %s in a table of 2024", (text, expected) => {
  expect(withYear(dated(text))).toBe(expected);
});

it("where nobody knows the year none is written in", () => {
  expect(withYear(dated("10月底前", null))).toBeNull();
  expect(withYear(dated("3月-10月", null))).toBeNull();
});

it("a date whose text has no place for the year gets no proposal", () => {
  const value = dated("9月底前");
  expect(withYear({ ...value, text: "按期完成" })).toBeNull();
  // Nor is another date or another bound ever proposed in its stead.
  expect(withYear({ ...value, text: "10月底前" })).toBeNull();
  expect(withYear({ ...value, text: "9月以后" })).toBeNull();
  expect(withYear({ ...value, text: "9月至10月" })).toBeNull();
  expect(withYear({ ...dated("2月-8月"), text: "2月-9月" })).toBeNull();
  expect(withYear({ ...dated("2月-7月"), text: "7月底前" })).toBeNull();
});

it.each([
  ["2023年12月底前", "2024年12月底前"],
  ["2023-12-30前", "2024-12-30前"],
  ["23年12月", "2024年12月"],
  ["23年底", "2024年底"],
  ["2023年1月1日—2023年12月31日", "2024年1月1日—2024年12月31日"],
  ["2023年1月-11月", "2024年1月-11月"],
])("%s is %s in a table of 2024 that was copied from the year before", (text, expected) => {
  expect(inYear(dated(text), 2024)).toBe(expected);
});

it.each([
  ["2023年12月-2024年3月", "it lies in two years"],
  ["２０２３年１１月底前", "its year is not found as it is written"],
  ["23年1月-23年12月", "only one of its two years would be moved"],
  ["2023年3月-2024年12月", "one of its years is right"],
])("%s is not moved: %s", (text) => expect(inYear(dated(text), 2024)).toBeNull());

it("an interval is never moved by one of its ends alone", () => {
  expect(inYear(dated("23年2月-23年12月"), 2022)).toBeNull();
});

it("the last day of a February is not moved into a year that lacks it", () => {
  expect(inYear(dated("2024年2月29日前"), 2025)).toBeNull();
});

it.each([
  ["每年12月底前", true],
  ["每 年 11月底前", true],
  ["12月20日前", false],
])("%s comes round every year: %s", (text, expected) => expect(isYearly(dated(text))).toBe(expected));
