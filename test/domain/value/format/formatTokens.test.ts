import { tokensOf, type FormatToken } from "../../../../src/domain/value/format/formatTokens";

/** One word a token: 0 for a digit, its words in quotation marks, date:yyyy, >=0.6. */
function describeToken(token: FormatToken): string {
  if (token.kind === "literal") return `'${token.text}'`;
  if (token.kind === "date") return `date:${token.code}`;
  if (token.kind === "condition") return `${token.operator}${token.limit}`;
  return token.kind === "digit" ? "0" : token.kind;
}

function tokens(section: string): string {
  return tokensOf(section).map(describeToken).join(" ");
}

describe("the elements of a number format", () => {
  test.each([
    ["0.0#?", "0 point 0 0 0"],
    ["#,##0", "0 comma 0 0 0"],
    ["0.00%", "0 point 0 0 percent"],
    ["0.00E+00", "0 point 0 0 exponent 0 0"],
    ["0.0e-0", "0 point 0 exponent 0"],
    ["General", "general"],
    ["G/通用格式", "general"],
    ["常规", "general"],
    ["@", "text"],
    ["", ""],
  ])("%j shows the number: %s", (section, expected) => {
    expect(tokens(section)).toBe(expected);
  });

  test.each([
    ['"≥"0"万元"', "'≥' 0 '万元'"],
    ["≥0万元", "'≥' 0 '万' '元'"],
    ['0"人次', "0 '人次'"],
    ["0\\次", "0 '次'"],
    ["0!次", "0 '次'"],
    ["0!;", "0 ';'"],
    ["0\\\n", "0 '\n'"],
    ['0""', "0 ''"],
    ['0"0.0%"', "0 '0.0%'"],
    ["0!.0", "0 '.' 0"],
    ["0\\%", "0 '%'"],
    ["+0;", "'+' 0 ';'"],
  ])("%j has words: %s", (section, expected) => {
    expect(tokens(section)).toBe(expected);
  });

  test.each([
    ["[$¥-804]0", "'¥' 0"],
    ["0[$万元]", "0 '万元'"],
    ["[$USD] 0", "'USD' ' ' 0"],
    ["[$-804]0", "'' 0"],
  ])("%j has a currency: %s", (section, expected) => {
    expect(tokens(section)).toBe(expected);
  });

  test.each(["[Red]0", "[红色]0", "[Color 10]0", "[DBNum1]0", "_-0_)", "* 0", "0*-", "*\n0"])(
    "colours, padding and fill show nothing: %j is a digit alone",
    (section) => {
      expect(tokens(section)).toBe("0");
    },
  );

  test.each([
    ["[>=0.6]0", ">=0.6 0"],
    ["[<=-10]0", "<=-10 0"],
    ["[<>0]0", "<>0 0"],
    ["[<60]0", "<60 0"],
    ["[>100]0", ">100 0"],
    ["[=1]0", "=1 0"],
    ["[Red][>=100]0", ">=100 0"],
  ])("%j holds for some numbers only: %s", (section, expected) => {
    expect(tokens(section)).toBe(expected);
  });

  test.each([
    ["yyyy/m/d", "date:yyyy '/' date:m '/' date:d"],
    ["YYYY年M月", "date:yyyy '年' date:m '月'"],
    ["ggge", "date:ggg date:e"],
    ["aaaa", "date:aaaa"],
    ["h:mm:ss", "date:h ':' date:mm ':' date:ss"],
    ["[h]:mm", "date:h ':' date:mm"],
    ["[SS]", "date:h"],
    ["h AM/PM", "date:h ' ' date:h"],
    ["上午/下午h", "date:h date:h"],
    ["h a/p", "date:h ' ' date:h"],
  ])("%j shows a date or time: %s", (section, expected) => {
    expect(tokens(section)).toBe(expected);
  });
});
