import {
  asWords,
  isUnclearPercent,
  LONGEST_TEXT,
  typedNumber,
} from "../../../../src/domain/plan/entry/typedText";

describe("a number as a clerk types it", () => {
  it.each<[string, string, string]>([
    ["96", "96", ""],
    [" 96.50 ", "96.5", ""],
    ["+5", "5", ""],
    ["-5", "-5", ""],
    ["1,234.5", "1234.5", ""],
    ["1,234,567", "1234567", ""],
    ["１，２３４", "1234", ""],
    ["９６％", "96", "%"],
    ["96 %", "96", "%"],
    ["10分", "10", "分"],
    ["12345678901234567890", "12345678901234567890", ""],
  ])("%j is %s with the sign %j", (text, number, unit) => {
    const typed = typedNumber(text);
    expect([typed?.number.toFixed(), typed?.unit]).toEqual([number, unit]);
  });

  it.each([
    "",
    "%",
    "十",
    "5.",
    ".5",
    "1e3",
    "1/2",
    "12,34",
    "1234,567",
    "1,2345",
    "96条",
    "约96",
    "96%以上",
    "96%分",
    "96 97",
    "96  元",
  ])("%j is more than a number, or none", (text) => {
    expect(typedNumber(text)).toBeNull();
  });
});

describe("words in a cell", () => {
  it.each([
    ["=A1", "＝A1"],
    [" =A1 ", "＝A1"],
    ["==A1", "＝=A1"],
    ["=", "＝"],
    ["A=1", "A=1"],
    ["+A1", "+A1"],
    ["-1个月", "-1个月"],
    ["@王", "@王"],
    [" 设备\n延期 ", "设备\n延期"],
    ["", ""],
  ])("%j are kept as %j and never become a formula", (text, content) => {
    expect(asWords(text)).toBe(content);
  });

  it("may be as many as a cell of Excel holds", () => {
    expect(LONGEST_TEXT).toBe(2 ** 15 - 1);
  });
});

describe("a per cent without its sign", () => {
  it.each<[string, boolean]>([
    ["0.96", true],
    ["1", true],
    ["-0.96", true],
    ["0", false],
    ["1.01", false],
    ["96", false],
    ["0.96%", false],
    ["1分", false],
  ])("%s may be a fraction as well: %j", (text, isUnclear) => {
    const typed = typedNumber(text);
    expect(typed && isUnclearPercent(typed)).toBe(isUnclear);
  });
});
