import {
  columnLetters,
  formatAbsoluteArea,
  formatArea,
  formatCell,
  formatSheetArea,
  formatSheetCell,
  parseArea,
  parseAreas,
} from "../../../src/domain/grid/address";

describe("cells and areas", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(parseArea(`${letters}1`)).toEqual({ row: 0, column, rowCount: 1, columnCount: 1 });
  });

  it("are written as Excel does", () => {
    expect(formatCell({ row: 13, column: 4 })).toBe("E14");
    expect(formatArea({ row: 0, column: 0, rowCount: 24, columnCount: 5 })).toBe("A1:E24");
    expect(formatArea({ row: 2, column: 1, rowCount: 1, columnCount: 1 })).toBe("B3");
  });

  it.each([
    ["E14", "$E$14"],
    ["A1:E24", "$A$1:$E$24"],
    ["AB10:XFD1048576", "$AB$10:$XFD$1048576"],
  ])("%s is %s where a name refers to it", (text, absolute) => {
    const area = parseArea(text);
    expect(area && formatAbsoluteArea(area)).toBe(absolute);
  });

  it("are read with or without dollars and sheet, from whichever corner", () => {
    const area = { row: 1, column: 1, rowCount: 3, columnCount: 2 };
    for (const text of ["B2:C4", "$B$2:$C$4", "C4:B2", "'表 1!x'!B2:C4", "=表1!$B$2:$C$4"])
      expect(parseArea(text)).toEqual(area);
  });

  it.each([
    "",
    "#REF!",
    "表1!#REF!",
    "A:A",
    "1:3",
    "A0",
    "A1:B2:C3",
    "A1,B2",
    "Sheet1!Name",
    "A1:",
    ":A1",
    "A1:Name",
    "表1!$A$1,表1!$C$3",
    "'甲,乙'!A1,'甲,乙'!C3",
    "表1!A1:表1!B2",
  ])("%s is no area", (text) => {
    expect(parseArea(text)).toBeNull();
  });

  it("come in lists whose sheet names may hold commas and quotes", () => {
    expect(parseAreas("'甲,乙''s'!A1:B2,'甲,乙''s'!$D$4").map(formatArea)).toEqual(["A1:B2", "D4"]);
    expect(parseAreas("'甲,乙'!#REF!, 表1!C3:C4 ,").map(formatArea)).toEqual(["C3:C4"]);
    expect(parseAreas("'甲,C1,乙'!D4").map(formatArea)).toEqual(["D4"]);
    expect(parseAreas("")).toEqual([]);
  });
});

describe("a cell with its sheet", () => {
  it.each([
    ["表1数据", "表1数据!E14"],
    ["表2 2024统计", "'表2 2024统计'!E14"],
    ["帮扶(非财2)", "'帮扶(非财2)'!E14"],
    ["it's", "'it''s'!E14"],
    ["2024", "'2024'!E14"],
    ["AB12", "'AB12'!E14"],
    ["xfd7", "'xfd7'!E14"],
    ["R1C1", "'R1C1'!E14"],
    ["rc", "'rc'!E14"],
    ["R", "'R'!E14"],
    ["c", "'c'!E14"],
    ["_2024", "_2024!E14"],
    ["年度2024", "年度2024!E14"],
    ["表1.2", "'表1.2'!E14"],
    ["ABCD12", "ABCD12!E14"],
    ["AB12表", "AB12表!E14"],
    ["表AB12", "表AB12!E14"],
  ])("of sheet %s is %s", (sheet, text) => {
    expect(formatSheetCell(sheet, { row: 13, column: 4 })).toBe(text);
    expect(formatArea(parseArea(text) ?? { row: 9, column: 9, rowCount: 1, columnCount: 1 })).toBe("E14");
  });
});

it("an area with its sheet is quoted as a cell is", () => {
  const area = { row: 7, column: 7, rowCount: 9, columnCount: 2 };
  expect(formatSheetArea("表2 2024统计", area)).toBe("'表2 2024统计'!H8:I16");
  expect(formatSheetArea("表1", { ...area, rowCount: 1, columnCount: 1 })).toBe("表1!H8");
});
