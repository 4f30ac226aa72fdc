import { isDateSection, isOf1904, readDateSerial } from "../../../../src/domain/value/format/dateReading";
import { tokensOf } from "../../../../src/domain/value/format/formatTokens";

/** The parts of the date that the format shows, and its words in quotation marks. */
function reads(serial: number, format: string, shown?: string): string | null {
  const reading = readDateSerial(serial, tokensOf(format), shown);
  if (!reading) return null;
  const { year, month, day, precision } = reading.date;
  const parts = [year, month, day].filter((part) => part !== null).join("-");
  return `${parts} ${precision}${reading.words === "" ? "" : ` '${reading.words}'`}`;
}

describe("formats of dates", () => {
  test.each([
    "yyyy/m/d",
    "yyyy",
    "e年",
    "m月",
    "d日",
    "mmm-yy",
    "m月aaa",
    "m月d日",
    "yyyy-mm-dd hh:mm:ss",
    "d h:mm",
    "[$-804]yyyy年m月d日 dddd",
  ])("%s shows a date", (format) => {
    expect(isDateSection(tokensOf(format))).toBe(true);
  });

  test.each([
    "0",
    "General",
    "@",
    "",
    "0%",
    '0"d"',
    "h:mm",
    "hh",
    "ss",
    "mm:ss",
    "[m]:ss",
    "[h]:mm",
    "h时mm分",
    "h:mm AM/PM",
    "aaaa",
  ])("%j shows none: a lone m is the minutes of hours or seconds", (format) => {
    expect(isDateSection(tokensOf(format))).toBe(false);
  });
});

describe("the date of a serial number", () => {
  test.each<[number, string, string]>([
    [45657, "yyyymmdd", "2024-12-31 day"],
    [45657, "yyyy/m/d", "2024-12-31 day '//'"],
    [45657, "m月d日前", "2024-12-31 day '月日前'"],
    [45657.99, "yyyymmdd h", "2024-12-31 day ' '"],
    [45627, "yyyymm", "2024-12 month"],
    [45627, "mmmm", "2024-12 month"],
    [45627, "m月底前", "2024-12 month '月底前'"],
    [45627, "yyyy", "2024 year"],
    [45627, "e", "2024 year"],
    [1, "yymmdd", "1900-1-1 day"],
    [59, "yymmdd", "1900-2-28 day"],
    [61, "yymmdd", "1900-3-1 day"],
    [2_958_465.5, "yymmdd", "9999-12-31 day"],
  ])("%p as %s is %s", (serial, format, expected) => {
    expect(reads(serial, format)).toBe(expected);
  });

  test.each([-1, 0, 0.5, 60, 60.5, 2_958_466])("%p is no day of Excel's calendar", (serial) => {
    expect(reads(serial, "yyyymmdd")).toBeNull();
  });
});

describe("the calendar from 1904", () => {
  test.each<[number, string, string]>([
    [44195, "yyyy/m/d", "2024/12/31"],
    [44195, "yy-m-d", "24-12-31"],
    [44195, "m月d日前", "12月31日前"],
    [44195, "yyyy年m月", "2024年12月"],
    [44195, "yyyy", "2024"],
    [0, "yyyy/m/d", "1904/1/1"],
  ])("%p as %s that shows %s is counted from 1904", (serial, format, shown) => {
    expect(isOf1904(serial, tokensOf(format), shown)).toBe(true);
    expect(reads(serial, format, shown)).toBe(reads(serial + 1462, format));
  });

  test.each<[number, string, string]>([
    [44195, "yyyy/m/d", "2020/12/30"],
    [44195, "m月d日前", "12月30日前"],
    [44195, "yyyy/m/d", "########"],
    [44195, "yyyy/m/d", "2024/12/30"],
    [44195, "yyyy/m/d", ""],
    [45627, "m月底前", "12月底前"],
    [45627, "[DBNum1]yyyy年m月", "二〇二四年十二月"],
    [2_958_465, "yyyy/m/d", "12/31"],
  ])("%p as %s that shows %s is counted as usual", (serial, format, shown) => {
    expect(isOf1904(serial, tokensOf(format), shown)).toBe(false);
    expect(reads(serial, format, shown)).toBe(reads(serial, format));
  });
});
