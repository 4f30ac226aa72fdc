import { withoutSign } from "../../../src/domain/rules/withoutSign";

it.each([
  ["≥266米", "266米"],
  ["＞=95％", "95％"],
  [" > = 5 次 ", "5 次"],
  ["≥≥95%", "95%"],
  ["≮3万元", "3万元"],
])("%j without its sign is %j", (text, expected) => expect(withoutSign(text)).toBe(expected));

it.each(["266米", "-5%", "不低于95%", "≥", "≥ ", ""])("%j has no sign before a value", (text) => {
  expect(withoutSign(text)).toBeNull();
});
