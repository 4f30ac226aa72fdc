import fc from "fast-check";
import { normaliseValueText } from "../../../src/domain/value";

describe("normaliseValueText", () => {
  test.each([
    ["１００％", "100%"],
    ["﹪", "%"],
    ["＞＜＝≧≦⩾⩽﹥﹤", "><=≥≤≥≤><"],
    ["≮≯", "≥≤"],
    ["ＡＢｃ", "ABc"],
    ["１，２３４．５（万元）；", "1,234.5(万元);"],
    ["3～5〜6−7–8", "3~5~6-7-8"],
    ["≥\u00a0\u300095\u2003%", "≥ 95 %"],
    ["a \r\n b\u2028c", "a\nb\nc"],
    ["\ufeff≥\u200b9\u200d5%\u00ad", "≥95%"],
    ["  95%  ", "95%"],
    ["元/人・月", "元/人·月"],
    ["质量达标。", "质量达标。"],
    ["完成！", "完成!"],
    ["质量达标\n效果显著", "质量达标\n效果显著"],
    ["≥95%\t合格", "≥95% 合格"],
    ["≥95%\u0007", "≥95%"],
  ])("%j becomes %j", (text, expected) => {
    expect(normaliseValueText(text)).toBe(expected);
  });

  test("normalising twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = normaliseValueText(text);
        expect(normaliseValueText(once)).toBe(once);
      }),
    );
  });
});
