import { printable } from "../../src/cli/printable";

it.each<[string, string, string]>([
  ["words, tabs and line feeds stay", "表1\t甲\n乙", "表1\t甲\n乙"],
  ["the reports' own colours stay", "\u001b[31m错误\u001b[39m", "\u001b[31m错误\u001b[39m"],
  ["clearing the screen", "甲\u001b[2J\u001b[H", "甲\\u001b[2J\\u001b[H"],
  ["naming the window", "\u001b]0;x\u0007", "\\u001b]0;x\\u0007"],
  ["the same in one character", "\u009b2J", "\\u009b2J"],
  ["going back to write over", "甲\r\b乙\u007f", "甲\\u000d\\u0008乙\\u007f"],
  ["writing from right to left", "\u202e反\u2066正", "\\u202e反\\u2066正"],
])("%s", (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

it("JSON means the same afterwards", () => {
  const report = { name: "\u001b[2J\u009b\u202e\u007f甲" };
  expect(JSON.parse(printable(JSON.stringify(report)))).toEqual(report);
});
