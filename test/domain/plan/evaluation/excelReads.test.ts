import { excelReads } from "../../../../src/domain/plan/evaluation/excelReads";
import type { CellValue } from "../../../../src/domain/grid/SheetGrid";

const read = (value: CellValue, unit = "") => String(excelReads(value, unit));

describe("a number in the cell", () => {
  it.each<[CellValue, string, string]>([
    [3.5, "", "3.5"],
    [0, "条", "0"],
    [-2, "条", "-2"],
    [1e20, "条", "100000000000000000000"],
    [3, "m2", "unsure"],
    [3, "E", "unsure"],
    [3, ".", "unsure"],
    [Number.NaN, "条", "unsure"],
  ])("%j without the unit %j is %s", (value, unit, expected) => {
    expect(read(value, unit)).toBe(expected);
  });
});

describe("a text in the cell", () => {
  it.each<[string, string, string]>([
    ["3条", "条", "3"],
    ["3条条", "条", "3"],
    ["3条", "", "error"],
    ["12,345", "", "12345"],
    ["1,234,567.8", "", "1234567.8"],
    ["5.", "", "5"],
    ["+5", "", "5"],
    ["-5.5%", "", "-0.055"],
    ["50.%", "", "0.5"],
    ["1,23", "", "unsure"],
    ["12345,678", "", "unsure"],
    ["3 3", "", "unsure"],
    ["95 %", "", "unsure"],
    ["(5)", "", "unsure"],
    ["1e3", "", "unsure"],
  ])("%j without the unit %j is %s", (value, unit, expected) => {
    expect(read(value, unit)).toBe(expected);
  });

  it.each(["  ", " — ", "暂无", "不适用"])("%j says nothing and is an error for VALUE", (text) => {
    expect(read(text)).toBe("error");
  });

  it.each([
    ["≤5", "error"],
    ["＞5", "error"],
    ["已完成", "error"],
    ["完成3次", "error"],
    ["三千元", "unsure"],
    ["12月", "unsure"],
    ["上午8点", "unsure"],
    ["3月达到", "error"],
    ["ok", "unsure"],
  ])("words and signs: %s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

it("a cell with nothing in it is blank, and a logical value is for each program to read", () => {
  expect([read(null, "条"), read("", "条"), read(false, "条")]).toEqual(["blank", "blank", "unsure"]);
});

it("what is left when the unit is taken away from itself is no number", () => {
  expect(read("条", "条")).toBe("error");
});
