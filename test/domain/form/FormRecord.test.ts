import { formatRecord, parseRecord, sumOfContent } from "../../../src/domain/form/FormRecord";

it("a record of many rows and columns is read as it was written", () => {
  const cells = [
    { row: 0, column: 0, key: "k1", content: "c1" },
    { row: 123, column: 45, key: "0z9", content: "" },
  ];
  const record = { rowCount: 124, columnCount: 46, cells };
  expect(formatRecord(record)).toBe("124x46 0.0.k1.c1 123.45.0z9.");
  expect(parseRecord(formatRecord(record))).toEqual(record);
  expect(parseRecord("3x2")).toEqual({ rowCount: 3, columnCount: 2, cells: [] });
});

it.each([
  "",
  "3x",
  "x2",
  "3x2 0.0",
  "3x2 a.0.k.c",
  "{}",
  "a3x2",
  "3x2b",
  "3x2 a0.0.k.c",
  "3x2 0.0.k.c!",
  "3x2 0.0.K.c",
  "3x2 0.0..c",
  "3x2  0.0.k.c",
  "3x2 0.0.k.c 1.1",
])("%j is no record", (text) => {
  expect(parseRecord(text)).toBeNull();
});

describe("the sum of a content", () => {
  it("is none for a blank cell, which null and the empty text are alike", () => {
    expect([sumOfContent(null), sumOfContent("")]).toEqual(["", ""]);
  });

  it("tells a number from its text, and a text from another", () => {
    expect(new Set([5, "5", true, "true", " 5"].map(sumOfContent)).size).toBe(5);
  });

  it("is the same for every way to write a line break", () => {
    expect(new Set(["一\n二", "一\r\n二", "一\r二"].map(sumOfContent)).size).toBe(1);
    expect(sumOfContent("一\n二")).not.toBe(sumOfContent("一二"));
  });
});
