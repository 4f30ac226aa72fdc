import { amountText, inOrder, rowsWith } from "../../../src/cli/page/script/rows";

const rows = [
  ["甲局", "I12", 10, "9.5"],
  ["乙局", "C03", 9, null],
  ["丙局", "c03", 100, "-1000.25"],
] as const;

describe("the page's rows", () => {
  it("are found by all words, wherever in the row they stand and whatever their case", () => {
    expect(rowsWith(rows, " c03 ")).toEqual([rows[1], rows[2]]);
    expect(rowsWith(rows, "局 100")).toEqual([rows[2]]);
    expect(rowsWith(rows, "甲 C03")).toEqual([]);
    expect(rowsWith(rows, "  ")).toBe(rows);
  });

  it("are sorted by figures as figures, and by words as words", () => {
    const up = (column: number, kind: "count" | "amount" | "text") =>
      inOrder(rows, { column, isDescending: false }, kind).map((row) => row[column]);
    expect(up(2, "count")).toEqual([9, 10, 100]);
    expect(up(1, "text")).toEqual(["c03", "C03", "I12"]);
  });

  it("have what is not known last, in either direction", () => {
    const names = (isDescending: boolean) =>
      inOrder(rows, { column: 3, isDescending }, "amount").map(([name]) => name);
    expect(names(false)).toEqual(["丙局", "甲局", "乙局"]);
    expect(names(true)).toEqual(["甲局", "丙局", "乙局"]);
  });
});

describe("an amount", () => {
  it.each([
    ["1234567.5", "1,234,567.50"],
    ["-1234", "-1,234.00"],
    ["0.00001", "0.00001"],
    ["123", "123.00"],
  ])("%s is shown as %s", (amount, shown) => {
    expect(amountText(amount)).toBe(shown);
  });
});
