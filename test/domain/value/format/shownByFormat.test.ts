import { parseTargetCell } from "../../../../src/domain/value";
import { parseMoney } from "../../../../src/domain/value/parseMoney";
import { describeValue } from "../describeValue";

function read(value: number, numberFormat: string, text: string): string {
  return describeValue(parseTargetCell({ value, text, numberFormat }, { year: 2024, costRow: false }));
}

describe("a cell is never read as anything but what its format shows", () => {
  test.each<[number, string, string, string]>([
    // A section with @ is for texts, and never the one for 0 or for what is negative.
    [0, '"≤"0"次";"≤"-0"次";@', "≤0次", "<= 0 次"],
    [-5, '0"次";@', "-5次", "= -5 次 ?operator"],
    [0, "0.0%;-0.0%;@", "0.0%", "= 0 % ?operator"],
    [-3, '0"分";[<0]"扣"0"分"', "扣3分", "= -3 分 ?operator,prose"],
    [5, '0"分";[<0]"扣"0"分"', "5分", "= 5 分 ?operator"],
    [0, '0"分";[<0]"扣"0"分"', "0分", "= 0 分 ?operator"],
    [0, '0"分";[<0]"扣"0"分";"满分"', "满分", "words"],
    // A minus that stands in a section with a condition is the number's own.
    [-0.05, "[红色][>=0]0.0%;[绿色][<0]-0.0%", "-5.0%", "= -5 % ?operator"],
    [0, '0"台(套)";-0"台(套)";0"台(套)"', "0台(套)", "= 0 台(套) ?operator"],
    [-5, '0"人（次）";-0"人（次）"', "-5人（次）", "= -5 人(次) ?operator"],
    [0, '0;-0;"(不少于)"0"次"', "(不少于)0次", "= 0 次 ?operator,prose"],
    [-5, '0"人";(0"人(次)以上")', "(5人(次)以上)", ">= -5 人(次)"],
    [5.4, '0"km2"', "5km2", "= 5.4 km2 ?operator"],
    [-5, '0"台(套)";(0"台(套)")', "(5台(套))", "= -5 台(套) ?operator"],
    [5, '"20"00"年底前"', "2005年底前", "<= 2005-12-31 year"],
    [5.4, '0"00元"', "500元", "= 500 元 ?operator"],
    [5.4, '0".0"', "5.0", "= 5 ?operator"],
    [5.4, '"PM2.5≤"0', "PM2.5≤5", "<= 5.4 ?prose"],
    [20241231, '0000"/"00"/"00', "2024/12/31", "<= 2024-12-31 day ?operator"],
    [202412, "0000\\/00", "2024/12", "<= 2024-12-31 month ?operator"],
    [0.5, "# ?/?", "1/2", "= 0.5 ?operator"],
    [5.125, '# ?/8"天"', "5 1/8天", "= 5.125 天 ?operator"],
    [1200, '0.0E+0"人"', "1.2E+3人", "= 1200 人 ?operator"],
    [12345, '0,.0"千元"', "12.3千元", "= 12.3 千元 ?operator"],
    [95, "0％", "95％", "= 95 % ?operator"],
    [1.5, "[h]", "36", "= 36 ?operator"],
    [45657, "aaaa", "星期二", "words"],
    [0.00123, "mm:ss.0", "01:46.3", "unreadable"],
    [202412, '0"年"00"月"', "######", "unreadable"],
  ])("%p as %j that shows %j is %s", (value, format, text, expected) => {
    expect(read(value, format, text)).toBe(expected);
  });

  test("an amount whose format is for texts from its zero on is still money", () => {
    const cell = { value: 0, text: "0万元", numberFormat: '0"万元";-0"万元";@' };
    expect(parseMoney(cell, "元")).toMatchObject({ unit: "万元" });
  });
});

describe("the words around a date mean what they say", () => {
  test.each<[number, string, string, string]>([
    [45657, '"最后期限："yyyy/m/d', "最后期限：2024/12/31", "<= 2024-12-31 day ?operator"],
    [45657, '"不早于"yyyy"年"m"月"d"日"', "不早于2024年12月31日", ">= 2024-12-31 day"],
    [45657, '"不晚于"yyyy"年"m"月"d"日"', "不晚于2024年12月31日", "<= 2024-12-31 day"],
    [45657, 'yyyy"年6月底前"', "2024年6月底前", "<= 2024-06-30 month"],
    [45657, 'yyyy"年上半年"', "2024年上半年", "<= 2024-06-30 halfYear ?operator"],
    [45657, 'yyyy"年第三季度前"', "2024年第三季度前", "<= 2024-09-30 quarter"],
    [45627, 'yyyy"年"m"月中旬前"', "2024年12月中旬前", "<= 2024-12-20 tenDays"],
    [45657, 'yyyy"学年"', "2024学年", "words"],
    [45657, '"每月"d"日前"', "每月31日前", "words"],
    [45657, 'm"月"d"日完成"', "12月31日完成", "<= 2024-12-31 day ?operator"],
    [45657, 'yyyy"年"m"月"d"日至今"', "2024年12月31日至今", "words"],
    [45657, 'yy/m"前"', "24/12前", "<= 2024-12-31 month"],
    [45657, 'm"月"d"日前"', "12月31日前", "<= 2024-12-31 day"],
    [45657, 'yyyy"年6月底前"', "#######", "unreadable"],
    [44195, 'yyyy"年"m"月中旬前"', "2024年12月中旬前", "<= 2024-12-20 tenDays"],
  ])("%p as %j that shows %j is %s", (value, format, text, expected) => {
    expect(read(value, format, text)).toBe(expected);
  });
});
