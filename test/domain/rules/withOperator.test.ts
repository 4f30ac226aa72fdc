import { withOperator } from "../../../src/domain/rules/withOperator";
import { parseTargetText } from "../../../src/domain/value/parseTarget";
import type { ComparisonValue } from "../../../src/domain/value/TargetValue";

function comparison(text: string): ComparisonValue {
  const value = parseTargetText(text, { year: null, costRow: false });
  if (value.kind !== "comparison") throw new Error(`${text} is read as no number.`);
  return value;
}

it.each([
  [">7万人", "≥7万人"],
  ["＞＝ 8次", "≥8次"],
  ["5次以内", "≥5次"],
  ["6次之内", "≥6次"],
  ["9次及以下", "≥9次"],
  ["不超过11次", "≥11次"],
  ["小于等于3天", "≥3天"],
  ["12 次", "≥12 次"],
  ["1,000人", "≥1,000人"],
  ["5.50次", "≥5.50次"],
  ["三次以下", "≥三次"],
  [" 24次 ", "≥24次"],
  ["5次/年", "≥5次/年"],
  ["-5%", "≥-5%"],
])("%s with the bound ≥ is %s", (text, expected) => {
  expect(withOperator(comparison(text), ">=")).toBe(expected);
});

it.each([
  ["≤13人", ">=", "≥13人"],
  ["≥14万元", "<=", "≤14万元"],
  ["≥15人", ">", ">15人"],
  ["≥16人", "<", "<16人"],
  ["≥17人", "=", "=17人"],
] as const)("%s with the bound %s is %s", (text, operator, expected) => {
  expect(withOperator(comparison(text), operator)).toBe(expected);
});

it.each([
  ["each unit that the words of the cell do not say by themselves", "每年18次", "≥18次/年"],
  ["the number where the words bound it otherwise", "控制在19次以内", "≥19次"],
  ["the number where the words would keep their own bound", "最多20人", "≥20人"],
])("it writes anew %s: %s is %s", (_, text, expected) => {
  expect(withOperator(comparison(text), ">=")).toBe(expected);
});

it("never keeps words that say another number or unit than the value", () => {
  const value = comparison("21人");
  expect(withOperator({ ...value, text: "22人" }, ">=")).toBe("≥21人");
  expect(withOperator({ ...value, text: "21个" }, ">=")).toBe("≥21人");
  expect(withOperator({ ...value, text: "21至23人" }, ">=")).toBe("≥21人");
  expect(withOperator({ ...value, text: "" }, "<=")).toBe("≤21人");
});
