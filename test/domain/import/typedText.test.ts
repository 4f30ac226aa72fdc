import { typedText } from "../../../src/domain/import/typedText";

const ACCOUNTING = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';

it.each([
  ["a per cent with its sign", { value: 0.95, text: "95%", numberFormat: "0%" }, "95%"],
  [
    "a per cent as exactly as the cell holds it",
    { value: 0.9567, text: "95.7%", numberFormat: "0.0%" },
    "95.67%",
  ],
  ["a share that no binary number holds", { value: 0.07, text: "7%", numberFormat: "0%" }, "7%"],
  ["a number", { value: 266, text: "266", numberFormat: "General" }, "266"],
  [
    "a number as exactly as the cell holds it",
    { value: 64.525, text: "64.53", numberFormat: "0.00" },
    "64.525",
  ],
  ["a number in a narrow column", { value: 1234567, text: "####", numberFormat: "#,##0" }, "1234567"],
  ["a fraction", { value: 0.1, text: "0.1", numberFormat: "General" }, "0.1"],
  ["none", { value: 0, text: "0", numberFormat: "General" }, "0"],
  ["a negative number", { value: -3, text: "(3)", numberFormat: "0;(0)" }, "-3"],
  [
    "a number too long for its cell",
    { value: 1e21, text: "1E+21", numberFormat: "General" },
    "1000000000000000000000",
  ],
  ["a real date", { value: 45646, text: "2024/12/20", numberFormat: "yyyy/m/d" }, "2024-12-20"],
  [
    "a real date that shows no year",
    { value: 45646, text: "12月20日", numberFormat: 'm"月"d"日"' },
    "2024-12-20",
  ],
  [
    "a real date in a narrow column",
    { value: 45646, text: "########", numberFormat: "yyyy/m/d" },
    "2024-12-20",
  ],
  [
    "a month, which stays one",
    { value: 45627, text: "2024年12月", numberFormat: 'yyyy"年"m"月"' },
    "2024年12月",
  ],
  ["a number that no day has", { value: -5, text: "-5", numberFormat: "yyyy/m/d" }, "-5"],
  ["a month in a narrow column", { value: 45627, text: "####", numberFormat: 'yyyy"年"m"月"' }, "2024年12月"],
  ["a year in a narrow column", { value: 45627, text: "####", numberFormat: 'yyyy"年"' }, "2024年"],
  ["the unit that its format shows", { value: 500000, text: "500000元", numberFormat: '0"元"' }, "500000元"],
  [
    "万元 that its format reckons",
    { value: 500000, text: "50.0万元", numberFormat: '0!.0,"万元"' },
    "50万元",
  ],
  ["the sign of money", { value: 1234.5, text: "¥1,234.50", numberFormat: '"¥"#,##0.00' }, "¥1234.5"],
  ["an accountant's number", { value: -1234.5, text: " -1,234.50 ", numberFormat: ACCOUNTING }, "-1234.5"],
  ["a zero that is shown as -", { value: 0, text: " - ", numberFormat: ACCOUNTING }, "0"],
  ["words for a number", { value: 1, text: "达成", numberFormat: '"达成";;"未达成"' }, "达成"],
  ["words for a number in a narrow column", { value: 1, text: "##", numberFormat: '"达成";;"未达成"' }, "1"],
  ["a long text in a cell for texts", { value: "系统曾中断", text: "####", numberFormat: "@" }, "系统曾中断"],
  ["words with what their format adds", { value: "3", text: "3次", numberFormat: '@"次"' }, "3次"],
  ["words", { value: "达成", text: "达成", numberFormat: "General" }, "达成"],
  ["a blank cell", { value: null, text: "", numberFormat: "General" }, ""],
])("%s: %j → %s", (_, cell, typed) => {
  expect(typedText(cell)).toBe(typed);
});
