import {
  dateText,
  meaningOfFormat,
  serialOf,
  shownText,
} from "../../../../src/domain/plan/entry/cellMeaning";

describe("what a number means by the format of its cell", () => {
  it.each<[string, number, string]>([
    ["General", 1, "number"],
    ["0.00", 1, "number"],
    ["@", 1, "number"],
    ["0%", 0.96, "percent"],
    ["0.00%;-0.00%", -0.05, "percent"],
    ['0"%"', 96, "number"],
    ["[<=1]0%;0", 0.96, "percent"],
    ["[<=1]0%;0", 96, "number"],
    ["yyyy/m/d", 45646, "date"],
    ['m"月"d"日"', 45646, "date"],
    ["h:mm", 0.5, "number"],
    ["[>=40000]yyyy/m/d;0", 45646, "date"],
    ["[>=40000]yyyy/m/d;0", 266, "number"],
  ])("%s: %d is a %s", (format, value, meaning) => {
    expect(meaningOfFormat(format, value)).toBe(meaning);
  });

  it("is asked of a cell that is still blank too", () => {
    expect(["0%", "yyyy/m/d", "0.00"].map((format) => meaningOfFormat(format))).toEqual([
      "percent",
      "date",
      "number",
    ]);
  });
});

describe("what a cell shows for its content", () => {
  it.each<[string | number | boolean | null, string, string]>([
    [null, "0%", ""],
    ["达成", "0%", "达成"],
    [5.6, "General", "5.6"],
    [0.96, "0%", "96%"],
    [0.07, "0%", "7%"],
    [0.9875, "0.0%", "98.75%"],
    [45646, "yyyy/m/d", "2024年12月20日"],
    [45646.75, "yyyy/m/d h:mm", "2024年12月20日"],
    [45658, "yyyy/m/d", "2025年1月1日"],
  ])("%j in %s is shown as %j", (content, format, text) => {
    expect(shownText(content, format)).toBe(text);
  });
});

describe("a day", () => {
  it.each([
    [{ year: 2024, month: 12, day: 20 }, 45646],
    [{ year: 2024, month: 2, day: 29 }, 45351],
    [{ year: 1900, month: 3, day: 1 }, 61],
    [{ year: 1900, month: 2, day: 28 }, null],
  ])(
    "%j has the serial number %j: none before March 1900, where Excel counts a day that never was",
    (day, serial) => {
      expect(serialOf(day)).toBe(serial);
    },
  );

  it("is written without leading zeros", () => {
    expect(dateText({ year: 2024, month: 6, day: 3 })).toBe("2024年6月3日");
  });
});
