import { shiftFormula } from "../../src/xlsx/shiftFormula";

describe("a formula filled to other cells", () => {
  it.each([
    ["A1+B2", 1, 0, "A2+B3"],
    ["A1+B2", 0, 1, "B1+C2"],
    ["$A1+A$1+$A$1", 2, 2, "$A3+C$1+$A$1"],
    ["SUM(A1:B2)", 1, 1, "SUM(B2:C3)"],
    ["SUM(A:A)+SUM($B:C)", 5, 1, "SUM(B:B)+SUM($B:D)"],
    ["SUM(1:2)+SUM($1:2)", 1, 9, "SUM(2:3)+SUM($1:3)"],
    ["Z1", 0, 1, "AA1"],
    ["LOG10(A1)+ATAN2(A1,B1)", 1, 0, "LOG10(A2)+ATAN2(A2,B2)"],
    ['"A1"&A1&"x""A1"', 1, 0, '"A1"&A2&"x""A1"'],
    ["'A1 表'!A1+Sheet1!B1", 1, 0, "'A1 表'!A2+Sheet1!B2"],
    ["表A1+税率A1", 1, 0, "表A1+税率A1"],
    ["T1[[A1]:[B2]]+A1", 1, 0, "T1[[A1]:[B2]]+A2"],
    ["A1-1", -1, 0, "#REF!-1"],
    ["XFD9*2", 0, 1, "#REF!*2"],
  ])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
