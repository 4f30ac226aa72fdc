import { parseTargetCell, type CellContent } from "../../../src/domain/value";
import { describeValue } from "./describeValue";

const options = { year: 2024, costRow: false };

function read(value: CellContent["value"], numberFormat: string, text = "shown"): string {
  return describeValue(parseTargetCell({ value, text, numberFormat }, options));
}

describe("numbers with their format", () => {
  test.each<[number, string, string]>([
    [0.95, "0%", "= 95 % ?operator"],
    [1, "0%", "= 100 % ?operator"],
    [0.125, "0.0%", "= 12.5 % ?operator"],
    [0.1249, "0%", "= 12.49 % ?operator"],
    [-0.05, "0%", "= -5 % ?operator"],
    [0.95, "General", "= 0.95 ?operator"],
    [0.95, "G/通用格式", "= 0.95 ?operator"],
    [193, '"≥"0"万元"', ">= 193 万元"],
    [193, "≥0万元", ">= 193 万元"],
    [0.9, '"≤"0%', "<= 90 %"],
    [5, '"不少于"0"次"', ">= 5 次"],
    [7, '0"万人"', "= 70000 人 ?operator"],
    [70000, '#,##0"人"', "= 70000 人 ?operator"],
    [1234.5, "#,##0.00", "= 1234.5 ?operator"],
    [500, '0"元/人"', "= 500 元/人 ?operator"],
    [2024.06, "General", "= 2024.06 ?operator"],
    [20241231, "0", "= 20241231 ?operator"],
    [12, '0"月底前"', "<= 2024-12-31 month ?year"],
    [5, "[红色]0", "= 5 ?operator"],
    [12, '[DBNum1][$-804]General"次"', "= 12 次 ?operator"],
    [98, '0"%"', "= 98 % ?operator"],
    [12000, '0!.0,"万辆"', "= 12000 辆 ?operator"],
    [0.9, '[红色][<0.6]0%;[>=0.6]"不低于"0%', ">= 90 %"],
    [5, '[Magenta]0"次"', "= 5 次 ?operator"],
    [5, '[$-804]0"次"', "= 5 次 ?operator"],
    [249, "[$¥-804]#,##0.00", "= 249 ?operator"],
    [249, '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ', "= 249 ?operator"],
    [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', "= 0 ?operator"],
    [5, "0\\次", "= 5 次 ?operator"],
    [5, "0!次", "= 5 次 ?operator"],
    [5, "0;-0;;@", "= 5 ?operator"],
    [5, '0"次";-0"次";"无"', "= 5 次 ?operator"],
    [-3, '0"分";"扣"0"分"', "= -3 分 ?operator,prose"],
    [-5, "0;-0;;@", "= -5 ?operator"],
    [-5, '0.00"元";(0.00"元")', "= -5 元 ?operator"],
    [-5, '0"元";[Red]0"元"', "= -5 元 ?operator"],
    [0, "0;-0;;@", "nothing"],
    [5, ";;;", "= 5 ?operator"],
    [12345, '0!.0,"万元"', "= 1.2345 万元 ?operator"],
    [12345, '0.0,"千元"', "= 12.345 千元 ?operator"],
    [12345, '[>=10000]0!.0,"万元";0"元"', "= 1.2345 万元 ?operator"],
    [500, '[>=10000]0!.0,"万元";0"元"', "= 500 元 ?operator"],
    [12345, "0.0,", "= 12.345 ?operator"],
    [0.5, "# ?/?", "= 0.5 ?operator"],
    [120000, "0.00E+00", "= 120000 ?operator"],
    [5, "@", "= 5 ?operator"],
    [0, "@", "= 0 ?operator"],
    [249000000, '0.00,,"百万元"', "= 249 百万元 ?operator"],
    [5, '"约"0"人"', "= 5 人 ?operator,approximate"],
  ])("%p as %j is %s", (value, format, expected) => {
    expect(read(value, format)).toBe(expected);
  });

  test("binary noise behind Excel's 15 digits is not part of the value", () => {
    expect(read(0.1 + 0.2, "General")).toBe("= 0.3 ?operator");
    expect(read(0.07 * 100, '0"次"')).toBe("= 7 次 ?operator");
    expect(read(0.57, "0%")).toBe("= 57 % ?operator");
    expect(read(1234567890123456, "0")).toBe("= 1234567890123460 ?operator");
  });

  test("a bare 万 in a cost row's format is 万元", () => {
    const cell = { value: 250, text: "250万", numberFormat: '0"万"' };
    expect(describeValue(parseTargetCell(cell, { year: 2024, costRow: true }))).toBe(
      "= 250 万元 ?operator,unit",
    );
  });

  test("words in the number's place are read as shown", () => {
    expect(read(0, '0;-0;"无"', "无")).toBe("nothing");
    expect(read(202412, '0"年"00"月底前"', "2024年12月底前")).toBe("<= 2024-12-31 month");
    expect(read(20241231, "0000!.00!.00", "2024.12.31")).toBe("<= 2024-12-31 day ?operator");
    expect(read(1430, '00"时"00"分"', "14时30分")).toBe("words");
  });

  test("infinities and NaN, which no cell holds, are unreadable", () => {
    expect(read(Number.NaN, "0%")).toBe("unreadable");
    expect(read(Number.POSITIVE_INFINITY, "General")).toBe("unreadable");
  });
});

describe("date serials", () => {
  test.each<[number, string, string]>([
    [45657, "yyyy/m/d", "<= 2024-12-31 day ?operator"],
    [45657, 'yyyy"年"m"月"d"日"', "<= 2024-12-31 day ?operator"],
    [45657, "[$-804]yyyy年m月d日", "<= 2024-12-31 day ?operator"],
    [45657, "[DBNum1][$-804]yyyy年m月d日", "<= 2024-12-31 day ?operator"],
    [45657, "[$-F800]dddd, mmmm dd, yyyy", "<= 2024-12-31 day ?operator"],
    [45657.75, "yyyy-mm-dd hh:mm", "<= 2024-12-31 day ?operator"],
    [45627, 'yyyy"年"m"月"', "<= 2024-12-31 month ?operator"],
    [45627, 'e"年"m"月"', "<= 2024-12-31 month ?operator"],
    [45657, 'm"月"d"日"', "<= 2024-12-31 day ?operator"],
    [45657, 'm"月"d"日前"', "<= 2024-12-31 day"],
    [45627, 'yyyy"年"m"月起"', ">= 2024-12-31 month"],
    [45657, "yyyy", "<= 2024-12-31 year ?operator"],
    [45627, 'm"月底前"', "<= 2024-12-31 month"],
    [45351, "yyyy/m/d", "<= 2024-02-29 day ?operator"],
    [1, "yyyy/m/d", "<= 1900-01-01 day ?operator"],
    [59, "yyyy/m/d", "<= 1900-02-28 day ?operator"],
    [61, "yyyy/m/d", "<= 1900-03-01 day ?operator"],
    [2958465, "yyyy/m/d", "<= 9999-12-31 day ?operator"],
  ])("%p as %j is %s", (serial, format, expected) => {
    expect(read(serial, format)).toBe(expected);
  });

  test("Excel's 29 February 1900, and serials outside its calendar, are unreadable", () => {
    expect(read(60, "yyyy/m/d", "1900/2/29")).toBe("unreadable");
    expect(read(0, "yyyy/m/d", "1900/1/0")).toBe("unreadable");
    expect(read(-1, "yyyy/m/d", "####")).toBe("unreadable");
    expect(read(2958466, "yyyy/m/d", "####")).toBe("unreadable");
  });

  test.each<[number, string, string, string]>([
    [44195, "yyyy/m/d", "2024/12/31", "<= 2024-12-31 day ?operator"],
    [44195, 'yyyy"年"m"月"', "2024年12月", "<= 2024-12-31 month ?operator"],
    [44195, 'm"月"d"日前"', "12月31日前", "<= 2024-12-31 day"],
    [44195, "yy-m-d", "24-12-31", "<= 2024-12-31 day ?operator"],
    [45627, 'm"月底前"', "12月底前", "<= 2024-12-31 month"],
    [0, "yyyy/m/d", "1904/1/1", "<= 1904-01-01 day ?operator"],
    [44195, "yyyy/m/d", "2020/12/30", "<= 2020-12-30 day ?operator"],
    [44195, "yyyy/m/d", "#######", "<= 2020-12-30 day ?operator"],
  ])("%p as %j that shows %s is %s: what is shown tells the calendar", (serial, format, text, expected) => {
    expect(read(serial, format, text)).toBe(expected);
  });

  test("times of day are no dates", () => {
    expect(read(0.5, "h:mm", "12:00")).toBe("unreadable");
    expect(read(0.5, "[h]:mm", "12:00")).toBe("unreadable");
    expect(read(1.5, "h:mm", "12:00")).toBe("unreadable");
    expect(read(1.5, "[h]:mm", "36:00")).toBe("unreadable");
    expect(read(1.5, "mm:ss", "00:00")).toBe("unreadable");
  });
});

describe("other contents", () => {
  test.each<[CellContent["value"], string, string, string]>([
    ["≥95%", "General", "≥95%", ">= 95 %"],
    ["95", "@", "95", "= 95 ?operator"],
    ["95%", "@", "95%", "= 95 % ?operator"],
    ["95", '"≥"@"%"', "≥95%", ">= 95 %"],
    ["≥95%", "General", "####", ">= 95 %"],
    ["≥95%", ";;;", "", ">= 95 %"],
    ["≥5次", '0"次";-0"次";;', "", ">= 5 次"],
    ["#REF!", "General", "#REF!", "unreadable"],
    [true, "General", "TRUE", "unreadable"],
    [null, "General", "", "nothing"],
    ["", "General", "", "nothing"],
  ])("%p as %j shown %j is %s", (value, format, text, expected) => {
    expect(read(value, format, text)).toBe(expected);
  });
});

describe("the text kept", () => {
  test("is what the cell displays, whatever its number", () => {
    const cell = { value: 0.9549, text: "95%", numberFormat: "0%" };
    expect(parseTargetCell(cell, options)).toMatchObject({ text: "95%", unit: "%" });
    expect(read(0.9549, "0%")).toBe("= 95.49 % ?operator");
  });

  test("is the exact value where the column is too narrow to display it", () => {
    const cell = { value: 193, text: "###", numberFormat: '"≥"0"万元"' };
    expect(parseTargetCell(cell, options).text).toBe("≥193万元");
    expect(parseTargetCell({ ...cell, numberFormat: "General" }, options).text).toBe("193");
    expect(parseTargetCell({ ...cell, numberFormat: '0" 万元 "' }, options).text).toBe("193万元");
  });

  test("of words is the words themselves where the format only pads them", () => {
    const cell = { value: "质量达标", text: " 质量达标 ", numberFormat: "_ @_ " };
    expect(parseTargetCell(cell, options).text).toBe("质量达标");
  });
});
