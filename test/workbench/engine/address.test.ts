import {
  formatAbsolute,
  formatAddress,
  formatRect,
  parseAddress,
  parseAddressList,
} from "../../../workbench/engine/address";

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$B$2:D5", { row: 1, column: 1, rows: 4, columns: 3 }],
  ["D5:B2", { row: 1, column: 1, rows: 4, columns: 3 }],
  ["xfd1048576", { row: 1048575, column: 16383, rows: 1, columns: 1 }],
  ["A:C", { row: 0, column: 0, rows: 1048576, columns: 3 }],
  ["3:5", { row: 2, column: 0, rows: 3, columns: 16384 }],
])("%s is a rectangle", (text, rect) => {
  expect(parseAddress(text)).toEqual({ rect });
});

test.each(["", "A", "7", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "金额", "A-1"])(
  "%j is no address",
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test.each([
  ["表1!A1", "表1"],
  ["'2024 年'!A1", "2024 年"],
  ["'it''s'!A1", "it's"],
])("%s names a sheet", (text, sheet) => {
  expect(parseAddress(text)).toMatchObject({ sheet });
});

test.each([
  ["表1", "表1!A1"],
  ["2024", "'2024'!A1"],
  ["a b", "'a b'!A1"],
  ["it's", "'it''s'!A1"],
  ["AB12", "'AB12'!A1"],
  ["R1C1", "'R1C1'!A1"],
])("the sheet %s is written %s", (sheet, address) => {
  expect(formatAddress(sheet, { row: 0, column: 0, rows: 1, columns: 1 })).toBe(address);
});

test("addresses are read back as they are written", () => {
  for (const text of ["A1", "Z9:AB12", "A:C", "3:5"]) {
    const address = parseAddress(text);
    expect(address && formatRect(address.rect)).toBe(text);
  }
  expect(formatAbsolute("表1", { row: 1, column: 1, rows: 2, columns: 2 })).toBe("表1!$B$2:$C$3");
});

test("a list of areas may name sheets with commas", () => {
  expect(parseAddressList("'a,b'!A1,C3:D4")?.map(({ sheet }) => sheet)).toEqual(["a,b", undefined]);
  expect(parseAddressList("A1,没有")).toBeNull();
});
