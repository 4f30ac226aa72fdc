import { sectionFor, textSection } from "../../../../src/domain/value/format/formatSection";
import type { FormatToken } from "../../../../src/domain/value/format/formatTokens";

function words(tokens: readonly FormatToken[]): string {
  return tokens.map((token) => (token.kind === "literal" ? token.text : "")).join("");
}

/** The words of the section that shows the number. */
function shownAs(format: string, value: number): string {
  return words(sectionFor(format, value).tokens);
}

describe("the section that shows a number", () => {
  test.each<[string, number, string]>([
    ['0"元"', 5, "元"],
    ['0"元"', -5, "元"],
    ['0"元"', 0, "元"],
    ['0"盈";0"亏"', 5, "盈"],
    ['0"盈";0"亏"', -5, "亏"],
    ['0"盈";0"亏"', 0, "盈"],
    ['0"盈";0"亏";"平"', 5, "盈"],
    ['0"盈";0"亏";"平"', -5, "亏"],
    ['0"盈";0"亏";"平"', 0, "平"],
    ['0"盈";0"亏";"平";"文"@', 0, "平"],
    ['0"盈;利";0"亏"', 5, "盈;利"],
    ["0!;;0!亏", 5, ";"],
    ["0\\;;0\\亏", -5, "亏"],
    ['[$;-804]0;0"亏"', 5, ";"],
    ['0"盈', 5, "盈"],
    ['0"盈"\n;0"亏"', 5, "盈\n"],
  ])("of %j for %p says %j", (format, value, expected) => {
    expect(shownAs(format, value)).toBe(expected);
  });

  test.each<[string, number, boolean]>([
    ["0", -5, false],
    ["0;-0", 5, false],
    ["0;-0", -5, true],
    ["0;-0", 0, false],
    ["0;-0;0", 0, true],
  ])("of %j shows %p without its sign: %p", (format, value, unsigned) => {
    expect(sectionFor(format, value).unsigned).toBe(unsigned);
  });
});

describe("a section with a condition", () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ["[>=60]", [60, 60.5], [59.5, -60]],
    ["[>60]", [60.5], [60, 59.5]],
    ["[<=60]", [60, 59.5, -60], [60.5]],
    ["[<60]", [59.5, -1], [60, 60.5]],
    ["[=60]", [60], [59, 61]],
    ["[<>60]", [59, 61], [60]],
    ["[>=0.6]", [0.6, 1], [0.59]],
    ["[<-5]", [-6], [-5, 6]],
  ])("%s shows the numbers %p, and another section %p", (condition, inside, outside) => {
    const format = `[Red]${condition}0"甲";0"乙"`;
    expect(inside.map((value) => shownAs(format, value))).toEqual(inside.map(() => "甲"));
    expect(outside.map((value) => shownAs(format, value))).toEqual(outside.map(() => "乙"));
  });

  test("of two conditions the first that holds decides; the last section takes the rest", () => {
    const format = '[>=90]0"优";[>=60]0"合格";0"不合格"';
    expect([95, 90, 60, 59].map((value) => shownAs(format, value))).toEqual(["优", "优", "合格", "不合格"]);
  });

  test("shows no number by the section for texts", () => {
    expect(shownAs('[>=90]0"优";[>=60]0"合格";[<0]0"负";"文"', 5)).toBe("负");
  });
});

describe("the section for texts", () => {
  test.each([
    ["@", ""],
    ['"≥"@"%"', "≥%"],
    ['0"元";-0"元";"无";"约"@', "约"],
    ['0"元";@"(见说明)"', "(见说明)"],
  ])("of %j adds %j", (format, expected) => {
    expect(words(textSection(format) ?? [])).toBe(expected);
  });

  test.each(["General", '0"元";-0"元"', '0"@"', ";;;", ""])("%j has none", (format) => {
    expect(textSection(format)).toBeNull();
  });
});

test("a workbook of very many formats is read like one of few", () => {
  const formats = Array.from({ length: 600 }, (_, index) => `0"第${index}类"`);
  for (let again = 0; again < 2; again++) {
    expect(formats.map((format) => shownAs(format, 1))).toEqual(formats.map((_, index) => `第${index}类`));
  }
});
