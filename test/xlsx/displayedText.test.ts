import { displayedText, showsDate } from "../../src/xlsx/displayedText";

test.each<[number, string, string]>([
  [0.9, '[红色][<0.6]0%;[>=0.6]"不低于"0%', "不低于90%"],
  [-5, "0.00_);[红色]\\(0.00\\)", "(5.00)"],
  [5, "[颜色 3]0", "5"],
  [5, '"[红色]"0', "[红色]5"],
])("colours may have Chinese names: %p as %j shows %j", (value, display, shown) => {
  expect(displayedText(value, { code: display, display })).toBe(shown);
});

describe("! in a number format, the Chinese Excel's escape of one character", () => {
  test.each<[number, string, string]>([
    [600000, '0!.0000"万元"', "60.0000万元"],
    [12345, '0!.0,"万元"', "1.2万元"],
    [12345, '[>=10000]0!.0,"万元";0"元"', "1.2万元"],
    [500, '[>=10000]0!.0,"万元";0"元"', "500元"],
    [5, "0!次", "5次"],
    [5, "0!!", "5!"],
    [5, "0!!次", "5!次"],
    [5, "0!年", "5年"],
  ])("%p as %j shows %j", (value, display, shown) => {
    expect(displayedText(value, { code: display, display })).toBe(shown);
  });

  test.each<[number, string, string]>([
    [5, '0"!次"', "5!次"],
    [5, "0\\!次", "5!次"],
    [5, '"注!"0"次"', "注!5次"],
  ])("not where it is quoted or escaped itself: %p as %j shows %j", (value, display, shown) => {
    expect(displayedText(value, { code: display, display })).toBe(shown);
  });

  test("an escaped letter is no part of a date", () => {
    expect(showsDate({ code: "0!m", display: "0!m" })).toBe(false);
    expect(showsDate({ code: "m!月d", display: "m!月d" })).toBe(true);
  });
});
