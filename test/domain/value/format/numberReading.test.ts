import Big from "big.js";
import { sectionFor } from "../../../../src/domain/value/format/formatSection";
import { readNumber } from "../../../../src/domain/value/format/numberReading";

/** What a cell's number says by its format: the number alone, the words with it in quotation marks, or hidden or shown. */
function says(value: number, format: string): string {
  const reading = readNumber(new Big(value), sectionFor(format, value));
  if (reading.kind === "plain") return reading.number.toFixed();
  return reading.kind === "worded" ? `"${reading.text}"` : reading.kind;
}

describe("a number without words", () => {
  test.each<[number, string, string]>([
    [1234.5, "#,##0.00", "1234.5"],
    [0.126, "0", "0.126"],
    [-5, "General", "-5"],
    [12345, "[DBNum2]General", "12345"],
    [5, "@", "5"],
    [5, "", "5"],
    [5, ";;", "5"],
    [0.5, "# ?/?", "0.5"],
    [120000, "0.00E+00", "120000"],
    [1200, "#E+0", "1200"],
  ])("%p as %j is the exact number %s, whatever is rounded", (value, format, expected) => {
    expect(says(value, format)).toBe(expected);
  });
});

describe("a number in thousands or ten thousands", () => {
  test.each<[number, string, string]>([
    [12345, "0.0,", "12.345"],
    [12345, "#,##0,", "12.345"],
    [123456789, "0.00,,", "123.456789"],
    [12345, '#,##0,"千元"', '"12.345千元"'],
    [12345, "0!.0,", "1.2345"],
    [12345, "0!.0000", "1.2345"],
    [12345, '0"."0,"万元"', '"1.2345万元"'],
    [-12345, '0!.0,"万元"', '"-1.2345万元"'],
    [123456789, '0!.00,,"亿元"', '"1.23456789亿元"'],
    [0, '0!.0,"万元"', '"0万元"'],
    [98.5, '0.0"分"', '"98.5分"'],
  ])("%p as %j says %s", (value, format, expected) => {
    expect(says(value, format)).toBe(expected);
  });
});

describe("a number with words", () => {
  test.each<[number, string, string]>([
    [193, '"≥"0"万元"', '"≥193万元"'],
    [0.95, '"≥"0.0%', '"≥95%"'],
    [0.1249, "0%", '"12.49%"'],
    [95, '0"%"', '"95%"'],
    [0.05, '"±"0%', '"±5%"'],
    [5, '0" 次 "', '"5次"'],
    [5, 'General"次"', '"5次"'],
    [12, '[DBNum1]General"次"', '"12次"'],
    [249, "[$¥-804]#,##0.00", '"¥249"'],
    [249, "#,##0.00[$元]", '"249元"'],
    [1e21, '0"元"', '"1000000000000000000000元"'],
    [5, '+0"分";-0"分"', '"+5分"'],
  ])("%p as %j says %s", (value, format, expected) => {
    expect(says(value, format)).toBe(expected);
  });

  test.each<[number, string, string]>([
    [-5, '0"元";-0"元"', '"-5元"'],
    [-5, '0"元";[Red]0"元"', '"-5元"'],
    [-5, '0.00"元";(0.00"元")', '"-5元"'],
    [-5, '0.00"元";（0.00"元"）', '"-5元"'],
    [-249, "¥#,##0;¥-#,##0", '"¥-249"'],
    [-5, "0;-0", "-5"],
    [-5, "0_);(0)", "-5"],
    [-3, '0"分";"扣"0"分"', '"扣-3分"'],
    [0, '0;-0;"-"??', "0"],
    [-5, '"（负）"0', '"（负）-5"'],
  ])("the sign is written once: %p as %j says %s", (value, format, expected) => {
    expect(says(value, format)).toBe(expected);
  });
});

describe("a number that its format does not show", () => {
  test.each<[number, string]>([
    [0, "0;-0;"],
    [0, "0;-0;;@"],
    [0, ";;;"],
  ])("%p as %j is hidden", (value, format) => {
    expect(says(value, format)).toBe("hidden");
  });

  test.each<[number, string]>([
    [0, "@"],
    [0, "0"],
    [0, "#"],
  ])("%p as %j is 0, not hidden", (value, format) => {
    expect(says(value, format)).toBe("0");
  });
});

describe("what only the shown text tells", () => {
  test.each<[number, string]>([
    [0, '0;-0;"无"'],
    [1, '"是";;"否"'],
    [202412, '0"年"00"月"'],
    [20241231, "0000-00-00"],
    [20241231, "0000!.00!.00"],
    [12.5, "0.0!.0"],
    [1430, '00"时"00"分"'],
    [0.5, "h:mm"],
    [1.5, '[h]"小时"'],
  ])("%p as %j", (value, format) => {
    expect(says(value, format)).toBe("shown");
  });
});
