import { amountContent, textContent } from "../../../src/domain/word/cellContent";

describe("a text", () => {
  it.each<[string, string | null, string | null]>([
    ["≥95%", "≥95%", null],
    ["预计考评人数\n", "预计考评人数\n", null],
    ["=SUM(A1)", "=SUM(A1)", "@"],
    ["-5%", "-5%", "@"],
    ["100%", "100%", "@"],
    ["0349", "0349", "@"],
    ["249.00", "249.00", "@"],
    [" \n ", null, null],
    ["", null, null],
  ])("%j stays what it is", (text, content, numberFormat) => {
    expect(textContent(text)).toEqual({ content, numberFormat });
  });

  it("that is long has no format of text, in which older Excel shows hash signs", () => {
    const text = `=${"甲".repeat(255)}`;
    expect(textContent(text)).toEqual({ content: text, numberFormat: null });
  });

  it("that is as long as older Excel shows has the format of text", () => {
    const text = `=${"甲".repeat(254)}`;
    expect(textContent(text)).toEqual({ content: text, numberFormat: "@" });
  });

  it("ends where a cell can hold no more", () => {
    expect(String(textContent("甲".repeat(40_000)).content)).toHaveLength(32_767);
  });
});

describe("an amount", () => {
  it.each<[string, number, string]>([
    ["249.00", 249, "0.00"],
    ["66.92", 66.92, "0.00"],
    ["106", 106, "0"],
    ["0", 0, "0"],
    ["0.5", 0.5, "0.0"],
    ["1,234,567.80", 1_234_567.8, "#,##0.00"],
    ["123456789012", 123_456_789_012, "0"],
  ])("%s is a number shown as it stood", (text, content, numberFormat) => {
    expect(amountContent(text)).toEqual({ content, numberFormat });
  });

  it.each([
    "0249",
    "249.00 ",
    "249万元",
    "1,23",
    "1234,567",
    "-5.00",
    "2.5E3",
    "１２３",
    "￥30",
    "1234567890123",
    ".5",
    "5.",
    "249.00\n",
  ])("%j stays a text: a number would be shown otherwise", (text) =>
    expect(amountContent(text).content).toBe(text),
  );
});
