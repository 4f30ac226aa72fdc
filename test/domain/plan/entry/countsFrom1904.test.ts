import { countsFrom1904 } from "../../../../src/domain/plan/entry/countsFrom1904";
import { gridOf } from "../../../support/gridOf";
import type { TestCell } from "../../../support/gridOf";

const date = (value: TestCell & (number | string), text: string, numberFormat = "yyyy/m/d"): TestCell => ({
  value,
  numberFormat,
  text,
});

describe("a workbook that counts its days from 1904", () => {
  it.each<[string, TestCell]>([
    ["a day", date(44195, "2024/12/31")],
    ["a month", date(44195, "2024年12月", 'yyyy"年"m"月"')],
    ["a day of a custom section", date(44195, "2024/12/31", "[>40000]yyyy/m/d;0")],
  ])("shows itself by %s that is not the usual one, wherever it stands", (_, cell) => {
    expect(countsFrom1904(gridOf([["完成时间"], [null, 45657, cell]]))).toBe(true);
  });

  it.each<[string, TestCell]>([
    ["a day of the usual calendar", date(45657, "2024/12/31")],
    ["the same digits in words", date("44195", "2024/12/31")],
    ["a plain number", date(44195, "2024/12/31", "General")],
    ["a time", date(0.5, "12:00", "h:mm")],
    ["a day too narrow to be shown", date(44195, "########")],
    ["a blank", null],
  ])("is not to be seen by %s", (_, cell) => {
    expect(countsFrom1904(gridOf([["完成时间"], [null, 266, cell]]))).toBe(false);
  });

  it("is not asked of a sheet without any value", () => {
    expect(countsFrom1904(gridOf([]))).toBe(false);
  });
});
