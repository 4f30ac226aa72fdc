import Big from "big.js";
import fc from "fast-check";
import {
  addMoney,
  compareMoney,
  formatMoney,
  isMoneyUnit,
  moneyOfTarget,
  parseMoney,
  parseTargetText,
  toUnit,
  type CellContent,
  type Money,
  type MoneyUnit,
} from "../../../src/domain/value";

const units = ["元", "千元", "万元", "百万元", "亿元"] as const;

function money(amount: string, unit: MoneyUnit): Money {
  return { amount: new Big(amount), unit };
}

function plain({ amount, unit }: Money): string {
  return `${amount.toFixed()} ${unit}`;
}

function read(value: CellContent["value"], numberFormat = "General", text = String(value ?? "")): string {
  const result = parseMoney({ value, text, numberFormat }, "万元");
  return "problem" in result ? result.problem : plain(result);
}

describe("parseMoney", () => {
  test.each<[CellContent["value"], string, string]>([
    ["249.00", "General", "249 万元"],
    ["120万整", "General", "120 万元"],
    ["10万人民币", "General", "10 万元"],
    ["800人民币", "General", "800 元"],
    [249, "General", "249 万元"],
    ["1,234,567.89", "General", "1234567.89 万元"],
    ["１，２３４", "General", "1234 万元"],
    ["249.00万元", "General", "249 万元"],
    ["249.00 万元", "General", "249 万元"],
    ["249.00（万元）", "General", "249 万元"],
    ["2490000元", "General", "2490000 元"],
    ["￥249", "General", "249 万元"],
    ["人民币249元", "General", "249 元"],
    ["20万", "General", "20 万元"],
    ["1.5亿元", "General", "1.5 亿元"],
    ["-5", "General", "-5 万元"],
    ["120万元整", "General", "120 万元"],
    ["120万元（含税）", "General", "120 万元"],
    ["120（含税）", "General", "120 万元"],
    ["120.00（万元）", "General", "120 万元"],
    ["120（万元）整", "General", "120 万元"],
    ["120（元）（含税）", "General", "120 元"],
    ["120（万）", "General", "120 万元"],
    [120, '0.00"（万元）"', "120 万元"],
    ["RMB 20万元", "General", "20 万元"],
    ["20.万元", "General", "20 万元"],
    [249, '0.00"万元"', "249 万元"],
    [2490000, "0.00E+00", "2490000 万元"],
    [2490000, '#,##0.00"元"', "2490000 元"],
    [2490000, '0!.0,"万元"', "249 万元"],
    [249, "[$¥-804]#,##0.00", "249 万元"],
    [-249, '"¥"#,##0.00;("¥"#,##0.00)', "-249 万元"],
    [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', "0 万元"],
    [0, "0;-0;;@", "0 万元"],
    [2490000, "0!.0000", "249 万元"],
    [8.71 + 241.26 + 64.31, "General", "314.28 万元"],
  ])("%p as %j is %s", (value, format, expected) => {
    expect(read(value, format)).toBe(expected);
  });

  test("reads what the cell shows where words stand in the number's place", () => {
    expect(read(0, '0;-0;"无"', "无")).toBe("empty");
    expect(read(0, '0;-0;"待定"', "待定")).toBe("notANumber");
  });

  test.each<[CellContent["value"], string, string]>([
    ["", "General", "empty"],
    [" ", "General", "empty"],
    ["\u3000\n", "General", "empty"],
    [null, "General", "empty"],
    ["无", "General", "empty"],
    ["/", "General", "empty"],
    ["—", "General", "empty"],
    ["约249万元", "General", "notANumber"],
    ["200余万元", "General", "notANumber"],
    ["待定", "General", "notANumber"],
    ["249元/人", "General", "notANumber"],
    ["249个", "General", "notANumber"],
    ["95%", "General", "notANumber"],
    [0.95, "0%", "notANumber"],
    [45657, "yyyy/m/d", "notANumber"],
    ["#REF!", "General", "notANumber"],
    ["$249", "General", "notANumber"],
    [true, "General", "notANumber"],
    ["249-300", "General", "notANumber"],
    ["120万元（其中上年结转20万元）", "General", "notANumber"],
    ["120万元整改", "General", "notANumber"],
    ["120（万元", "General", "notANumber"],
    [NaN, "General", "notANumber"],
    [Infinity, "General", "notANumber"],
  ])("%p as %j is %s", (value, format, expected) => {
    expect(read(value, format)).toBe(expected);
  });
});

describe("arithmetic", () => {
  test("the seed tables' cost sums are exact", () => {
    const sum = (...amounts: string[]) =>
      amounts.map((amount) => money(amount, "万元")).reduce((total, next) => addMoney(total, next));
    expect(plain(sum("8.71", "241.26", "64.31"))).toBe("314.28 万元");
    expect(plain(sum("11.24", "55.68"))).toBe("66.92 万元");
    expect(plain(sum("7.4", "9", "3.4", "22.2"))).toBe("42 万元");
  });

  test("units convert exactly", () => {
    expect(plain(toUnit(money("314.28", "万元"), "元"))).toBe("3142800 元");
    expect(plain(toUnit(money("1", "元"), "亿元"))).toBe("0.00000001 亿元");
    expect(plain(toUnit(money("2.5", "百万元"), "千元"))).toBe("2500 千元");
    expect(plain(addMoney(money("1", "万元"), money("1", "元")))).toBe("1.0001 万元");
  });

  test("amounts compare across units", () => {
    expect(compareMoney(money("1", "万元"), money("10000", "元"))).toBe(0);
    expect(compareMoney(money("1", "万元"), money("10001", "元"))).toBe(-1);
    expect(compareMoney(money("1", "亿元"), money("9999", "万元"))).toBe(1);
  });

  test("an amount survives any round through another unit", () => {
    const amount = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
    fc.assert(
      fc.property(amount, fc.constantFrom(...units), fc.constantFrom(...units), (number, from, to) => {
        const start = money(number.toString(), from);
        expect(plain(toUnit(toUnit(start, to), from))).toBe(plain(start));
      }),
    );
  });
});

describe("formatMoney", () => {
  test.each([
    ["249", 2, "249.00"],
    ["314.28", 2, "314.28"],
    ["0.005", 2, "0.005"],
    ["-5.5", 2, "-5.50"],
    ["249", 0, "249"],
    ["0.00000001", 2, "0.00000001"],
  ])("%s with %i decimals at least is %s", (amount, digits, expected) => {
    expect(formatMoney(money(amount, "万元"), digits)).toBe(expected);
  });

  test("has two decimals by default", () => {
    expect(formatMoney(money("36", "万元"))).toBe("36.00");
  });
});

describe("moneyOfTarget", () => {
  test.each([
    ["≤193万元", "193 万元"],
    ["250万", "250 万元"],
    ["56.8元", "56.8 元"],
    ["500元/人", null],
    ["≤20", null],
    ["100%", null],
    ["3-5万元", null],
    ["提升效率", null],
  ])("%s is %p", (text, expected) => {
    const amount = moneyOfTarget(parseTargetText(text, { year: 2024, costRow: true }));
    expect(amount && plain(amount)).toBe(expected);
  });

  test("units are told from words", () => {
    expect(units.every(isMoneyUnit)).toBe(true);
    expect(["万", "元/人", "toString", ""].some(isMoneyUnit)).toBe(false);
  });
});
