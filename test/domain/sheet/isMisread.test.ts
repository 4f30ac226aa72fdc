import { isMisread, looksLikeFormula } from "../../../src/domain/sheet/isMisread";

describe("isMisread", () => {
  it.each([
    "=1+1",
    " =A1",
    "＝A1",
    "+5%",
    "-5%",
    "@甲",
    "'甲",
    "249.00",
    "0249",
    "1,200",
    "100%",
    "1.5E3",
    "￥30",
    "2024-1-1",
    "2024/12",
    "2024年12月31日",
    "12月31日",
    "1-2",
    "3.5.6",
    "8:30",
    "1 1/2",
    "TRUE",
    " 249.00 ",
    "\t12-31",
    "　8:30　",
    "8:30 pm",
  ])("%s would be taken for something else", (text) => expect(isMisread(text)).toBe(true));

  it.each([
    "≥95%",
    "2条",
    "12月底前",
    "3-5次",
    "甲=乙",
    "（2024年度）",
    "1.1、配合我局",
    "300Mbps速率",
    "349101天津市统计局",
    "",
    "真",
  ])("%s is a text however it is typed", (text) => expect(isMisread(text)).toBe(false));

  it("tells formulas from numbers", () => {
    expect(["=A1", "-5%", "@甲"].every(looksLikeFormula)).toBe(true);
    expect(["249.00", "甲=乙"].some(looksLikeFormula)).toBe(false);
  });
});
